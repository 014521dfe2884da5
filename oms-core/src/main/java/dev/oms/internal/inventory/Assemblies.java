package dev.oms.internal.inventory;

import dev.oms.command.EntityKey;
import dev.oms.command.Event;
import dev.oms.command.Refusal;
import dev.oms.command.StockMovement;
import dev.oms.command.Versioned;
import dev.oms.common.AssemblyId;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.Assembly;
import dev.oms.inventory.AssemblyEvent;
import dev.oms.inventory.AssemblyLine;
import dev.oms.inventory.AssemblyState;
import dev.oms.inventory.Supply;
import dev.oms.inventory.SupplyEvent;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What handlers of commands about an assembly order have in common. */
final class Assemblies {
    private Assemblies() {}

    static Facts read(String assemblyId, Reader reader) {
        return reader.read(ReadSet.NOTHING.with(Assembly.key(new AssemblyId(assemblyId))));
    }

    /**
     * The assembly order, and what is expected of it. Which supplies these are follows from the order, which is then read
     * once more together with them: read at different moments, the two might not fit together.
     */
    static Facts readWithSupply(String assemblyId, Reader reader) {
        Facts facts = read(assemblyId, reader);
        Optional<Assembly> assembly = find(assemblyId, facts).map(Versioned::entity);
        return assembly.isEmpty() ? facts : reader.read(readsWithSupply(assembly.get()));
    }

    private static ReadSet readsWithSupply(Assembly assembly) {
        Set<EntityKey> supplies = assembly.outputs().stream()
                .map(output -> Supply.key(assembly.supply(output)))
                .collect(Collectors.toSet());
        return ReadSet.NOTHING.with(assembly.key()).withAll(supplies);
    }

    private static Optional<Versioned<Assembly>> find(String assemblyId, Facts facts) {
        return facts.find(Assembly.key(new AssemblyId(assemblyId)), Assembly.class);
    }

    /** Decides on an assembly order, if it exists and is in a state that allows it. */
    static Decision on(
            String assemblyId,
            Set<AssemblyState.Trigger> anyOf,
            Facts facts,
            Function<Versioned<Assembly>, Decision> decide) {
        Optional<Versioned<Assembly>> found = find(assemblyId, facts);
        if (found.isEmpty()) {
            return Decision.notFound("assembly", assemblyId);
        }
        AssemblyState state = found.get().entity().state();
        return anyOf.stream().anyMatch(AssemblyState.LIFECYCLE.allowed(state)::contains)
                ? decide.apply(found.get())
                : Decision.declined(new Refusal(
                        Refusal.Code.WRONG_STATE,
                        assemblyId,
                        "assembly %s is %s; %s".formatted(assemblyId, state, advice(state))));
    }

    /** Something happened: the assembly order takes its next state. */
    static Assembly apply(Versioned<Assembly> before, AssemblyEvent event, Draft draft) {
        Assembly next = event.applyTo(before.entity());
        draft.put(before, next);
        event(next, before.version() + 1, event, draft);
        return next;
    }

    static void event(Assembly assembly, long version, Event event, Draft draft) {
        draft.event(assembly.key(), assembly.owner(), version, event);
    }

    /**
     * Tells what is expected of an assembly order what has become of it. A store may have read the two at different moments,
     * so that they do not fit together: then one of them is there in another version by now, and the commit starts over.
     */
    static void tell(
            Assembly before, Facts facts, Draft draft, BiFunction<AssemblyLine, Supply, List<SupplyEvent>> events) {
        for (AssemblyLine output : before.outputs()) {
            Versioned<Supply> supply =
                    facts.find(Supply.key(before.supply(output)), Supply.class).orElseThrow();
            boolean fits = supply.entity().open() == output.each() * before.open();
            Supplies.apply(supply, fits ? events.apply(output, supply.entity()) : List.of(), draft);
        }
    }

    static void move(
            Draft draft,
            StockMovement.Type type,
            Assembly assembly,
            AssemblyLine line,
            long onHand,
            long reserved,
            String reason) {
        draft.move(new StockMovement(
                type, line.sku(), assembly.node(), onHand, reserved, 0, assembly.reference(line), reason));
    }

    private static String advice(AssemblyState state) {
        return switch (state) {
            case ORDERED -> "it can be started or cancelled";
            case IN_WORK, PARTLY_DONE -> "what is in work can be finished or cancelled";
            case DONE, SPOILED, CANCELLED -> "nothing more can happen to it";
        };
    }
}
