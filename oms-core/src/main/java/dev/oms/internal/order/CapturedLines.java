package dev.oms.internal.order;

import dev.oms.command.Refusal;
import dev.oms.order.OrderLine;
import dev.oms.order.OrderedAs;
import dev.oms.order.PlaceOrder;
import dev.oms.pricing.PriceContract;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Lines of a command in base units of SKUs.
 *
 * @param places of the lines that they come from in the command; none where every line is one
 * @param as how a line was ordered, by its place here, as if no line stood before these
 * @param agreed what they cost, where that was agreed before; else none
 * @param limits what of offerings one customer can have only so much of
 * @param refusals all that is wrong with how they were ordered; then there are no lines
 */
public record CapturedLines(
        List<PlaceOrder.Line> lines,
        List<Integer> places,
        Map<Integer, OrderedAs> as,
        List<PriceContract> agreed,
        List<OfferingUnits> limits,
        List<Refusal> refusals) {
    public CapturedLines {
        lines = List.copyOf(lines);
        places = List.copyOf(places);
        as = Map.copyOf(as);
        agreed = List.copyOf(agreed);
        limits = List.copyOf(limits);
        refusals = List.copyOf(refusals);
    }

    /**
     * Units of an offering.
     *
     * @param place of the first line here
     * @param most that one customer can have
     */
    record OfferingUnits(int place, String offering, long units, int most) {}

    /** Lines that name base units of SKUs already. */
    static CapturedLines plain(List<PlaceOrder.Line> lines) {
        return new CapturedLines(lines, List.of(), Map.of(), List.of(), List.of(), List.of());
    }

    /**
     * The order lines with what the customer said.
     *
     * @param built of these lines, in their order; whatever comes behind them was not ordered by itself
     */
    List<OrderLine> marked(List<OrderLine> built) {
        if (as.isEmpty()) {
            return built;
        }
        int before = built.get(0).number() - 1;
        return IntStream.range(0, built.size())
                .mapToObj(i -> as.containsKey(i) ? marked(built.get(i), as.get(i), before) : built.get(i))
                .toList();
    }

    private static OrderLine marked(OrderLine line, OrderedAs as, int before) {
        return line.orderedAs(as instanceof OrderedAs.Chosen chosen ? chosen.after(before) : as);
    }

    /** Refusals by the names that the command has for its lines. */
    List<Refusal> named(List<Refusal> refused, String path) {
        if (places.isEmpty()) {
            return refused;
        }
        Pattern line = Pattern.compile(Pattern.quote(path) + "\\[(\\d+)](.*)", Pattern.DOTALL);
        List<Refusal> named = new ArrayList<>();
        for (Refusal each : refused) {
            Matcher found = line.matcher(each.subject());
            int place = found.matches() ? Integer.parseInt(found.group(1)) : places.size();
            named.add(
                    place < places.size()
                            ? new Refusal(
                                    each.code(), path + "[" + places.get(place) + "]" + found.group(2), each.text())
                            : each);
        }
        return named;
    }

    /** More of offerings than one customer may have, with what they have already. */
    List<Refusal> tooMuch(Bought bought, String path) {
        Map<String, Long> units = new HashMap<>();
        List<Refusal> refusals = new ArrayList<>();
        for (OfferingUnits each : limits) {
            long before = bought.of(each.offering());
            if (before + units.merge(each.offering(), each.units(), Long::sum) > each.most()) {
                String at = path + "[" + each.place() + "].quantity";
                refusals.add(Restrictions.tooMany(at, each.offering(), each.most(), before));
            }
        }
        return refusals;
    }
}
