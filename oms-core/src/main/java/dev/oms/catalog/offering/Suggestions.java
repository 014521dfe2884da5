package dev.oms.catalog.offering;

import dev.oms.common.Sku;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what to offer to somebody who has or wants something. */
public final class Suggestions {
    private static final Comparator<Suggestion> FIRST_OFFERED = Comparator.comparingInt(Suggestion::rank)
            .thenComparing(Suggestion::kind)
            .thenComparing(Suggestion::offering)
            .thenComparing(Suggestion::because);

    private final Assortment assortment;
    private final Instant moment;

    public Suggestions(Assortment assortment, Instant moment) {
        this.assortment = assortment;
        this.moment = moment;
    }

    /** Better ones, others beside and what goes with them, each once, first offered first; none that is there or is not sold. */
    public List<Suggestion> beside(Collection<String> offerings) {
        Set<String> there = new HashSet<>(offerings);
        Map<String, Suggestion> best = new HashMap<>();
        related(there)
                .filter(each -> each.kind() != Relation.Kind.SUBSTITUTION)
                .forEach(each -> best.merge(
                        each.offering(), each, (one, other) -> FIRST_OFFERED.compare(one, other) <= 0 ? one : other));
        return best.values().stream().sorted(FIRST_OFFERED).toList();
    }

    /** What can take the place of an offering. */
    public List<Suggestion> insteadOf(String offering) {
        return related(Set.of(offering))
                .filter(each -> each.kind() == Relation.Kind.SUBSTITUTION)
                .sorted(FIRST_OFFERED)
                .toList();
    }

    /** The offerings that are nothing but a product with one of these SKUs. */
    public List<String> offeringsOf(Collection<Sku> skus) {
        Set<String> names = new HashSet<>();
        skus.forEach(sku -> names.add(sku.value()));
        Set<String> products = new HashSet<>();
        assortment.products().stream()
                .filter(product -> product.variants().stream().anyMatch(each -> names.contains(each.sku())))
                .forEach(product -> products.add(product.id()));
        return assortment.offerings().stream()
                .filter(each -> each.contents().size() == 1 && each.groups().isEmpty())
                .filter(each -> products.contains(each.contents().get(0).product()))
                .map(Offering::id)
                .toList();
    }

    private java.util.stream.Stream<Suggestion> related(Set<String> there) {
        return assortment.relations().stream()
                .filter(each -> there.contains(each.from()) && !there.contains(each.to()))
                .filter(each ->
                        assortment.offering(each.to()).filter(this::isSold).isPresent())
                .map(each -> new Suggestion(each.kind(), each.to(), each.from(), each.rank()));
    }

    private boolean isSold(Offering offering) {
        return Constraints.isSold(offering, moment);
    }
}
