package dev.oms.order;

import static dev.oms.order.SampleOrders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.common.InvariantViolation;
import dev.oms.common.Money;
import dev.oms.common.NodeId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random walks of units: every move of the table, sometimes of too many units or at the wrong node. */
class OrderMovesProperties {
    private static final List<NodeId> NODES = List.of(new NodeId("BERLIN"), new NodeId("PARIS"));

    @Property(tries = 300)
    void anySequenceOfLawfulMovesConservesUnitsAndReservations(@ForAll("walks") List<UnitMove> walk) {
        Order start = anOrder(7, 4);
        Order order = start;
        for (UnitMove move : walk) {
            if (isLawful(order, move)) {
                order = order.move(List.of(move));
                assertLawsHold(order, start);
            } else {
                Order before = order;
                assertThatThrownBy(() -> before.move(List.of(move))).isInstanceOf(InvariantViolation.class);
            }
        }
    }

    @Property(tries = 300)
    void movesMadeTogetherAreMovesMadeOneByOne(@ForAll("walks") List<UnitMove> walk) {
        Order oneByOne = anOrder(7, 4);
        List<UnitMove> made = new ArrayList<>();
        for (UnitMove move : walk) {
            if (isLawful(oneByOne, move)) {
                oneByOne = oneByOne.move(List.of(move));
                made.add(move);
            }
        }

        assertThat(anOrder(7, 4).move(made)).isEqualTo(oneByOne);
    }

    private static void assertLawsHold(Order order, Order start) {
        assertThat(order.units(LineQuantities::ordered)).isEqualTo(start.units(LineQuantities::ordered));
        assertThat(order.orderedTotal()).isEqualTo(start.orderedTotal());
        for (OrderLine line : order.lines()) {
            assertThat(line.shares().stream().mapToInt(NodeShare::reserved).sum())
                    .isEqualTo(line.quantities().reserved());
            assertThat(line.shares().stream().mapToInt(NodeShare::allocated).sum())
                    .isEqualTo(line.quantities().allocated());
            assertThat(line.shares())
                    .isSortedAccordingTo(
                            (a, b) -> a.node().value().compareTo(b.node().value()));
        }
        assertThat(order.charged()).isLessThanOrEqualTo(order.total());
        assertThat(order.total()).isLessThanOrEqualTo(order.orderedTotal());
        assertThat(order.refunded()).isEqualTo(Money.zero(order.currency()));
    }

    /** Whether there are as many units, at the node that the move names if any. */
    private static boolean isLawful(Order order, UnitMove move) {
        OrderLine line = order.lines().get(move.line() - 1);
        if (line.quantities().in(move.from()) < move.units()) {
            return false;
        }
        if (move.from() == UnitState.ALLOCATED) {
            return line.allocatedAt(move.node().get(0)) >= move.units();
        }
        boolean leavesWork = move.from().isInWork() && !move.to().isInWork();
        return !leavesWork
                || line.shares().stream()
                                .filter(share -> share.node().equals(move.node().get(0)))
                                .mapToInt(NodeShare::inWork)
                                .sum()
                        >= move.units();
    }

    @Provide
    Arbitrary<List<UnitMove>> walks() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of(rows()),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(NODES))
                .as(OrderMovesProperties::move)
                .list()
                .ofMaxSize(60);
    }

    private record Row(UnitState from, UnitState.Trigger trigger) {}

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (UnitState from : UnitState.values()) {
            UnitState.MOVES.allowed(from).forEach(trigger -> rows.add(new Row(from, trigger)));
        }
        rows.sort((a, b) -> a.toString().compareTo(b.toString()));
        return rows;
    }

    private static UnitMove move(int line, Row row, int units, NodeId node) {
        boolean atNode = row.from().isReserved()
                || UnitState.MOVES.fire(row.from(), row.trigger()).isReserved();
        return new UnitMove(line, row.from(), row.trigger(), units, atNode ? List.of(node) : List.of(), List.of());
    }
}
