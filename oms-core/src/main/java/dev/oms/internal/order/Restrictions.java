package dev.oms.internal.order;

import dev.oms.catalog.Product;
import dev.oms.catalog.Restriction;
import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.Sku;
import dev.oms.order.KitPart;
import dev.oms.order.OrderLine;
import dev.oms.port.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What speaks against selling lines to somebody: where they go, how old the customer is, how much they have already. */
final class Restrictions {
    /** As old as is asked of anybody. */
    static final int OF_AGE = 150;

    private final Facts facts;
    private final String country;
    private final int age;

    /** @param age in years; 0 where nobody knows */
    Restrictions(Facts facts, String country, int age) {
        this.facts = facts;
        this.country = country;
        this.age = age;
    }

    /** Whether a customer can have only so much of any of these, so that somebody has to count. */
    static boolean limit(Set<Sku> skus, Facts facts) {
        return skus.stream()
                .flatMap(sku -> restriction(sku, facts).stream())
                .anyMatch(restriction -> restriction.maximumPerCustomer() > 0);
    }

    /** Where they may not be sent, and to whom they are not sold. */
    List<Refusal> refusals(List<OrderLine> lines, String path, int first) {
        List<Refusal> refusals = new ArrayList<>();
        for (OrderLine line : lines) {
            String at = path + "[" + place(line, first) + "].sku";
            restriction(line.sku(), facts).ifPresent(restriction -> against(restriction, line.sku(), at, refusals));
        }
        return refusals;
    }

    /** More than one customer may have, with what they have already. */
    List<Refusal> tooMuch(List<OrderLine> lines, Bought bought, String path, int first) {
        Map<Sku, Long> units = new HashMap<>();
        List<Refusal> refusals = new ArrayList<>();
        for (OrderLine line : lines) {
            long before = bought.of(line.sku());
            long then =
                    before + units.merge(line.sku(), (long) line.quantities().live(), Long::sum);
            restriction(line.sku(), facts)
                    .map(Restriction::maximumPerCustomer)
                    .filter(most -> most > 0 && then > most)
                    .ifPresent(most -> refusals.add(tooMany(
                            path + "[" + place(line, first) + "].quantity",
                            line.sku().value(),
                            most,
                            before)));
        }
        return refusals;
    }

    static Refusal tooMany(String at, String what, int most, long before) {
        return new Refusal(
                Refusal.Code.TOO_MANY_UNITS,
                at,
                "one customer can have %d of %s; %d were ordered before".formatted(most, what, before));
    }

    private void against(Restriction restriction, Sku sku, String at, List<Refusal> refusals) {
        if (!restriction.allows(country)) {
            refusals.add(new Refusal(Refusal.Code.NOT_QUALIFIED, at, sku + " is not sold to " + country));
        }
        if (age < restriction.minimumAge()) {
            refusals.add(new Refusal(
                    Refusal.Code.NOT_QUALIFIED,
                    at,
                    "%s is sold from the age of %d on; say how old the customer is"
                            .formatted(sku, restriction.minimumAge())));
        }
    }

    /** A component stands for its bundle. */
    private static int place(OrderLine line, int first) {
        return line.part().stream().map(KitPart::line).findFirst().orElse(line.number()) - first;
    }

    private static Optional<Restriction> restriction(Sku sku, Facts facts) {
        return facts.find(Product.key(sku), Product.class)
                .map(Versioned::entity)
                .flatMap(product -> product.restriction().stream().findFirst());
    }
}
