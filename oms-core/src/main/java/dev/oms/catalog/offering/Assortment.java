package dev.oms.catalog.offering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * What is sold and by which rules, as somebody wrote it down: {@link Linter} says whether it hangs together.
 */
public record Assortment(
        @Size(max = 1_000, message = "must have at most {max} units")
        List<@Valid UnitOfMeasure> units,

        @Size(max = 10_000, message = "must have at most {max} products")
        List<@Valid ProductSpec> products,

        @Size(min = 1, max = 10_000, message = "must have {min} to {max} offerings")
        List<@Valid Offering> offerings,

        @Size(max = 10_000, message = "must have at most {max} rules")
        List<@Valid Rule> rules,

        @Size(max = 50_000, message = "must have at most {max} relations")
        List<@Valid Relation> relations) {
    /** Pieces, grams and millimetres, kilograms and metres. */
    public static final List<UnitOfMeasure> USUAL_UNITS = List.of(
            UnitOfMeasure.base("PCE"),
            UnitOfMeasure.of("DZN", 12, "PCE"),
            UnitOfMeasure.base("GRM"),
            UnitOfMeasure.of("KGM", 1_000, "GRM"),
            UnitOfMeasure.base("MMT"),
            UnitOfMeasure.of("CMT", 10, "MMT"),
            UnitOfMeasure.of("MTR", 1_000, "MMT"));

    public Assortment {
        units = List.copyOf(units);
        products = List.copyOf(products);
        offerings = List.copyOf(offerings);
        rules = List.copyOf(rules);
        relations = List.copyOf(relations);
    }

    /** Offerings in the usual units, without products and rules yet. */
    public static Assortment of(Offering... offerings) {
        return new Assortment(USUAL_UNITS, List.of(), List.of(offerings), List.of(), List.of());
    }

    public Assortment products(ProductSpec... all) {
        return new Assortment(units, List.of(all), offerings, rules, relations);
    }

    public Assortment rules(Rule... all) {
        return new Assortment(units, products, offerings, List.of(all), relations);
    }

    public Assortment relations(Relation... all) {
        return new Assortment(units, products, offerings, rules, List.of(all));
    }

    public Optional<Offering> offering(String id) {
        return offerings.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<ProductSpec> product(String id) {
        return products.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<UnitOfMeasure> unit(String code) {
        return units.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
