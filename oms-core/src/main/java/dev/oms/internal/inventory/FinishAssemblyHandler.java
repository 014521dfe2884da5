package dev.oms.internal.inventory;

import dev.oms.command.Refusal;
import dev.oms.command.StockMovement;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.Assembly;
import dev.oms.inventory.AssemblyFinished;
import dev.oms.inventory.AssemblyLine;
import dev.oms.inventory.AssemblyState;
import dev.oms.inventory.FinishAssembly;
import dev.oms.inventory.Supply;
import dev.oms.inventory.SupplyCancelled;
import dev.oms.inventory.SupplyEvent;
import dev.oms.inventory.SupplyReceived;
import dev.oms.inventory.SupplyRevised;
import dev.oms.port.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes in what comes out of an assembly, and expects no more what is spoiled. */
public final class FinishAssemblyHandler implements CommandHandler<FinishAssembly, Facts> {
    private static final Set<AssemblyState.Trigger> FINISH =
            Set.of(AssemblyState.Trigger.FINISH_PART, AssemblyState.Trigger.FINISH);

    @Override
    public Class<FinishAssembly> type() {
        return FinishAssembly.class;
    }

    @Override
    public Facts read(FinishAssembly command, Reader reader) {
        return Assemblies.readWithSupply(command.assemblyId(), reader);
    }

    @Override
    public Optional<CustomerId> customer(FinishAssembly command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(FinishAssembly command, Facts facts, Draft draft) {
        return Assemblies.on(command.assemblyId(), FINISH, facts, found -> finish(command, found, facts, draft));
    }

    private static Decision finish(FinishAssembly command, Versioned<Assembly> found, Facts facts, Draft draft) {
        Assembly before = found.entity();
        boolean everything = command.done() == 0 && command.spoiled() == 0;
        long done = everything ? before.open() : command.done();
        Optional<Refusal> tooMany = KeptElsewhere.refusal(draft, before.node(), command.assemblyId())
                .or(() -> tooMany(before, done, command.spoiled()));
        if (tooMany.isPresent()) {
            return Decision.declined(tooMany.get());
        }
        Assembly next = Assemblies.apply(found, new AssemblyFinished(done, command.spoiled(), command.reason()), draft);
        for (AssemblyLine output : done > 0 ? next.outputs() : List.<AssemblyLine>of()) {
            Assemblies.move(draft, StockMovement.Type.ASSEMBLY_IN, next, output, output.each() * done, 0, "");
        }
        Assemblies.tell(before, facts, draft, (output, supply) -> events(output, supply, done, command));
        if (command.spoiled() > 0) {
            String cause = "%d units of assembly %s are spoiled".formatted(command.spoiled(), next.id());
            next.outputs().forEach(output -> Outlooks.reviewLater(output.sku(), cause, draft));
        }
        return draft.accept(command.assemblyId());
    }

    private static Optional<Refusal> tooMany(Assembly before, long done, long spoiled) {
        long open = before.open();
        String path = done > open ? "done" : "spoiled";
        // Compared one by one, as their sum may be more than can be counted.
        return done > open || spoiled > open - done
                ? Optional.of(new Refusal(
                        Refusal.Code.TOO_MANY_UNITS,
                        path,
                        "%d units of %s are in work, not %d done and %d spoiled"
                                .formatted(open, before.id(), done, spoiled)))
                : Optional.empty();
    }

    private static List<SupplyEvent> events(AssemblyLine output, Supply supply, long done, FinishAssembly command) {
        List<SupplyEvent> events = new ArrayList<>();
        long units = output.each() * done;
        if (units > 0) {
            events.add(new SupplyReceived(supply.id(), units));
        }
        long lost = output.each() * command.spoiled();
        if (lost > 0) {
            boolean over = supply.open() == units + lost;
            events.add(
                    over
                            ? new SupplyCancelled(supply.id(), command.reason())
                            : new SupplyRevised(supply.id(), supply.units() - lost, supply.due(), command.reason()));
        }
        return events;
    }
}
