package dev.oms.internal.order;

import dev.oms.catalog.offering.Measures;
import dev.oms.catalog.offering.Part;
import dev.oms.command.Refusal;
import dev.oms.order.OrderedAs;
import dev.oms.order.PlaceOrder;
import dev.oms.pricing.PriceContract;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Collects captured lines, one or several for each line of a command. */
public final class Capturing {
    private final List<PlaceOrder.Line> lines = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final Map<Integer, OrderedAs> as = new HashMap<>();
    private final List<CapturedLines.OfferingUnits> limits = new ArrayList<>();
    private final List<PriceContract> agreed = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    void plain(PlaceOrder.Line line, int place) {
        lines.add(line);
        places.add(place);
    }

    void measured(PlaceOrder.Line line, OrderedAs.Measure measure, int place) {
        as.put(lines.size(), measure);
        plain(line, place);
    }

    /** A line for each part, all told by the first of them. */
    public void configured(ConfiguredItem item, Function<Part, PlaceOrder.Line> line, int place) {
        int first = lines.size() + 1;
        for (Part part : item.parts()) {
            as.put(lines.size(), item.chosen(part, first, lines.size() + 1 == first));
            plain(line.apply(part), place);
        }
        item.limits()
                .forEach(each -> limits.add(new CapturedLines.OfferingUnits(
                        first - 1, each.offering(), each.units() * item.quantity(), each.most())));
    }

    /** What a part costs was agreed before; then so was what all of them cost. */
    public void agreed(PriceContract price) {
        agreed.add(price);
    }

    /** Why so many of an item cannot be counted. */
    static Optional<String> tooMany(ConfiguredItem item) {
        return item.parts().stream()
                .filter(part -> part.units() > Measures.MOST_UNITS / item.quantity())
                .map(part -> "%d of them have more than %d of %s"
                        .formatted(item.quantity(), Measures.MOST_UNITS, part.sku()))
                .findFirst();
    }

    void refuse(Refusal refusal) {
        refusals.add(refusal);
    }

    /** What was collected. */
    public CapturedLines lines() {
        return refusals.isEmpty()
                ? new CapturedLines(lines, places, as, agreed, limits, List.of())
                : new CapturedLines(List.of(), List.of(), Map.of(), List.of(), List.of(), refusals);
    }
}
