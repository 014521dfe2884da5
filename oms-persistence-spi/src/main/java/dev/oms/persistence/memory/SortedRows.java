package dev.oms.persistence.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Rows in an order, kept in short sorted runs: a reference per row, where a tree would take a node. */
final class SortedRows {
    private static final int FULL = 256;

    private final RowOrder order;
    private final List<Run> runs = new ArrayList<>();

    /** A place between rows: the row that follows it is the one at {@code offset} of a run. */
    record Place(int run, int offset) {}

    private static final class Run {
        private Row[] rows;
        private int size;

        private Run(Row... rows) {
            this.rows = rows;
            this.size = rows.length;
        }

        private Row last() {
            return rows[size - 1];
        }

        private void insert(int at, Row row) {
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, Math.min(FULL, size * 2));
            }
            System.arraycopy(rows, at, rows, at + 1, size - at);
            rows[at] = row;
            size++;
        }

        private void remove(int at) {
            System.arraycopy(rows, at + 1, rows, at, size - at - 1);
            Arrays.fill(rows, size - 1, size, null);
            size--;
        }

        private Row[] copy(int from, int to) {
            return Arrays.copyOfRange(rows, from, to);
        }
    }

    SortedRows(RowOrder order) {
        this.order = order;
    }

    RowOrder order() {
        return order;
    }

    void add(Row row) {
        Place place = placeOf(row);
        if (place.run < runs.size()) {
            insert(place.run, place.offset, row);
        } else if (runs.isEmpty() || runs.get(runs.size() - 1).size == FULL) {
            // Rows that come in rising order fill their runs; splitting would leave each half empty.
            runs.add(new Run(row));
        } else {
            Run last = runs.get(runs.size() - 1);
            last.insert(last.size, row);
        }
    }

    void remove(Row row) {
        Place place = placeOf(row);
        runs.get(place.run).remove(place.offset);
        shrink(place.run);
    }

    void replace(Row before, Row after) {
        if (order.compare(before, after) == 0) {
            Place place = placeOf(before);
            runs.get(place.run).rows[place.offset] = after;
        } else {
            remove(before);
            add(after);
        }
    }

    /** The place before the first row of which the condition, true for all rows up to some place, no longer holds. */
    Place after(Predicate<Row> lowerRow) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lowerRow.test(runs.get(middle).last())) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return new Place(low, low == runs.size() ? 0 : offset(runs.get(low), lowerRow));
    }

    /** The row that follows a place. */
    Optional<Row> at(Place place) {
        return place.run == runs.size() ? Optional.empty() : Optional.of(runs.get(place.run).rows[place.offset]);
    }

    /** How many rows stand between two places, give or take the runs that are not full. */
    long roughly(Place from, Place to) {
        return Math.max(0, (long) (to.run - from.run) * (FULL * 3 / 4) + to.offset - from.offset);
    }

    /** Shows the rows between two places one by one until the visitor has enough. */
    void visit(Place from, Place to, Predicate<Row> wantsMore) {
        for (int run = from.run; run <= to.run && run < runs.size(); run++) {
            Run current = runs.get(run);
            int end = run == to.run ? to.offset : current.size;
            for (int offset = run == from.run ? from.offset : 0; offset < end; offset++) {
                if (!wantsMore.test(current.rows[offset])) {
                    return;
                }
            }
        }
    }

    /** Shows the rows between two places from the last to the first until the visitor has enough. */
    void visitBackwards(Place from, Place to, Predicate<Row> wantsMore) {
        for (int run = Math.min(to.run, runs.size() - 1); run >= from.run; run--) {
            Run current = runs.get(run);
            int start = run == from.run ? from.offset : 0;
            for (int offset = (run == to.run ? to.offset : current.size) - 1; offset >= start; offset--) {
                if (!wantsMore.test(current.rows[offset])) {
                    return;
                }
            }
        }
    }

    private Place placeOf(Row row) {
        return after(other -> order.compare(other, row) < 0);
    }

    private static int offset(Run run, Predicate<Row> lowerRow) {
        int low = 0;
        int high = run.size - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lowerRow.test(run.rows[middle])) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void insert(int number, int offset, Row row) {
        Run run = runs.get(number);
        if (run.size < FULL) {
            run.insert(offset, row);
            return;
        }
        Run upper = new Run(run.copy(FULL / 2, FULL));
        Run lower = new Run(run.copy(0, FULL / 2));
        runs.set(number, lower);
        runs.add(number + 1, upper);
        if (offset <= FULL / 2) {
            lower.insert(offset, row);
        } else {
            upper.insert(offset - FULL / 2, row);
        }
    }

    private void shrink(int number) {
        Run run = runs.get(number);
        if (run.size == 0) {
            runs.remove(number);
        } else if (number + 1 < runs.size() && run.size + runs.get(number + 1).size <= FULL / 2) {
            Run next = runs.remove(number + 1);
            Row[] joined = Arrays.copyOf(run.rows, run.size + next.size);
            System.arraycopy(next.rows, 0, joined, run.size, next.size);
            runs.set(number, new Run(joined));
        }
    }
}
