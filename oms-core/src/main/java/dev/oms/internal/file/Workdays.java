package dev.oms.internal.file;

import dev.oms.command.StockCount;
import dev.oms.command.StockMovement;
import dev.oms.command.StockMovement.Type;
import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.common.Position;
import dev.oms.internal.engine.DayReading;
import dev.oms.internal.engine.Draft;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.Node;
import dev.oms.inventory.NodeProfile;
import dev.oms.inventory.StockLevel;
import dev.oms.inventory.WorkDay;
import dev.oms.order.CapacityHeld;
import dev.oms.order.DayShare;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.order.UnitsEvent;
import dev.oms.port.Facts;
import dev.oms.sourcing.Room;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What nodes can do in a day, and what orders take of it. It goes by the units of an order and the days that it has taken,
 * not by what a command wanted, so that no command can forget to hold, to confirm or to give back.
 */
public final class Workdays {
    private static final String OPENED = "capacity of the day";

    private Workdays() {}

    /** What each node with a capacity can still take on for an order; those without are left out. */
    public static Map<NodeId, Room> rooms(Draft draft, Order order) {
        Map<NodeId, Room> rooms = new HashMap<>();
        for (Node node : network(draft)) {
            if (node.profile().isLimited()) {
                room(node, draft, order).ifPresent(room -> rooms.put(node.id(), room));
            }
        }
        return rooms;
    }

    /** The first day with room; where there is none, the first. */
    private static Optional<Room> room(Node node, Draft draft, Order order) {
        List<Room> rooms = DayReading.days(node, draft.now(), draft.settings().capacity()).stream()
                .map(day -> room(new WorkDay(node.id(), day), node.profile(), draft, order))
                .toList();
        return rooms.stream()
                .filter(room -> !room.isFull())
                .findFirst()
                .or(() -> rooms.stream().findFirst());
    }

    private static Room room(WorkDay day, NodeProfile profile, Draft draft, Order order) {
        long orders = left(day.orders(), day.orderLimit(), profile.ordersInADay(), draft);
        long units = left(day.units(), day.unitLimit(), profile.unitsInADay(), draft);
        boolean known = order.days().stream().anyMatch(share -> share.workDay().equals(day));
        return new Room(day.node(), day.day(), known ? Math.max(1, orders) : orders, units);
    }

    private static long left(Position counter, Position limit, long most, Draft draft) {
        StockLevel now = level(counter, draft);
        return Math.max(0, now.available() + most - level(limit, draft).onHand());
    }

    /** What was read, after what this draft has moved so far. */
    private static StockLevel level(Position at, Draft draft) {
        List<Facts> seen = draft.seen();
        for (int i = seen.size() - 1; i >= 0; i--) {
            Optional<StockLevel> found = seen.get(i).stock(at.sku()).stream()
                    .filter(level -> level.position().equals(at))
                    .findFirst();
            if (found.isPresent()) {
                return draft.after(found.get());
            }
        }
        return draft.after(StockLevel.empty(at));
    }

    private static List<Node> network(Draft draft) {
        List<Facts> seen = draft.seen();
        for (int i = seen.size() - 1; i >= 0; i--) {
            List<Versioned<Node>> nodes = seen.get(i).owned(Node.NETWORK, Node.class);
            if (!nodes.isEmpty()) {
                return nodes.stream().map(Versioned::entity).toList();
            }
        }
        return List.of();
    }

    /** What is newly set aside for an order takes some of the day on which it would be sent out. */
    static Optional<CapacityHeld> held(Draft draft, Order order, UnitsEvent event) {
        Map<String, Integer> units = new TreeMap<>();
        for (UnitMove move : event.moves()) {
            if (move.trigger() == UnitState.Trigger.ALLOCATE) {
                move.node().forEach(node -> units.merge(node.value(), move.units(), Integer::sum));
            }
        }
        Map<NodeId, Room> rooms = units.isEmpty() ? Map.of() : rooms(draft, order);
        List<DayShare> days = new ArrayList<>();
        units.forEach((name, some) -> {
            Room room = rooms.get(new NodeId(name));
            if (room != null && !room.isFull()) {
                open(new WorkDay(room.node(), room.day()), draft);
                days.add(new DayShare(room.node(), room.day(), (int) Math.min(some, room.units()), 0, 0));
            }
        });
        return days.isEmpty() ? Optional.empty() : Optional.of(new CapacityHeld(days));
    }

    /** The counters follow what an order takes. */
    static void follow(Draft draft, Order before, Order now) {
        if (before.days().equals(now.days())) {
            return;
        }
        String reference = OrderLine.reference(now.id(), 0);
        Map<Position, Long> held = new TreeMap<>();
        Map<Position, Long> confirmed = new TreeMap<>();
        now.days().forEach(share -> {
            add(held, share.held(reference), 1);
            add(confirmed, share.confirmed(reference), 1);
        });
        before.days().forEach(share -> {
            add(held, share.held(reference), -1);
            add(confirmed, share.confirmed(reference), -1);
        });
        Set<Position> touched = new HashSet<>(held.keySet());
        touched.addAll(confirmed.keySet());
        touched.stream()
                .sorted()
                .forEach(at -> move(at, held.getOrDefault(at, 0L), confirmed.getOrDefault(at, 0L), reference, draft));
    }

    private static void add(Map<Position, Long> sums, List<HeldUnits> some, int sign) {
        some.forEach(each -> sums.merge(each.position(), sign * each.units(), Long::sum));
    }

    private static void move(Position at, long held, long confirmed, String reference, Draft draft) {
        if (held != 0 || confirmed != 0) {
            draft.move(new StockMovement(
                    type(held, confirmed), at.sku(), at.node(), at.pool(), -confirmed, held, 0, reference, ""));
        }
    }

    private static Type type(long held, long confirmed) {
        if (confirmed != 0) {
            return confirmed > 0 ? Type.SHIP : Type.RETURN;
        }
        return held > 0 ? Type.RESERVE : Type.RELEASE;
    }

    /**
     * The first who takes something of a day says what the node can do, and so does who is the first to know that it has
     * changed. It is a count, so that of two at the same moment one starts over.
     */
    private static void open(WorkDay day, Draft draft) {
        network(draft).stream()
                .filter(node -> node.id().equals(day.node()) && node.profile().isLimited())
                .findFirst()
                .ifPresent(node -> {
                    open(day.orders(), day.orderLimit(), node.profile().ordersInADay(), draft);
                    open(day.units(), day.unitLimit(), node.profile().unitsInADay(), draft);
                });
    }

    private static void open(Position counter, Position limit, long most, Draft draft) {
        long before = level(limit, draft).onHand();
        long more = Math.max(most - before, -level(counter, draft).available());
        if (more != 0) {
            draft.count(new StockCount(limit, before, before + more), OPENED);
            draft.move(new StockMovement(
                    Type.ADJUST, counter.sku(), counter.node(), counter.pool(), more, 0, 0, "", OPENED));
        }
    }
}
