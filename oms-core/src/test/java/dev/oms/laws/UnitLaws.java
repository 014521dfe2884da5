package dev.oms.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.catalog.Product;
import dev.oms.common.Address;
import dev.oms.common.ChannelId;
import dev.oms.common.InvariantViolation;
import dev.oms.common.Money;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.common.StockPool;
import dev.oms.order.LineQuantities;
import dev.oms.order.NodeShare;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.OrderState;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.pricing.PriceContract;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class UnitLaws {
    private static final List<NodeId> NODES = List.of(new NodeId("A"), new NodeId("B"));

    @Property(tries = 300)
    void unitsOnlyMoveAndReservationsFollow(@ForAll @IntRange(min = 1, max = 40) int units, @ForAll long seed) {
        Random choice = new Random(seed);
        Order order = anOrderOf(units);

        for (int step = 0; step < 60; step++) {
            List<UnitMove> possible = possibleMoves(order.lines().get(0), choice);
            if (!possible.isEmpty()) {
                order = order.move(List.of(possible.get(choice.nextInt(possible.size()))));
            }
        }

        OrderLine line = order.lines().get(0);
        LineQuantities q = line.quantities();
        assertThat(q.ordered()).isEqualTo(units);
        assertThat(line.shares().stream().mapToInt(NodeShare::reserved).sum()).isEqualTo(q.reserved());
        assertThat(line.charged().compareTo(line.total())).isLessThanOrEqualTo(0);
    }

    @Property(tries = 200)
    void moreUnitsThanThereAreNeverMove(
            @ForAll @IntRange(min = 1, max = 40) int units, @ForAll UnitState.Trigger trigger) {
        Order order = anOrderOf(units);

        UnitState.MOVES.next(UnitState.OPEN, trigger).ifPresent(to -> {
            List<NodeId> node = to.isReserved() ? List.of(NODES.get(0)) : List.of();
            UnitMove tooMany = new UnitMove(1, UnitState.OPEN, trigger, units + 1, node, List.of());
            assertThatThrownBy(() -> order.move(List.of(tooMany))).isInstanceOf(InvariantViolation.class);
        });
    }

    private static List<UnitMove> possibleMoves(OrderLine line, Random choice) {
        List<UnitMove> moves = new ArrayList<>();
        for (UnitState from : UnitState.values()) {
            for (UnitState.Trigger trigger : UnitState.MOVES.allowed(from)) {
                UnitState to = UnitState.MOVES.fire(from, trigger);
                for (NodeId node : NODES) {
                    int there = from.isReserved()
                            ? reserved(line, from, node)
                            : line.quantities().in(from);
                    if (trigger == UnitState.Trigger.CANCEL || trigger == UnitState.Trigger.CHARGE) {
                        there = Math.min(there, line.quantities().cancellable());
                    }
                    boolean atNode = from.isReserved() || to.isReserved();
                    if (there > 0) {
                        moves.add(new UnitMove(
                                line.number(),
                                from,
                                trigger,
                                1 + choice.nextInt(there),
                                atNode ? List.of(node) : List.of(),
                                from.isReserved() || !to.isReserved() ? List.of() : pool(choice)));
                    }
                }
            }
        }
        return moves;
    }

    private static List<StockPool> pool(Random choice) {
        List<StockPool> pools = List.of(StockPool.consigned("ACME"), StockPool.vendorManaged("ZENITH"));
        return choice.nextBoolean() ? List.of() : List.of(pools.get(choice.nextInt(pools.size())));
    }

    /** At most what the node holds in work, and at most what the line has in the state. */
    private static int reserved(OrderLine line, UnitState state, NodeId node) {
        int held = line.shares().stream()
                .filter(share -> share.node().equals(node))
                .mapToInt(share -> state == UnitState.ALLOCATED ? share.allocated() : share.inWork())
                .sum();
        return Math.min(held, line.quantities().in(state));
    }

    private static Order anOrderOf(int units) {
        Money none = Money.ofMinor(0, "EUR");
        PriceContract price =
                PriceContract.agree(units, new BigDecimal("4.99"), none, none, new BigDecimal("19"), true);
        OrderLine line = new OrderLine(
                1, new Sku("TEA"), "Tea", Product.Type.GOODS, true, price, LineQuantities.allOpen(units), List.of());
        return new Order(
                new OrderId("O-1"),
                new ChannelId("web"),
                "",
                "",
                none.currency(),
                OrderState.CONFIRMED,
                Address.inCountry("DE"),
                List.of(),
                List.of(),
                "",
                100,
                Instant.EPOCH,
                "",
                List.of(line),
                List.of(),
                0,
                0,
                0);
    }
}
