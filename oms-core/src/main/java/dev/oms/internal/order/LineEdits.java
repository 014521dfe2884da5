package dev.oms.internal.order;

import dev.oms.command.Refusal;
import dev.oms.common.Sku;
import dev.oms.order.ChangeOrder;
import dev.oms.order.ChangeOrder.NewQuantity;
import dev.oms.order.LineQuantities;
import dev.oms.order.LineUnits;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.OrderedAs;
import dev.oms.order.PlaceOrder;
import dev.oms.pricing.PriceContract;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What new quantities of existing lines come to: units to cancel, and lines for units that come on top. */
final class LineEdits {
    private LineEdits() {}

    /** @param worth of the order's lines; counts in what comes on top */
    static List<Refusal> refusals(Order order, ChangeOrder command, Worth worth) {
        List<Refusal> refusals = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < command.quantities().size(); i++) {
            NewQuantity each = command.quantities().get(i);
            String at = "quantities[" + i + "]";
            if (!seen.add(each.line())) {
                refusals.add(
                        new Refusal(Refusal.Code.INVALID, at + ".line", "line " + each.line() + " is named twice"));
            }
            if (order.line(each.line()).isEmpty()) {
                refusals.add(LineChecks.noSuchLine(order, each.line(), at));
            } else if (!line(order, each).part().isEmpty()) {
                refusals.add(LineChecks.component(line(order, each), at));
            } else if (each.units() < line(order, each).quantities().charged()) {
                int gone = line(order, each).quantities().charged();
                String text = "%d units of line %d have shipped, it cannot have %d"
                        .formatted(gone, each.line(), each.units());
                refusals.add(new Refusal(Refusal.Code.TOO_MANY_UNITS, at + ".units", text));
            } else {
                tooMuch(line(order, each), each, worth, at + ".units").ifPresent(refusals::add);
            }
        }
        return refusals;
    }

    /** @param lines that an order would have */
    static List<Refusal> tooManyLines(int lines, String at) {
        return lines > PlaceOrder.MAX_LINES
                ? List.of(new Refusal(
                        Refusal.Code.WRONG_STATE, at, "an order has at most " + PlaceOrder.MAX_LINES + " lines"))
                : List.of();
    }

    private static Optional<Refusal> tooMuch(OrderLine line, NewQuantity each, Worth worth, String at) {
        int more = each.units() - line.quantities().live();
        PriceContract price = line.current();
        return more > 0
                ? worth.add(price.unitPrice(), more, price.taxRate(), price.taxIncluded(), at)
                : Optional.empty();
    }

    /** The SKUs of which more is wanted. */
    static Set<Sku> grown(Order order, ChangeOrder command) {
        return more(order, command).stream()
                .map(each -> line(order, each))
                .flatMap(line -> Stream.concat(Stream.of(line), order.components(line.number()).stream()))
                .map(OrderLine::sku)
                .collect(Collectors.toSet());
    }

    static List<LineUnits> cancelled(Order order, ChangeOrder command) {
        return command.quantities().stream()
                .filter(each -> each.units() < line(order, each).quantities().live())
                .map(each -> new LineUnits(
                        each.line(), line(order, each).quantities().live() - each.units()))
                .toList();
    }

    /**
     * Lines for the units on top, at the unit price and tax rate agreed, without the discounts; components come last, of
     * which bundles are made as was agreed before.
     */
    static List<OrderLine> moreUnits(Order order, ChangeOrder command) {
        List<OrderLine> lines = new ArrayList<>();
        for (NewQuantity each : more(order, command)) {
            OrderLine line = line(order, each);
            int units = each.units() - line.quantities().live();
            PriceContract price = line.current().forMore(units).agreedBy(RepricedLines.next(order));
            lines.add(new OrderLine(
                    order.lines().size() + lines.size() + 1,
                    line.sku(),
                    line.name(),
                    line.type(),
                    line.backorders(),
                    price,
                    LineQuantities.allOpen(units),
                    List.of(),
                    List.of(),
                    line.chosen().<OrderedAs>map(OrderedAs.Chosen::more).stream()
                            .toList(),
                    List.of(),
                    List.of(),
                    line.root()));
        }
        int own = lines.size();
        for (int i = 0; i < own; i++) {
            List<OrderLine> components =
                    order.components(more(order, command).get(i).line());
            lines.addAll(
                    BundleLines.alike(lines.get(i), components, order.lines().size() + lines.size() + 1));
        }
        return lines;
    }

    /** Refusals of lines for units on top, by the quantities that ask for them. */
    static List<Refusal> named(List<Refusal> refused, Order order, ChangeOrder command) {
        List<Integer> places = more(order, command).stream()
                .map(each -> command.quantities().indexOf(each))
                .toList();
        return new CapturedLines(List.of(), places, Map.of(), List.of(), List.of(), List.of())
                .named(refused, "quantities").stream()
                        .map(each -> new Refusal(
                                each.code(), each.subject().replaceFirst("\\.[a-z]+$", ".units"), each.text()))
                        .toList();
    }

    private static List<NewQuantity> more(Order order, ChangeOrder command) {
        return command.quantities().stream()
                .filter(each -> order.line(each.line()).isPresent())
                .filter(each -> each.units() > line(order, each).quantities().live())
                .toList();
    }

    private static OrderLine line(Order order, NewQuantity each) {
        return order.line(each.line()).orElseThrow();
    }
}
