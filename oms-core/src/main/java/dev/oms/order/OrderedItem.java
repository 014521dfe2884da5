package dev.oms.order;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.catalog.offering.Selection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * A configured offering of an order: all lines that are parts of it, so that it can be cancelled and returned as what it
 * was ordered as.
 *
 * @param number of its first line
 * @param lines its parts, and units that came on top of them
 */
public record OrderedItem(int number, List<OrderLine> lines) {
    public OrderedItem {
        lines = List.copyOf(lines);
        require(!lines.isEmpty(), "item %d has a line at least", number);
    }

    /** What was ordered. */
    public String offering() {
        return chosen(lines.get(0)).offering();
    }

    /** How it was configured, everything preset filled in. */
    public Selection selection() {
        return lines.stream()
                .flatMap(line -> chosen(line).selection().stream())
                .findFirst()
                .orElseGet(() -> Selection.of(offering()));
    }

    /** How many whole ones can still be cancelled. */
    public int cancellable() {
        return whole(line -> line.quantities().cancellable());
    }

    /** How many whole ones can come back. */
    public int returnable() {
        return whole(line -> line.quantities().returnable());
    }

    /** The units that go with so many whole ones, to be cancelled in one request; units that came on top go first. */
    public List<LineUnits> toCancel(int quantity) {
        return units(quantity, line -> line.quantities().cancellable());
    }

    /** The units that so many whole ones have, to be returned in one request. */
    public List<LineUnits> toReturn(int quantity) {
        return units(quantity, line -> line.quantities().returnable());
    }

    private int whole(ToIntFunction<OrderLine> there) {
        return parts().values().stream()
                .mapToInt(part -> part.stream().mapToInt(there).sum()
                        / chosen(part.get(0)).each())
                .min()
                .orElse(0);
    }

    private List<LineUnits> units(int quantity, ToIntFunction<OrderLine> there) {
        require(quantity > 0, "%d of %s are none", quantity, offering());
        List<LineUnits> units = new ArrayList<>();
        for (List<OrderLine> part : parts().values()) {
            int left = Math.multiplyExact(quantity, chosen(part.get(0)).each());
            for (OrderLine line : latestFirst(part)) {
                // What is not there is asked of the first line, which says why it cannot be had.
                boolean last = line.number() == part.get(0).number();
                int taken = last ? left : Math.min(left, there.applyAsInt(line));
                if (taken > 0) {
                    units.add(new LineUnits(line.number(), taken));
                    left -= taken;
                }
            }
        }
        units.sort(Comparator.comparingInt(LineUnits::line));
        return units;
    }

    private static List<OrderLine> latestFirst(List<OrderLine> part) {
        return part.stream()
                .sorted(Comparator.comparingInt(OrderLine::number).reversed())
                .toList();
    }

    /** Lines of the same part: the one that was ordered, and those that grew from it. */
    private Map<Integer, List<OrderLine>> parts() {
        return lines.stream().collect(Collectors.groupingBy(OrderLine::root, LinkedHashMap::new, Collectors.toList()));
    }

    private static OrderedAs.Chosen chosen(OrderLine line) {
        return line.chosen().orElseThrow();
    }
}
