package dev.oms.examples.replay;

import dev.oms.Oms;
import dev.oms.examples.replay.ShopFigures.Figure;
import dev.oms.fulfillment.GoodsReleased;
import dev.oms.fulfillment.GoodsShipped;
import dev.oms.order.BackorderFilled;
import dev.oms.order.ChargesApplied;
import dev.oms.order.LineQuantities;
import dev.oms.order.OrderPlaced;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.order.UnitsAllocated;
import dev.oms.order.UnitsEvent;
import dev.oms.port.RecordedEvent;
import dev.oms.pricing.PriceContract;
import dev.oms.returns.ReturnCompleted;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the library says has happened, up to a moment of the replay's own time. The replay decides by this and never by
 * what the database holds now: when a killed replay is continued, the database knows already what is still to come.
 */
final class EventFeed {
    private static final int PAGE = 500;

    private final Oms oms;
    private final ShopFigures figures;
    private final OpenOrders openOrders;
    private final Deque<RecordedEvent> ahead = new ArrayDeque<>();
    private long position;
    private final TreeSet<String> filled = new TreeSet<>();
    private final TreeSet<String> released = new TreeSet<>();
    private final TreeSet<String> shipped = new TreeSet<>();

    EventFeed(Oms oms, ShopFigures figures, OpenOrders openOrders) {
        this.oms = oms;
        this.figures = figures;
        this.openOrders = openOrders;
    }

    /** Position of the last event that was taken in. */
    long position() {
        return position;
    }

    /** Goes on after a position. */
    void restore(long kept) {
        position = kept;
        ahead.clear();
    }

    /** Takes in everything that happened until then. */
    void catchUp(Instant now) {
        while (hasNext() && !ahead.element().at().isAfter(now)) {
            takeNext();
        }
    }

    /** Takes in everything up to what this request led to. */
    void catchUpWith(String request) {
        boolean seen = false;
        while (hasNext() && !(seen && !ahead.element().request().equals(request))) {
            seen |= ahead.element().request().equals(request);
            takeNext();
        }
        if (!seen) {
            throw new IllegalStateException("no event tells of request " + request);
        }
    }

    /** Orders that got stock they had waited for, since this was last asked. */
    List<String> takeFilled() {
        return taken(filled);
    }

    /** Work that nodes were given since this was last asked. */
    List<String> takeReleased() {
        return taken(released);
    }

    /** Shipments that left since this was last asked. */
    List<String> takeShipped() {
        return taken(shipped);
    }

    private boolean hasNext() {
        if (ahead.isEmpty()) {
            ahead.addAll(oms.events(position, PAGE));
        }
        return !ahead.isEmpty();
    }

    private static List<String> taken(Set<String> ids) {
        List<String> taken = List.copyOf(ids);
        ids.clear();
        return taken;
    }

    private void takeNext() {
        RecordedEvent next = ahead.remove();
        position = next.position();
        take(next);
    }

    private void take(RecordedEvent recorded) {
        if (recorded.event() instanceof OrderPlaced placed) {
            figures.add(Figure.ORDERS, 1);
            figures.add(Figure.ORDER_LINES, placed.order().lines().size());
            placed.order().lines().forEach(line -> figures.add(origin(line.price()), 1));
            figures.add(Figure.UNITS_ORDERED, placed.order().units(LineQuantities::ordered));
            figures.add(Figure.ORDER_TOTAL, placed.order().orderedTotal());
        } else if (recorded.event() instanceof ReturnCompleted completed) {
            figures.add(Figure.REFUND_TOTAL, completed.refund());
            completed.accepted().forEach(units -> figures.add(Figure.UNITS_RETURNED, units.units()));
        } else if (recorded.event() instanceof UnitsEvent moved) {
            noted(recorded.owner(), moved);
            moved.moves().forEach(move -> counted(recorded.owner(), moved, move));
        }
    }

    private static Figure origin(PriceContract price) {
        boolean listed = price.terms().stream().anyMatch(terms -> !terms.list().isEmpty());
        return listed ? Figure.LINES_PRICED_BY_LISTS : Figure.LINES_PRICED_BY_AGREEMENT;
    }

    private void noted(String order, UnitsEvent event) {
        if (event instanceof BackorderFilled) {
            filled.add(order);
        } else if (event instanceof GoodsReleased goods) {
            released.add(goods.work().id().value());
            boolean becomesSplit =
                    openOrders.released(order, goods.work().node().value());
            figures.add(Figure.SPLIT_ORDERS, becomesSplit ? 1 : 0);
        } else if (event instanceof GoodsShipped goods) {
            shipped.add(goods.shipment().id().value());
        }
    }

    private void counted(String order, UnitsEvent event, UnitMove move) {
        boolean cancelled = move.trigger() == UnitState.Trigger.CANCEL;
        if (cancelled || event instanceof GoodsShipped || event instanceof ChargesApplied) {
            openOrders.take(order, move.line(), move.units());
        }
        if (cancelled) {
            figures.add(Figure.UNITS_CANCELLED, move.units());
        } else if (event instanceof UnitsAllocated && move.trigger() == UnitState.Trigger.BACKORDER) {
            figures.add(Figure.UNITS_BACKORDERED, move.units());
        }
    }
}
