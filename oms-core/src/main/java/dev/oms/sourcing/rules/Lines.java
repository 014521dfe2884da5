package dev.oms.sourcing.rules;

import dev.oms.common.Sorted;
import dev.oms.sourcing.SourcingProblem;
import dev.oms.sourcing.SourcingProblem.Demand;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines of orders that a rule is about: those that meet every condition; an empty set and {@link Span#ANY} are none.
 *
 * @param countries where the order goes to
 * @param categories what the catalogue files the item under
 * @param worth of the wanted units of the order, in minor units
 * @param grams weight of the wanted units of the order
 * @param priority of the order
 */
public record Lines(
        Set<String> channels,
        Set<String> countries,
        Set<String> skus,
        Set<String> categories,
        Span worth,
        Span grams,
        Span priority) {
    public Lines {
        channels = Sorted.set(channels);
        countries = Sorted.set(countries);
        skus = Sorted.set(skus);
        categories = Sorted.set(categories);
    }

    /** All lines of all orders. */
    public static Lines any() {
        return new Lines(Set.of(), Set.of(), Set.of(), Set.of(), Span.ANY, Span.ANY, Span.ANY);
    }

    public Lines from(String... names) {
        return new Lines(Set.of(names), countries, skus, categories, worth, grams, priority);
    }

    public Lines to(String... codes) {
        return new Lines(channels, Set.of(codes), skus, categories, worth, grams, priority);
    }

    public Lines of(String... codes) {
        return new Lines(channels, countries, Set.of(codes), categories, worth, grams, priority);
    }

    public Lines in(String... names) {
        return new Lines(channels, countries, skus, Set.of(names), worth, grams, priority);
    }

    public Lines worth(long from, long below) {
        return new Lines(channels, countries, skus, categories, new Span(from, below), grams, priority);
    }

    public Lines weighing(long fromGrams, long belowGrams) {
        return new Lines(channels, countries, skus, categories, worth, new Span(fromGrams, belowGrams), priority);
    }

    public Lines priority(long from, long below) {
        return new Lines(channels, countries, skus, categories, worth, grams, new Span(from, below));
    }

    boolean match(SourcingProblem problem, Demand demand) {
        return isIn(channels, problem.terms().channel())
                && isIn(countries, problem.destination().country())
                && isIn(skus, demand.sku().value())
                && isIn(categories, demand.logistics().category())
                && worth.contains(problem.worth())
                && grams.contains(problem.grams())
                && priority.contains(problem.terms().priority());
    }

    /** Whether no line can ever meet the conditions. */
    boolean isEmpty() {
        return Stream.of(worth, grams, priority).anyMatch(Span::isEmpty);
    }

    /** Whether every line of the other is one of these. */
    boolean cover(Lines other) {
        return Sets.cover(channels, other.channels)
                && Sets.cover(countries, other.countries)
                && Sets.cover(skus, other.skus)
                && Sets.cover(categories, other.categories)
                && worth.covers(other.worth)
                && grams.covers(other.grams)
                && priority.covers(other.priority);
    }

    String text() {
        String text = Stream.of(
                        Sets.text("of ", skus),
                        Sets.text("in ", categories),
                        Sets.text("from ", channels),
                        Sets.text("to ", countries),
                        worth.text("worth"),
                        grams.text("grams"),
                        priority.text("priority"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? "any line" : String.join(" ", List.of("lines", text));
    }

    private static boolean isIn(Set<String> wanted, String value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
