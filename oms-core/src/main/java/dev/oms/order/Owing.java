package dev.oms.order;

import dev.oms.common.Money;
import dev.oms.pricing.Apportionment;
import dev.oms.pricing.Keeping;
import dev.oms.pricing.LineAmount;
import dev.oms.pricing.PriceContract;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What the lines of an order owe for what is kept of them, where what one owes depends on the others. */
final class Owing {
    private final List<OrderLine> lines;
    private final Map<Integer, Agreement> agreements = new HashMap<>();

    Owing(List<OrderLine> lines) {
        this.lines = lines;
    }

    /** What is owed for the units between two of a line, counted from the first that leaves. */
    LineAmount of(OrderLine line, int first, int last) {
        LineAmount sum = LineAmount.nothing(Money.zero(line.price().currency()));
        for (PriceSegment segment : PriceSegment.of(line)) {
            int count = segment.among(first, last);
            if (count > 0) {
                sum = sum.plus(of(segment, Math.max(first, segment.from()), count));
            }
        }
        return sum;
    }

    private LineAmount of(PriceSegment segment, int first, int count) {
        PriceContract price = segment.price();
        return price.dependsOnRest()
                ? agreements.computeIfAbsent(price.agreement(), this::agreement).of(price, count)
                : price.amountOf(first, count);
    }

    /** Contracts that were priced together, and what each of them owes. */
    private record Agreement(IdentityHashMap<PriceContract, Integer> places, Keeping keeping) {

        LineAmount of(PriceContract price, int count) {
            return keeping.of(price, places.getOrDefault(price, -1), count);
        }
    }

    private Agreement agreement(int number) {
        // By identity: comparing each of thousands of contracts with all others takes minutes.
        IdentityHashMap<PriceContract, Integer> places = new IdentityHashMap<>();
        List<Keeping.Part> parts = new ArrayList<>();
        for (OrderLine line : lines) {
            for (PriceSegment segment : PriceSegment.of(line)) {
                PriceContract price = segment.price();
                if (price.agreement() == number && !price.terms().isEmpty()) {
                    places.put(price, parts.size());
                    parts.add(price.kept(segment.kept(line.quantities())));
                }
            }
        }
        return new Agreement(places, new Keeping(parts, goods(number)));
    }

    /** The goods that shipping was priced with, at the prices of then. */
    private Keeping.Goods goods(int agreement) {
        long all = 0;
        long kept = 0;
        boolean had = false;
        boolean some = false;
        for (OrderLine line : lines) {
            if (line.isCharge() || !line.part().isEmpty()) {
                continue;
            }
            for (PriceContract price : atThe(agreement, line)) {
                LineQuantities quantities = line.quantities();
                int units = Math.max(0, Math.min(price.units(), quantities.live()) - quantities.returned());
                all += price.total().minor();
                kept += Apportionment.cumulative(price.total().minor(), units, price.units());
                had = true;
                some |= units > 0;
            }
        }
        return new Keeping.Goods(all, kept, had && !some);
    }

    /** What a line cost at an agreement, none or one. */
    private static List<PriceContract> atThe(int agreement, OrderLine line) {
        return PriceSegment.of(line).stream()
                .map(PriceSegment::price)
                .filter(price -> !price.terms().isEmpty() && price.agreement() <= agreement)
                .reduce((earlier, later) -> later)
                .stream()
                .toList();
    }
}
