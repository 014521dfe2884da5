package dev.oms.catalog.offering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An assortment by its names. */
final class Shelf {
    private final Assortment assortment;
    private final Map<String, Offering> offerings = new HashMap<>();
    private final Map<String, ProductSpec> products = new HashMap<>();
    private final Map<String, UnitOfMeasure> units = new HashMap<>();
    private final Map<String, Set<BigDecimal>> bounds = new HashMap<>();

    Shelf(Assortment assortment) {
        this.assortment = assortment;
        assortment.offerings().forEach(each -> offerings.putIfAbsent(each.id(), each));
        assortment.products().forEach(each -> products.putIfAbsent(each.id(), each));
        assortment.units().forEach(each -> units.putIfAbsent(each.code(), each));
        assortment.rules().forEach(rule -> {
            noteBounds(rule.when());
            noteBounds(rule.then());
        });
    }

    List<Rule> rules() {
        return assortment.rules();
    }

    Optional<Offering> find(String offering) {
        return Optional.ofNullable(offerings.get(offering));
    }

    /** An offering that is known to be there. */
    Offering offering(String id) {
        return Objects.requireNonNull(offerings.get(id), id);
    }

    Optional<ProductSpec> product(String id) {
        return Optional.ofNullable(products.get(id));
    }

    Optional<UnitOfMeasure> unit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /** How much of a content one unit has, in the unit of its product; empty where it does not convert exactly. */
    Optional<Long> baseUnits(Content content) {
        return product(content.product())
                .flatMap(product -> product.pack(content.unit())
                        .or(() -> unit(content.unit()))
                        .filter(unit -> unit.base().equals(product.unit())))
                .flatMap(unit -> unit.toBase(content.quantity()))
                .filter(whole -> whole > 0);
    }

    /**
     * The values of an attribute that make a difference to a rule: all of a choice; of a number one for each range between
     * the numbers that rules compare it with.
     *
     * @param given one that must be among them; empty for none
     */
    List<String> values(String offering, Attribute attribute, String given) {
        return switch (attribute.type()) {
            case CHOICE, FLAG -> attribute.values();
            case NUMBER -> numbers(offering, attribute, given);
            case TEXT -> List.of(text(attribute, given));
        };
    }

    private static String text(Attribute attribute, String given) {
        String preset = attribute.preset().isEmpty() ? "?" : attribute.preset();
        return given.isEmpty() ? preset : given;
    }

    private List<String> numbers(String offering, Attribute attribute, String given) {
        Set<BigDecimal> numbers = new TreeSet<>(bounds.getOrDefault(offering + ":" + attribute.name(), Set.of()));
        numbers.add(attribute.min());
        numbers.add(attribute.max());
        Attribute.number(given).ifPresent(numbers::add);
        Attribute.number(attribute.preset()).ifPresent(numbers::add);
        List<BigDecimal> next =
                numbers.stream().map(each -> each.add(attribute.step())).toList();
        numbers.addAll(next);
        return numbers.stream()
                .filter(attribute::isInRange)
                .map(Attribute::written)
                .distinct()
                .toList();
    }

    /** Every offering within this one, at any depth, itself included; those that are missing left out. */
    Set<String> within(Offering root) {
        Set<String> seen = new LinkedHashSet<>();
        List<Offering> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            Offering next = open.remove(open.size() - 1);
            if (seen.add(next.id())) {
                next.groups().stream()
                        .flatMap(group -> group.options().stream())
                        .forEach(option -> find(option.offering()).ifPresent(open::add));
            }
        }
        return seen;
    }

    private void noteBounds(Condition condition) {
        if (condition instanceof Condition.Value value) {
            for (String text : value.values()) {
                Attribute.number(text)
                        .ifPresent(number -> bounds.computeIfAbsent(
                                        value.offering() + ":" + value.attribute(), key -> new HashSet<>())
                                .add(number));
            }
        }
        parts(condition).forEach(this::noteBounds);
    }

    /** The conditions directly within one. */
    static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts();
        }
        if (condition instanceof Condition.Either either) {
            return either.parts();
        }
        return condition instanceof Condition.Not not ? List.of(not.condition()) : List.of();
    }
}
