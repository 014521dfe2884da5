package dev.oms.persistence.memory;

import dev.oms.persistence.memory.SortedRows.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** One way to answer a selection: by the ranges of an index whose leading columns have the values asked for. */
final class IndexWalk {
    /** More ranges than this cost more to look up than the rows between them. */
    private static final int MOST_RANGES = 10_000;

    private final Selection selection;
    private final SortedRows index;
    private final int prefix;
    private final boolean inOrder;
    private final List<Condition> next;
    private final List<Range> ranges;
    private final long rows;

    private record Range(Place from, Place to) {}

    private IndexWalk(Selection selection, SortedRows index, int prefix, List<Row> heads) {
        RowOrder order = index.order();
        this.selection = selection;
        this.index = index;
        this.prefix = prefix;
        this.inOrder = order.continuesAs(selection.sort(), prefix);
        this.next = prefix < order.size() ? selection.on(order.column(prefix)) : List.of();
        this.ranges = heads.stream().map(this::range).toList();
        this.rows = ranges.stream()
                .mapToLong(range -> index.roughly(range.from, range.to))
                .sum();
    }

    /** The cheapest way over any of the indexes. */
    static IndexWalk cheapest(List<SortedRows> indexes, Selection selection, Columns columns) {
        List<IndexWalk> walks = new ArrayList<>();
        indexes.forEach(index -> addWalks(walks, index, selection, columns));
        long fewest = walks.stream().mapToLong(walk -> walk.rows).min().orElseThrow();
        return walks.stream()
                .min(Comparator.comparingDouble(walk -> walk.cost(fewest)))
                .orElseThrow();
    }

    /** Rows that the selection wants; where the index has them in order, no more of a range than a page and one. */
    List<Row> rows() {
        List<Row> found = new ArrayList<>();
        for (Range range : ranges) {
            long enough = inOrder ? found.size() + selection.limit() + 1L : Long.MAX_VALUE;
            Predicate<Row> collect = row -> {
                if (selection.wants(row)) {
                    found.add(row);
                }
                return found.size() < enough;
            };
            if (selection.descending()) {
                index.visitBackwards(range.from, range.to, collect);
            } else {
                index.visit(range.from, range.to, collect);
            }
        }
        return found;
    }

    private static void addWalks(List<IndexWalk> walks, SortedRows index, Selection selection, Columns columns) {
        List<Map<Integer, Object>> heads = List.of(Map.of());
        for (int prefix = 0; prefix <= index.order().size(); prefix++) {
            walks.add(new IndexWalk(
                    selection,
                    index,
                    prefix,
                    heads.stream().map(columns::landmark).toList()));
            if (prefix == index.order().size()) {
                return;
            }
            Optional<Condition.AnyOf> wanted = selection.anyOf(index.order().column(prefix));
            if (wanted.isEmpty() || (long) heads.size() * wanted.get().values().size() > MOST_RANGES) {
                return;
            }
            heads = longer(heads, wanted.get());
        }
    }

    private static List<Map<Integer, Object>> longer(List<Map<Integer, Object>> heads, Condition.AnyOf wanted) {
        List<Map<Integer, Object>> longer = new ArrayList<>();
        for (Map<Integer, Object> head : heads) {
            for (Object value : wanted.values()) {
                Map<Integer, Object> extended = new HashMap<>(head);
                extended.put(wanted.column(), value);
                longer.add(extended);
            }
        }
        return longer;
    }

    private Range range(Row head) {
        return new Range(index.after(row -> isBefore(row, head)), index.after(row -> !isBehind(row, head)));
    }

    private boolean isBefore(Row row, Row head) {
        int compared = index.order().comparePrefix(prefix, row, head);
        if (compared != 0) {
            return compared < 0;
        }
        boolean seen = inOrder && !selection.descending() && !selection.isBeyondEdge(row);
        return seen || next.stream().anyMatch(condition -> condition.tooLow(row.value(condition.column())));
    }

    private boolean isBehind(Row row, Row head) {
        int compared = index.order().comparePrefix(prefix, row, head);
        if (compared != 0) {
            return compared > 0;
        }
        boolean seen = inOrder && selection.descending() && !selection.isBeyondEdge(row);
        return seen || next.stream().anyMatch(condition -> condition.tooHigh(row.value(condition.column())));
    }

    /** Rows to be looked at, if those wanted, {@code fewest} at most, are spread evenly. */
    private double cost(long fewest) {
        double tillPageIsFull = (double) rows / Math.max(1, fewest) * selection.limit() * ranges.size();
        return ranges.size() + (inOrder ? Math.min((double) rows, tillPageIsFull) : (double) rows);
    }
}
