package dev.oms.pricing;

import dev.oms.common.Sku;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Price lists, found by whom they are closest to: a lookup costs the same however many there are. */
final class PriceIndex {
    /** Of the lists that mean a buyer: the closest first, then by priority, then the one that began last. */
    private static final Comparator<PriceBook> CLOSEST = Comparator.<PriceBook>comparingInt(
                    book -> -book.list().audience().specificity())
            .thenComparingInt(book -> book.list().priority())
            .thenComparing(book -> book.list().validity().from(), Comparator.reverseOrder())
            .thenComparing(book -> book.list().id());

    private final Map<String, List<PriceBook>> byAnchor = new HashMap<>();
    private final List<PriceBook> books;
    private final boolean stored;

    PriceIndex(Collection<PriceBook> books) {
        this.books = List.copyOf(books);
        this.stored = books.stream().anyMatch(PriceBook::isStored);
        for (PriceBook book : books) {
            for (String anchor : anchors(book.list().audience())) {
                byAnchor.computeIfAbsent(anchor, none -> new ArrayList<>()).add(book);
            }
        }
    }

    /** The lists that mean a buyer, in the order in which they are asked. */
    List<PriceBook> meaning(Buyer buyer, Currency currency, Instant at) {
        List<PriceBook> sorted = new ArrayList<>(meaning(buyer, currency, validity -> validity.holds(at)));
        sorted.sort(CLOSEST);
        return sorted;
    }

    /** The stored lists that mean a buyer, or will, from a moment on. */
    List<PriceList> storedMeaning(Buyer buyer, Currency currency, Instant since) {
        return stored
                ? meaning(buyer, currency, validity -> validity.until().isAfter(since)).stream()
                        .filter(PriceBook::isStored)
                        .map(PriceBook::list)
                        .toList()
                : List.of();
    }

    private Set<PriceBook> meaning(Buyer buyer, Currency currency, Predicate<Validity> when) {
        Set<PriceBook> found = new LinkedHashSet<>();
        addMeaning(found, "contract " + buyer.contract(), buyer, currency, when);
        addMeaning(found, "customer " + buyer.customer(), buyer, currency, when);
        for (String group : buyer.groups()) {
            addMeaning(found, "group " + group, buyer, currency, when);
        }
        addMeaning(found, "channel " + buyer.channel(), buyer, currency, when);
        addMeaning(found, "", buyer, currency, when);
        return found;
    }

    List<PriceBook> books() {
        return books;
    }

    /** The price of an item on the first list that has it. */
    static Optional<Found> find(List<PriceBook> asked, Sku sku) {
        for (int i = 0; i < asked.size(); i++) {
            PriceBook book = asked.get(i);
            Optional<PriceEntry> entry = book.entry(sku);
            if (entry.isPresent()) {
                return Optional.of(new Found(entry.get(), new PriceSource.Listed(book.list(), others(asked, i, sku))));
            }
        }
        return Optional.empty();
    }

    private static List<PriceList> others(List<PriceBook> asked, int won, Sku sku) {
        if (won == asked.size() - 1) {
            return List.of();
        }
        List<PriceList> others = new ArrayList<>();
        for (PriceBook other : asked.subList(won + 1, asked.size())) {
            if (other.entry(sku).isPresent()) {
                others.add(other.list());
            }
        }
        return others;
    }

    private void addMeaning(
            Set<PriceBook> found, String anchor, Buyer buyer, Currency currency, Predicate<Validity> when) {
        for (PriceBook book : byAnchor.getOrDefault(anchor, List.of())) {
            PriceList list = book.list();
            if (list.currency().equals(currency)
                    && when.test(list.validity())
                    && list.audience().includes(buyer)) {
                found.add(book);
            }
        }
    }

    /** By what a list is found: the closest thing that it asks for. */
    private static Set<String> anchors(Audience audience) {
        if (!audience.contracts().isEmpty()) {
            return named("contract ", audience.contracts());
        }
        if (!audience.customers().isEmpty()) {
            return named("customer ", audience.customers());
        }
        if (!audience.groups().isEmpty()) {
            return named("group ", audience.groups());
        }
        return audience.channels().isEmpty() ? Set.of("") : named("channel ", audience.channels());
    }

    private static Set<String> named(String what, Set<String> values) {
        return values.stream().map(value -> what + value).collect(Collectors.toSet());
    }

    /** An item's entry and where it stands. */
    record Found(PriceEntry entry, PriceSource source) {}

    /** What stands in the way of using these lists together; none where nothing does. */
    static List<String> findings(Collection<PriceBook> books) {
        List<String> findings = new ArrayList<>();
        Map<String, List<PriceBook>> rivals = new HashMap<>();
        for (PriceBook book : books) {
            for (String anchor : rivalry(book.list())) {
                rivals.computeIfAbsent(anchor, none -> new ArrayList<>()).add(book);
            }
        }
        for (List<PriceBook> some : rivals.values()) {
            for (int i = 0; i < some.size(); i++) {
                for (PriceBook other : some.subList(i + 1, some.size())) {
                    some.get(i)
                            .overlap(other)
                            .filter(text -> !findings.contains(text))
                            .ifPresent(findings::add);
                }
            }
        }
        findings.sort(Comparator.naturalOrder());
        return findings;
    }

    /** Lists without a common one of these never compete. Any two groups can have a customer in common. */
    private static Set<String> rivalry(PriceList list) {
        Audience audience = list.audience();
        Set<String> anchors = audience.contracts().isEmpty()
                        && audience.customers().isEmpty()
                        && !audience.groups().isEmpty()
                ? Set.of("groups")
                : anchors(audience);
        String same = list.currency() + " " + list.priority() + " " + audience.specificity() + " ";
        return anchors.stream().map(anchor -> same + anchor).collect(Collectors.toSet());
    }
}
