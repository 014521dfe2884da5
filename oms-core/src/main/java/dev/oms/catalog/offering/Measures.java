package dev.oms.catalog.offering;

import dev.oms.common.Sku;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Converts amounts of SKUs into whole base units, exactly or not at all. What no product of the catalogue names is counted
 * in pieces.
 */
public final class Measures {
    /** The most base units that are counted of one line. */
    public static final long MOST_UNITS = 1_000_000_000;

    /** The usual units, where no catalogue is published. */
    public static final Measures USUAL = new Measures(Assortment.USUAL_UNITS, List.of());

    private static final ProductSpec PIECES = ProductSpec.of("PCE");
    private final Map<String, ProductSpec> products = new HashMap<>();
    private final Map<String, UnitOfMeasure> units = new HashMap<>();

    private Measures(List<UnitOfMeasure> units, List<ProductSpec> products) {
        units.forEach(each -> this.units.putIfAbsent(each.code(), each));
        products.forEach(product -> product.variants().forEach(each -> this.products.putIfAbsent(each.sku(), product)));
    }

    /** With the units and products of a version of the catalogue. */
    public static Measures of(CatalogVersion version) {
        return new Measures(version.assortment().units(), version.assortment().products());
    }

    /** Whole base units, or why there are none. */
    public sealed interface Answer {

        /** So many base units. */
        record Units(int units) implements Answer {}

        /**
         * It cannot be counted.
         *
         * @param field what is wrong: {@code amount} or {@code unit}
         */
        record Refused(String field, String text) implements Answer {}
    }

    /** How many base units of a SKU so much is. */
    public Answer units(Sku sku, BigDecimal amount, String unit) {
        ProductSpec product = products.getOrDefault(sku.value(), PIECES);
        Optional<UnitOfMeasure> known = unit(product, unit);
        if (known.isEmpty()) {
            return new Answer.Refused("unit", "there is no unit " + unit);
        }
        return known.get().base().equals(product.unit())
                ? units(amount, known.get())
                : new Answer.Refused(
                        "unit", "%s is counted in %s, which %s is not in".formatted(sku, product.unit(), unit));
    }

    /** How many base units of a SKU the price for one unit of measure is for, as a fraction. */
    public Optional<UnitOfMeasure> unit(Sku sku, String unit) {
        return unit(products.getOrDefault(sku.value(), PIECES), unit);
    }

    private Optional<UnitOfMeasure> unit(ProductSpec product, String unit) {
        return product.pack(unit).or(() -> Optional.ofNullable(units.get(unit)));
    }

    private static Answer units(BigDecimal amount, UnitOfMeasure unit) {
        if (amount.signum() <= 0) {
            return new Answer.Refused("amount", "must be more than nothing");
        }
        BigDecimal most = BigDecimal.valueOf(MOST_UNITS).multiply(BigDecimal.valueOf(unit.denominator()));
        if (amount.multiply(BigDecimal.valueOf(unit.numerator())).compareTo(most) > 0) {
            return new Answer.Refused(
                    "amount",
                    "%s %s is more than %d %s".formatted(amount.toPlainString(), unit.code(), MOST_UNITS, unit.base()));
        }
        return unit.toBase(amount)
                .<Answer>map(whole -> new Answer.Units(Math.toIntExact(whole)))
                .orElseGet(() -> new Answer.Refused(
                        "amount",
                        "%s %s is no whole number of %s".formatted(amount.toPlainString(), unit.code(), unit.base())));
    }
}
