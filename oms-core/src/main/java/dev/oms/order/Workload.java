package dev.oms.order;

import dev.oms.common.NodeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** What becomes of the capacity that an order has taken when its units move: it follows them, and each unit gives it back once. */
final class Workload {
    private final TreeMap<Key, int[]> accounts =
            new TreeMap<>(Comparator.comparing((Key key) -> key.node().value()).thenComparing(Key::day));

    private static final int HELD = 0;
    private static final int BEGUN = 1;
    private static final int DONE = 2;

    private record Key(NodeId node, java.time.LocalDate day) {}

    private Workload(List<DayShare> days) {
        days.forEach(this::add);
    }

    /** With more taken. */
    static List<DayShare> plus(List<DayShare> days, List<DayShare> more) {
        Workload load = new Workload(days);
        more.forEach(load::add);
        return load.days();
    }

    /** After some moves that left these lines. */
    static List<DayShare> after(List<DayShare> days, List<UnitMove> moves, List<OrderLine> lines) {
        if (days.isEmpty()) {
            return days;
        }
        Workload load = new Workload(days);
        Set<NodeId> touched = new HashSet<>();
        for (UnitMove move : moves) {
            touched.addAll(move.node());
            move.node().forEach(node -> load.follow(node, move));
        }
        touched.forEach(node -> load.cut(node, lines));
        return load.days();
    }

    private void follow(NodeId node, UnitMove move) {
        if (move.trigger() == UnitState.Trigger.RELEASE) {
            shift(node, HELD, BEGUN, move.units());
        } else if (move.trigger() == UnitState.Trigger.SHIP) {
            shift(node, BEGUN, DONE, move.units());
        }
    }

    /** The earliest day first. */
    private void shift(NodeId node, int from, int to, int units) {
        int left = units;
        for (int[] account : at(node)) {
            int some = Math.min(left, account[from]);
            account[from] -= some;
            account[to] += some;
            left -= some;
        }
    }

    /** No more is taken than there are units, and what is given back is the latest. */
    private void cut(NodeId node, List<OrderLine> lines) {
        cut(node, HELD, sum(node, lines, NodeShare::allocated));
        cut(node, BEGUN, sum(node, lines, NodeShare::inWork));
    }

    private void cut(NodeId node, int which, int most) {
        List<int[]> days = at(node);
        int excess = days.stream().mapToInt(account -> account[which]).sum() - most;
        ListIterator<int[]> latest = days.listIterator(days.size());
        while (excess > 0 && latest.hasPrevious()) {
            int[] account = latest.previous();
            int some = Math.min(excess, account[which]);
            account[which] -= some;
            excess -= some;
        }
    }

    private static int sum(NodeId node, List<OrderLine> lines, ToIntFunction<NodeShare> account) {
        return lines.stream()
                .flatMap(line -> line.shares().stream())
                .filter(share -> share.node().equals(node))
                .mapToInt(account)
                .sum();
    }

    private void add(DayShare share) {
        int[] account = accounts.computeIfAbsent(new Key(share.node(), share.day()), key -> new int[3]);
        account[HELD] += share.held();
        account[BEGUN] += share.begun();
        account[DONE] += share.done();
    }

    private List<int[]> at(NodeId node) {
        return accounts.entrySet().stream()
                .filter(each -> each.getKey().node().equals(node))
                .map(java.util.Map.Entry::getValue)
                .toList();
    }

    private List<DayShare> days() {
        List<DayShare> days = new ArrayList<>();
        accounts.forEach((key, account) -> {
            if (account[HELD] + account[BEGUN] + account[DONE] > 0) {
                days.add(new DayShare(key.node(), key.day(), account[HELD], account[BEGUN], account[DONE]));
            }
        });
        return days;
    }
}
