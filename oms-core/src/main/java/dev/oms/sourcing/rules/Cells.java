package dev.oms.sourcing.rules;

import dev.oms.inventory.NodeType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything that some rules can tell apart, one cell for each; of words that no rule names, one stands for all. */
final class Cells {
    /** No id, code or name is empty. */
    private static final String OTHER = "";

    private final List<Rule> rules;

    Cells(List<Rule> rules) {
        this.rules = rules;
    }

    /** How many there are, as far as it matters. */
    double count() {
        return Stream.of(
                        words(rule -> rule.lines().channels()),
                        words(rule -> rule.lines().countries()),
                        words(rule -> rule.lines().skus()),
                        words(rule -> rule.lines().categories()),
                        words(rule -> rule.nodes().ids()),
                        words(rule -> rule.nodes().countries()),
                        numbers(0, rule -> rule.lines().worth()),
                        numbers(0, rule -> rule.lines().grams()),
                        numbers(Long.MIN_VALUE, rule -> rule.lines().priority()),
                        abilities(),
                        List.of(NodeType.values()))
                .mapToDouble(List::size)
                .reduce(1, (product, size) -> product * size);
    }

    Stream<Cell> all() {
        return words(rule -> rule.lines().channels()).stream()
                .flatMap(channel -> words(rule -> rule.lines().countries()).stream()
                        .flatMap(country -> words(rule -> rule.lines().skus()).stream()
                                .flatMap(sku -> words(rule -> rule.lines().categories()).stream()
                                        .flatMap(category -> numbered(channel, country, sku, category)))));
    }

    private Stream<Cell> numbered(String channel, String country, String sku, String category) {
        return numbers(0, rule -> rule.lines().worth()).stream()
                .flatMap(worth -> numbers(0, rule -> rule.lines().grams()).stream()
                        .flatMap(grams -> numbers(
                                        Long.MIN_VALUE, rule -> rule.lines().priority())
                                .stream()
                                .flatMap(priority -> nodes(new Cell(
                                        channel,
                                        country,
                                        sku,
                                        category,
                                        worth,
                                        grams,
                                        priority,
                                        OTHER,
                                        NodeType.WAREHOUSE,
                                        OTHER,
                                        Set.of())))));
    }

    private Stream<Cell> nodes(Cell line) {
        return words(rule -> rule.nodes().ids()).stream()
                .flatMap(id -> words(rule -> rule.nodes().countries()).stream()
                        .flatMap(country -> Stream.of(NodeType.values())
                                .flatMap(type -> abilities().stream().map(able -> at(line, id, type, country, able)))));
    }

    private static Cell at(Cell line, String id, NodeType type, String country, Set<String> able) {
        return new Cell(
                line.channel(),
                line.country(),
                line.sku(),
                line.category(),
                line.worth(),
                line.grams(),
                line.priority(),
                id,
                type,
                country,
                able);
    }

    private List<String> words(Function<Rule, Set<String>> named) {
        Set<String> all = new TreeSet<>();
        rules.forEach(rule -> all.addAll(named.apply(rule)));
        all.add(OTHER);
        return List.copyOf(all);
    }

    /** The least number of each stretch within which no rule tells the difference. */
    private List<Long> numbers(long least, Function<Rule, Span> named) {
        TreeSet<Long> starts = new TreeSet<>(Set.of(least));
        rules.forEach(rule -> {
            starts.add(named.apply(rule).from());
            starts.add(named.apply(rule).below());
        });
        return List.copyOf(starts.subSet(least, Long.MAX_VALUE));
    }

    private List<Set<String>> abilities() {
        List<Set<String>> all = new ArrayList<>(List.of(Set.of()));
        for (String word : words(rule -> rule.nodes().capabilities())) {
            List<Set<String>> with = all.stream().map(some -> with(some, word)).toList();
            all.addAll(word.equals(OTHER) ? List.of() : with);
        }
        return all;
    }

    private static Set<String> with(Set<String> some, String word) {
        Set<String> more = new HashSet<>(some);
        more.add(word);
        return Set.copyOf(more);
    }
}
