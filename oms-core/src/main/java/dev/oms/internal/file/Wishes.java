package dev.oms.internal.file;

import dev.oms.catalog.Logistics;
import dev.oms.order.KitPart;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.pricing.Apportionment;
import dev.oms.sourcing.SourcingProblem.Demand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * What lines of an order wish for. Where the components of a bundle must come from one node, as many bundles are wished for
 * as its components lack together; units that they lack beyond that complete bundles of which the rest is taken care of,
 * and may come from anywhere.
 */
public final class Wishes {
    private final Order order;
    private final Offers offers;
    private final ToIntFunction<OrderLine> lacking;
    private final Map<Integer, Long> unitsInEach = new HashMap<>();

    /** @param lacking units of a line that are wished for */
    public Wishes(Order order, Offers offers, ToIntFunction<OrderLine> lacking) {
        this.order = order;
        this.offers = offers;
        this.lacking = lacking;
    }

    /** The wishes of some lines, the components of whole bundles all among them or none. */
    public List<Wish> of(List<OrderLine> lines) {
        List<Wish> wishes = new ArrayList<>();
        Map<Integer, List<OrderLine>> wholes = new LinkedHashMap<>();
        for (OrderLine line : lines) {
            if (line.isPartOfWhole()) {
                wholes.computeIfAbsent(line.part().get(0).line(), bundle -> new ArrayList<>())
                        .add(line);
            } else if (line.needsStock()) {
                goods(line, lacking.applyAsInt(line), wishes);
            }
        }
        wholes.forEach((bundle, parts) -> whole(order.line(bundle).orElseThrow(), parts, wishes));
        return wishes;
    }

    /** What so many whole bundles come down to, as if each component were wished for by itself. */
    List<Wish> apart(Wish bundle, int bundles) {
        List<Wish> wishes = new ArrayList<>();
        bundle.goods().forEach(part -> goods(order.line(part.line()).orElseThrow(), bundles * part.each(), wishes));
        return wishes;
    }

    private void whole(OrderLine bundle, List<OrderLine> parts, List<Wish> wishes) {
        int bundles = parts.stream()
                .mapToInt(part -> lacking.applyAsInt(part) / part.unitsInEach())
                .min()
                .orElse(0);
        if (bundles > 0) {
            List<Wish.Part> of = parts.stream()
                    .map(part -> new Wish.Part(part.number(), part.sku(), part.unitsInEach()))
                    .toList();
            wishes.add(new Wish(
                    bundle.number(),
                    bundle.sku(),
                    bundles,
                    units -> demand(bundle, units, offers.logistics(bundle.sku(), of)),
                    of));
        }
        parts.forEach(part -> goods(part, lacking.applyAsInt(part) - bundles * part.unitsInEach(), wishes));
    }

    private void goods(OrderLine line, int units, List<Wish> wishes) {
        if (units > 0) {
            wishes.add(Wish.goods(
                    line.number(), line.sku(), units, some -> demand(line, some, offers.logistics(line.sku()))));
        }
    }

    private Demand demand(OrderLine line, int units, Logistics logistics) {
        return new Demand(line.number(), line.sku(), units, logistics, worth(line, units), List.of());
    }

    /** A component costs nothing by itself: each of its units is worth the same share of the bundle. */
    private long worth(OrderLine line, int units) {
        if (line.part().isEmpty()) {
            return line.price().totalOfFirst(units).minor();
        }
        OrderLine bundle = order.line(line.part().get(0).line()).orElseThrow();
        long inAll = bundle.price().units() * unitsInEach(bundle.number());
        return Apportionment.cumulative(bundle.price().total().minor(), units, inAll);
    }

    private long unitsInEach(int bundle) {
        if (unitsInEach.isEmpty()) {
            for (OrderLine line : order.lines()) {
                for (KitPart part : line.part()) {
                    unitsInEach.merge(part.line(), (long) part.each(), Long::sum);
                }
            }
        }
        return unitsInEach.getOrDefault(bundle, 0L);
    }
}
