package dev.oms.internal.inventory;

import dev.oms.catalog.SellingRules;
import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.AllocationReading;
import dev.oms.internal.file.Offers;
import dev.oms.internal.file.OrderFile;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.DisplacementPolicy;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.SoldStock;
import dev.oms.inventory.StockLevel;
import dev.oms.order.DisplaceUnits;
import dev.oms.order.Operation;
import dev.oms.order.Order;
import dev.oms.order.OrderRules;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.sourcing.SourcingCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds somebody who gives way to a line that waits. */
public final class DisplaceUnitsHandler implements CommandHandler<DisplaceUnits, DisplaceUnitsHandler.Known> {

    /**
     * What was read.
     *
     * @param held what is set aside of the SKU, by whom
     * @param rest positions of which not all holders have been read
     */
    record Known(Facts facts, List<HeldUnits> held, List<DisplaceUnits.Rest> rest) {}

    @Override
    public Class<DisplaceUnits> type() {
        return DisplaceUnits.class;
    }

    @Override
    public Known read(DisplaceUnits command, Reader reader) {
        Facts facts = reader.read(ReadSet.NOTHING
                .with(Order.key(new OrderId(command.orderId())))
                .withOwned(List.of(Fulfillment.KIND, Backorder.KIND, SourcingCase.KIND), List.of(command.orderId())));
        Optional<Backorder> waiting = place(command, facts);
        if (waiting.isEmpty()) {
            return new Known(facts, List.of(), List.of());
        }
        Sku sku = waiting.get().sku();
        Set<Sku> one = Set.of(sku);
        facts = facts.and(reader.read(AllocationReading.reads(one).and(AllocationReading.readsOutlook(one))));
        List<HeldUnits> held = new ArrayList<>();
        List<DisplaceUnits.Rest> rest = new ArrayList<>();
        Facts all = facts;
        SellingRules rules = new Offers(facts, reader.now()).rules(sku);
        for (StockLevel level : facts.stock(sku)) {
            if (level.reserved() > 0 && SoldStock.isSold(level.pool(), rules) && isAsked(command, level)) {
                HolderReading reading = HolderReading.recent(
                        reader,
                        level,
                        waiting.get().priority(),
                        command.rest().stream().findFirst());
                reading.rest().ifPresent(rest::add);
                held.addAll(reading.latestFirst());
                all = reading.facts().and(all);
            }
        }
        return new Known(all, held, rest);
    }

    private static boolean isAsked(DisplaceUnits command, StockLevel level) {
        return command.rest().stream()
                .allMatch(rest -> rest.node().equals(level.node().value())
                        && rest.pool().equals(level.pool().text()));
    }

    @Override
    public Optional<CustomerId> customer(DisplaceUnits command, Known known) {
        return known.facts()
                .find(Order.key(new OrderId(command.orderId())), Order.class)
                .flatMap(found -> found.entity().customerId());
    }

    @Override
    public Decision decide(DisplaceUnits command, Known known, Draft draft) {
        Optional<OrderFile> file = OrderFile.open(known.facts(), new OrderId(command.orderId()), draft);
        if (file.isEmpty()) {
            return Decision.notFound("order", command.orderId());
        }
        List<Refusal> refusals = refusals(command, file.get(), draft);
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        Optional<Displacement> displacement =
                place(command, known.facts()).map(waiting -> new Displacement(known.facts(), file.get(), waiting));
        int taken = displacement.map(each -> each.from(known.held())).orElse(0);
        if (taken == 0 && displacement.filter(Displacement::wants).isPresent()) {
            known.rest()
                    .forEach(rest -> draft.timer(
                            draft.now(),
                            command.orderId(),
                            new DisplaceUnits(command.orderId(), command.line(), List.of(rest))));
        }
        Set<NodeId> outOfReach = taken > 0
                ? Set.of()
                : displacement.map(each -> each.outOfReach(known.held())).orElse(Set.of());
        return outOfReach.isEmpty()
                ? draft.accept(Integer.toString(taken))
                : Decision.declined(keptElsewhere(outOfReach));
    }

    private static Refusal keptElsewhere(Set<NodeId> nodes) {
        return new Refusal(
                Refusal.Code.WRONG_STATE,
                "line",
                "nobody gives way at %s, whose stock is kept elsewhere and set aside there for who has it"
                        .formatted(nodes.stream().map(NodeId::value).collect(Collectors.joining(", "))));
    }

    private static List<Refusal> refusals(DisplaceUnits command, OrderFile file, Draft draft) {
        List<Refusal> refusals = new ArrayList<>(OrderRules.holdsAgainst(file.order(), Operation.ALLOCATE));
        if (file.order().line(command.line()).isEmpty()) {
            String text = "order %s has lines 1 to %d, not %d"
                    .formatted(command.orderId(), file.order().lines().size(), command.line());
            refusals.add(new Refusal(Refusal.Code.NOT_FOUND, "line", text));
        }
        if (draft.settings().displacement() == DisplacementPolicy.NEVER) {
            refusals.add(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    command.orderId(),
                    "nobody gives way here: no displacement policy is set"));
        }
        return refusals;
    }

    private static Optional<Backorder> place(DisplaceUnits command, Facts facts) {
        return facts.find(Backorder.key(new OrderId(command.orderId()), command.line()), Backorder.class)
                .map(Versioned::entity);
    }
}
