package dev.oms.internal.inventory;

import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.StockPool;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.file.Allocation;
import dev.oms.internal.file.OrderFile;
import dev.oms.inventory.DisplacementPolicy.Displaced;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.Node;
import dev.oms.inventory.ReservationShortened;
import dev.oms.inventory.StockLevel;
import dev.oms.order.LinePromised;
import dev.oms.order.LineUnits;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.PoolUnits;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.order.UnitsDeallocated;
import dev.oms.port.Facts;
import dev.oms.sourcing.SourcingDecision.Assignment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who has units set aside at a node that no node is working on, and may have to give way to an order that waits. */
final class Holder {
    /** What is said of such units; nobody's own words. */
    static final String CAUSE = "an order of higher priority took what was set aside";

    private static final Comparator<Holder> FIRST_TO_GIVE_WAY = Comparator.comparing(
                    (Holder holder) -> holder.isOrder())
            .thenComparing(holder -> -holder.priority())
            .thenComparing(holder -> holder.held.reference(), Comparator.reverseOrder());

    private final HeldUnits held;
    private final Facts facts;
    private final Draft draft;
    private final Takeable takeable;
    private final Order before;

    private Holder(HeldUnits held, OrderFile before, Facts facts) {
        this.held = held;
        this.facts = facts;
        this.draft = before.draft();
        this.before = before.order();
        this.takeable = new Takeable(facts);
    }

    /** Those who come after an order, who is to give way first coming first. */
    static List<Holder> inOrder(List<HeldUnits> held, OrderFile before, Facts facts) {
        return held.stream()
                .map(each -> new Holder(each, before, facts))
                .filter(Holder::comesAfter)
                .filter(each -> each.units() > 0 && !each.isKeptElsewhere())
                .sorted(FIRST_TO_GIVE_WAY)
                .toList();
    }

    /** Nodes at which orders that come after could give way, if somebody else did not keep their stock. */
    static Set<NodeId> outOfReach(List<HeldUnits> held, OrderFile before, Facts facts) {
        return held.stream()
                .map(each -> new Holder(each, before, facts))
                .filter(each -> each.isKeptElsewhere() && each.comesAfter() && each.units() > 0)
                .map(each -> each.held.node())
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(NodeId::value))));
    }

    /**
     * Whether somebody else has set the units aside for this order: until they have heard that it gives them up, they would
     * refuse them to another, and not be believed to have them any more. Of carts they know nothing.
     */
    private boolean isKeptElsewhere() {
        return isOrder() && draft.settings().external().keep(held.node());
    }

    /** Units that no node has been given as work. */
    int units() {
        long units = isOrder()
                ? takeable.line(held)
                        .filter(line -> !line.isPartOfWhole())
                        .map(this::allocated)
                        .orElse(0)
                : takeable.units(held);
        return (int) Math.min(Integer.MAX_VALUE, Math.min(units, held.units()));
    }

    /** Of the pool as well: who is found by movements of some time may have given back some since. */
    private int allocated(OrderLine line) {
        int ofPool = line.shares().stream()
                .filter(share -> share.node().equals(held.node()))
                .flatMap(share -> share.byPool().stream())
                .filter(each -> each.pool().equals(held.pool()))
                .mapToInt(PoolUnits::units)
                .sum();
        return Math.min(line.allocatedAt(held.node()), ofPool);
    }

    /** Whose units they are, in what condition. */
    StockPool pool() {
        return held.pool();
    }

    /** So many of the units, as if they were free and nothing else was. */
    StockLevel offering(int units) {
        return new StockLevel(held.sku(), held.node(), units, 0, 0);
    }

    /** Whether the policy has it give way by so many units. */
    boolean givesWay(int units) {
        Optional<Allocation> other = isOrder() ? Optional.of(elsewhere(file(), units)) : Optional.empty();
        boolean elsewhere = other.filter(each -> each.check().isEmpty()).isPresent();
        boolean kept = order().map(order -> order.promised().isEmpty()
                        || (elsewhere && keeps(order, other.orElseThrow().goods())))
                .orElse(true);
        return draft.settings()
                .displacement()
                .allows(new Displaced(!isOrder(), priority(), before.priority(), elsewhere, kept));
    }

    private boolean keeps(Order order, List<Assignment> goods) {
        Set<NodeId> nodes = goods.stream().map(Assignment::node).collect(Collectors.toSet());
        LocalDate promised = order.promised().get(0);
        return facts.owned(Node.NETWORK, Node.class).stream()
                .map(Versioned::entity)
                .filter(node -> nodes.contains(node.id()))
                .allMatch(node -> node.profile()
                        .arrival(draft.now(), order.shipTo())
                        .filter(day -> !day.isAfter(promised))
                        .isPresent());
    }

    /** Gives the units up, and has them from elsewhere or waits for them. */
    void lose(int units) {
        HeldUnits lost = held.of(units);
        draft.release(lost, CAUSE);
        if (isOrder()) {
            loseFromOrder(units);
        } else {
            Reservations.apply(
                    takeable.reservation(held).orElseThrow(), new ReservationShortened(List.of(lost)), draft);
        }
    }

    private void loseFromOrder(int units) {
        OrderFile file = file();
        boolean elsewhere = findsElsewhere(units);
        UnitMove move = UnitMove.at(held.node(), line(), UnitState.ALLOCATED, UnitState.Trigger.DEALLOCATE, units);
        file.apply(new UnitsDeallocated(List.of(takeable.losing(held, move)), CAUSE));
        if (elsewhere) {
            elsewhere(file, units).allocate();
        } else {
            file.apply(new LinePromised(line(), units, List.of(), CAUSE));
            Allocation.queueUnits(file, lost(units));
        }
        file.save();
    }

    private boolean findsElsewhere(int units) {
        return elsewhere(file(), units).check().isEmpty();
    }

    private Allocation elsewhere(OrderFile file, int units) {
        return Allocation.ofMovedUnits(file, facts, Set.of(held.node()), lost(units), "");
    }

    private List<LineUnits> lost(int units) {
        return List.of(new LineUnits(line(), units));
    }

    private OrderFile file() {
        return OrderFile.open(facts, Takeable.order(held), draft).orElseThrow();
    }

    private int line() {
        return Takeable.lineNumber(held);
    }

    private boolean isOrder() {
        return order().isPresent();
    }

    private int priority() {
        return order().map(Order::priority).orElse(0);
    }

    /** A cart comes after every order; lower numbers are served first. */
    private boolean comesAfter() {
        OrderId own = before.id();
        return Stream.of(order())
                .flatMap(Optional::stream)
                .allMatch(each -> !each.id().equals(own) && each.priority() > before.priority());
    }

    private Optional<Order> order() {
        return facts.find(Order.key(Takeable.order(held)), Order.class).map(found -> found.entity());
    }
}
