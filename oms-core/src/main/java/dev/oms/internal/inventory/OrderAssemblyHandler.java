package dev.oms.internal.inventory;

import dev.oms.catalog.Product;
import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.AssemblyId;
import dev.oms.common.CustomerId;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.internal.catalog.Explosion;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.Assembly;
import dev.oms.inventory.Node;
import dev.oms.inventory.OrderAssembly;
import dev.oms.port.Facts;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets aside what goes into kits that are to be made or taken apart, and expects what comes out. */
public final class OrderAssemblyHandler implements CommandHandler<OrderAssembly, OrderAssemblyHandler.Known> {

    /** What was read, and the units of each SKU that wait. */
    record Known(Facts facts, Map<Sku, Long> waiting) {}

    @Override
    public Class<OrderAssembly> type() {
        return OrderAssembly.class;
    }

    @Override
    public Known read(OrderAssembly command, Reader reader) {
        Sku kit = new Sku(command.sku());
        Facts first = reader.read(NewAssembly.reads(Set.of(kit)).with(Node.key(new NodeId(command.node()))));
        Facts facts = NewAssembly.read(kit, first, reader);
        Map<Sku, Long> waiting = new HashMap<>();
        for (Sku output : refusals(command, facts).isEmpty() ? outputs(command, facts) : Set.<Sku>of()) {
            if (!Outlooks.isPlanned(output, facts)) {
                waiting.put(output, Outlooks.units(Outlooks.queue(output, reader)));
            }
        }
        return new Known(facts, waiting);
    }

    @Override
    public Optional<CustomerId> customer(OrderAssembly command, Known known) {
        return Optional.empty();
    }

    @Override
    public Decision decide(OrderAssembly command, Known known, Draft draft) {
        List<Refusal> refusals = refusals(command, known.facts());
        KeptElsewhere.refusal(draft, new NodeId(command.node()), "node").ifPresent(refusals::add);
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        Assembly assembly = assembly(command, new AssemblyId(draft.newId()), known.facts(), draft);
        List<Refusal> missing = NewAssembly.missing(assembly, known.facts());
        return missing.isEmpty() ? order(assembly, known, draft) : Decision.declined(missing);
    }

    private static Decision order(Assembly assembly, Known known, Draft draft) {
        NewAssembly.begin(assembly, known.waiting(), known.facts(), draft);
        return draft.accept(assembly.id().value());
    }

    private static Assembly assembly(OrderAssembly command, AssemblyId id, Facts facts, Draft draft) {
        Sku kit = new Sku(command.sku());
        return Assembly.ordered(
                id,
                new NodeId(command.node()),
                kit,
                command.takesApart(),
                Explosion.of(facts).components(kit),
                command.units(),
                command.due().truncatedTo(ChronoUnit.MICROS),
                command.reference(),
                draft.now());
    }

    private static Set<Sku> outputs(OrderAssembly command, Facts facts) {
        Sku kit = new Sku(command.sku());
        return command.takesApart()
                ? Explosion.of(facts).components(kit).stream()
                        .map(component -> component.sku())
                        .collect(Collectors.toSet())
                : Set.of(kit);
    }

    private static List<Refusal> refusals(OrderAssembly command, Facts facts) {
        List<Refusal> refusals = new ArrayList<>();
        Sku kit = new Sku(command.sku());
        if (facts.find(Node.key(new NodeId(command.node())), Node.class).isEmpty()) {
            refusals.add(new Refusal(Refusal.Code.NOT_FOUND, "node", "there is no node " + command.node()));
        }
        NamedGoods.notGoods(facts, kit, "sku").or(() -> notAKit(kit, facts)).ifPresent(refusals::add);
        Supplies.notADate(command.due(), "due").ifPresent(refusals::add);
        return refusals;
    }

    private static Optional<Refusal> notAKit(Sku kit, Facts facts) {
        boolean made = facts.find(Product.key(kit), Product.class)
                .map(Versioned::entity)
                .filter(product -> !product.kit().isEmpty())
                .isPresent();
        String wrong = made
                ? Explosion.of(facts).objection(kit)
                : kit + " is made of nothing that is known; define what it is assembled from";
        return wrong.isEmpty() ? Optional.empty() : Optional.of(new Refusal(Refusal.Code.WRONG_STATE, "sku", wrong));
    }
}
