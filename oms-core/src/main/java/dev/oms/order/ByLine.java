package dev.oms.order;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Lists of something about order lines, each line at most once, in the order of their numbers. */
public final class ByLine {
    private ByLine() {}

    /** Whether the list is one of these. */
    public static <T> boolean isAscending(List<T> entries, ToIntFunction<T> line) {
        int before = 0;
        for (T each : entries) {
            int number = line.applyAsInt(each);
            if (number <= before) {
                return false;
            }
            before = number;
        }
        return true;
    }

    /** What there is about a line, without looking at every entry. */
    public static <T> Optional<T> find(List<T> entries, ToIntFunction<T> line, int number) {
        int from = 0;
        int to = entries.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (line.applyAsInt(entries.get(middle)) < number) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < entries.size() && line.applyAsInt(entries.get(from)) == number
                ? Optional.of(entries.get(from))
                : Optional.empty();
    }
}
