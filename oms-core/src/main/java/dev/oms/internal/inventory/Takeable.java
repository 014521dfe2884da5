package dev.oms.internal.inventory;

import dev.oms.command.Versioned;
import dev.oms.common.OrderId;
import dev.oms.common.ReservationId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.Reservation;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.UnitMove;
import dev.oms.port.Facts;
import java.util.List;
import java.util.Optional;

/** What can be taken from those who have units set aside: nobody who looks at a shelf has picked units in mind. */
final class Takeable {
    private final Facts facts;

    Takeable(Facts facts) {
        this.facts = facts;
    }

    /** Units that are set aside and that nobody has picked. */
    long units(HeldUnits held) {
        long inReservation = reservation(held).stream()
                .flatMap(found -> found.entity().held().stream())
                .filter(each -> each.reference().equals(held.reference())
                        && each.position().equals(held.position()))
                .mapToLong(HeldUnits::units)
                .sum();
        long inOrder = line(held)
                .map(line -> (long) line.allocatedAt(held.node()) + released(held, line))
                .orElse(0L);
        return Math.min(held.units(), inReservation + inOrder);
    }

    /** The reservation that has units set aside, if it is one. */
    Optional<Versioned<Reservation>> reservation(HeldUnits held) {
        return facts.find(Reservation.key(new ReservationId(HeldUnits.holder(held.reference()))), Reservation.class);
    }

    /** The order line that has units set aside, if it is one's. */
    Optional<OrderLine> line(HeldUnits held) {
        return facts.find(Order.key(order(held)), Order.class)
                .map(Versioned::entity)
                .flatMap(order -> order.line(lineNumber(held)));
    }

    /** The work that a node has been given for the order, if it is one's. */
    List<Fulfillment> work(HeldUnits held) {
        return facts.owned(order(held).value(), Fulfillment.class).stream()
                .map(Versioned::entity)
                .filter(work -> work.node().equals(held.node()))
                .toList();
    }

    /** Units of a line that wait to be picked as part of some work. */
    static int released(Fulfillment work, int line) {
        return work.line(line).map(FulfillmentLine::released).orElse(0);
    }

    /** The move by which an order line loses units; the pool is said only where the line could mean another. */
    UnitMove losing(HeldUnits lost, UnitMove move) {
        boolean clear = line(lost).stream()
                .flatMap(line -> line.shares().stream())
                .filter(share -> share.node().equals(lost.node()))
                .allMatch(share -> share.byPool().size() == 1);
        return clear ? move : move.of(lost.pool());
    }

    static OrderId order(HeldUnits held) {
        return new OrderId(HeldUnits.holder(held.reference()));
    }

    static int lineNumber(HeldUnits held) {
        return Integer.parseInt(held.reference().substring(held.reference().lastIndexOf('/') + 1));
    }

    private long released(HeldUnits held, OrderLine line) {
        return work(held).stream()
                .mapToLong(each -> released(each, line.number()))
                .sum();
    }
}
