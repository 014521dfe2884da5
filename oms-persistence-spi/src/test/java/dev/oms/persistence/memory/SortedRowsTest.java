package dev.oms.persistence.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.persistence.memory.SortedRows.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SortedRowsTest {
    private static final RowOrder ORDER = RowOrder.by(List.of(0));

    /** Every second sight of a number removes it, so that runs grow, split, shrink and join. */
    @Property(tries = 20)
    void theyHoldWhatASortedSetHolds(
            @ForAll @Size(min = 2_000, max = 4_000) List<@IntRange(max = 1_500) Integer> numbers,
            @ForAll @IntRange(max = 1_500) int from,
            @ForAll @IntRange(max = 1_500) int to) {
        SortedRows rows = new SortedRows(ORDER);
        NavigableSet<Row> model = new TreeSet<>(ORDER);

        for (Integer number : numbers) {
            toggle(rows, model, row(number));
        }

        Place start = rows.after(row -> ORDER.compare(row, row(from)) < 0);
        Place end = rows.after(row -> ORDER.compare(row, row(to)) < 0);
        List<Row> expected = from < to ? new ArrayList<>(model.subSet(row(from), row(to))) : new ArrayList<>();
        assertThat(forwards(rows, start, end)).isEqualTo(expected);
        assertThat(forwards(rows, new Place(0, 0), rows.after(row -> true))).isEqualTo(List.copyOf(model));
        Collections.reverse(expected);
        assertThat(backwards(rows, start, end)).isEqualTo(expected);
    }

    @Property(tries = 20)
    void rowsThatMoveAreFoundAtTheirNewPlace(@ForAll @Size(1_000) List<@IntRange(max = 400) Integer> numbers) {
        SortedRows rows = new SortedRows(ORDER);
        NavigableSet<Row> model = new TreeSet<>(ORDER);
        List<Row> standing = new ArrayList<>();
        for (int id = 0; id < numbers.size(); id++) {
            standing.add(row("id-" + id, id));
        }
        standing.forEach(rows::add);

        for (int id = 0; id < numbers.size(); id++) {
            Row moved = row("id-" + id, numbers.get(id));
            rows.replace(standing.get(id), moved);
            model.add(moved);
        }

        assertThat(forwards(rows, new Place(0, 0), rows.after(row -> true))).isEqualTo(List.copyOf(model));
    }

    private static void toggle(SortedRows rows, NavigableSet<Row> model, Row row) {
        if (model.add(row)) {
            rows.add(row);
        } else {
            model.remove(row);
            rows.remove(row);
        }
    }

    private static List<Row> forwards(SortedRows rows, Place from, Place to) {
        List<Row> seen = new ArrayList<>();
        rows.visit(from, to, seen::add);
        return seen;
    }

    private static List<Row> backwards(SortedRows rows, Place from, Place to) {
        List<Row> seen = new ArrayList<>();
        rows.visitBackwards(from, to, seen::add);
        return seen;
    }

    private static Row row(int number) {
        return row("id", number);
    }

    private static Row row(String id, long number) {
        return new Row("T", id, id, 1, new Object[] {number}, "{}");
    }
}
