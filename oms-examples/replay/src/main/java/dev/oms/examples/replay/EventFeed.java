package dev.oms.examples.replay;

import dev.oms.Oms;
import dev.oms.common.FulfillmentId;
import dev.oms.common.ShipmentId;
import dev.oms.fulfillment.GoodsReleased;
import dev.oms.fulfillment.GoodsShipped;
import dev.oms.order.BackorderFilled;
import dev.oms.order.ChargesApplied;
import dev.oms.order.OrderPlaced;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.order.UnitsAllocated;
import dev.oms.order.UnitsEvent;
import dev.oms.port.RecordedEvent;
import dev.oms.returns.ReturnCompleted;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the library says has happened, up to a moment of the replay's own time. The replay decides by this and never by
 * what the database holds now, because after an interruption the database already knows what is still to come.
 */
final class EventFeed {
    private static final int PAGE = 2000;

    private final Oms oms;
    private final Figures figures;
    private final Map<String, Tracked> orders = new HashMap<>();
    private final Deque<RecordedEvent> ahead = new ArrayDeque<>();
    private long position;
    private final Set<String> filled = new LinkedHashSet<>();
    private final List<FulfillmentId> released = new ArrayList<>();
    private final List<ShipmentId> shipped = new ArrayList<>();

    EventFeed(Oms oms, Figures figures) {
        this.oms = oms;
        this.figures = figures;
    }

    /** Takes in everything that happened until then. */
    void catchUp(Instant now) {
        while (true) {
            if (ahead.isEmpty()) {
                ahead.addAll(oms.events(position, PAGE));
                if (ahead.isEmpty()) {
                    return;
                }
                position = ahead.getLast().position();
            }
            if (ahead.element().at().isAfter(now)) {
                return;
            }
            take(ahead.remove());
        }
    }

    Tracked order(String id) {
        Tracked order = orders.get(id);
        if (order == null) {
            throw new IllegalStateException("no event tells of order " + id);
        }
        return order;
    }

    /** Orders that got stock they had waited for, since this was last asked. */
    List<String> takeFilled() {
        List<String> taken = new ArrayList<>(filled);
        filled.clear();
        return taken;
    }

    /** Work that nodes were given since this was last asked. */
    List<FulfillmentId> takeReleased() {
        List<FulfillmentId> taken = List.copyOf(released);
        released.clear();
        return taken;
    }

    /** Shipments that left since this was last asked. */
    List<ShipmentId> takeShipped() {
        List<ShipmentId> taken = List.copyOf(shipped);
        shipped.clear();
        return taken;
    }

    private void take(RecordedEvent recorded) {
        if (recorded.event() instanceof OrderPlaced placed) {
            figures.placed(placed.order());
            orders.put(recorded.owner(), track(placed));
        } else if (recorded.event() instanceof ReturnCompleted completed) {
            figures.refundTotal = figures.refundTotal.plus(completed.refund());
            completed.accepted().forEach(units -> figures.unitsReturned += units.units());
        } else if (recorded.event() instanceof UnitsEvent moved) {
            moved(recorded, moved);
        }
    }

    private void moved(RecordedEvent recorded, UnitsEvent event) {
        Tracked order = order(recorded.owner());
        if (event instanceof BackorderFilled) {
            filled.add(recorded.owner());
        }
        if (event instanceof GoodsReleased goods) {
            released.add(goods.work().id());
            boolean before = order.isSplit();
            order.fulfilledFrom(goods.work().node().value());
            figures.splitOrders += !before && order.isSplit() ? 1 : 0;
        }
        if (event instanceof GoodsShipped goods) {
            shipped.add(goods.shipment().id());
        }
        boolean leaves = event instanceof GoodsShipped || event instanceof ChargesApplied;
        for (UnitMove move : event.moves()) {
            if (leaves) {
                order.ship(move.line(), move.units());
            } else if (move.trigger() == UnitState.Trigger.CANCEL) {
                figures.unitsCancelled += move.units();
            } else if (event instanceof UnitsAllocated && move.trigger() == UnitState.Trigger.BACKORDER) {
                figures.unitsBackordered += move.units();
            }
        }
    }

    private static Tracked track(OrderPlaced placed) {
        String[] codes = placed.order().lines().stream()
                .map(line -> line.sku().value().intern())
                .toArray(String[]::new);
        int[] ordered = placed.order().lines().stream()
                .mapToInt(line -> line.quantities().ordered())
                .toArray();
        return new Tracked(placed.order().id(), codes, ordered);
    }
}
