package dev.oms.catalog.offering;

import dev.oms.common.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * What is built, in one or more variants, each with a SKU of its own.
 *
 * @param unit what its SKUs are counted in
 * @param variants one without values where there is nothing to tell apart
 */
public record ProductSpec(
        @Name String id,
        @PlainText(max = 200) String name,
        @Name String unit,

        @Size(min = 1, max = 1_000, message = "must have {min} to {max} variants")
        List<@Valid Variant> variants) {
    public ProductSpec {
        variants = List.copyOf(variants);
    }

    /** A product with one SKU of the same name, counted in pieces. */
    public static ProductSpec of(String sku) {
        return new ProductSpec(sku, sku, "PCE", List.of(new Variant(sku, Map.of())));
    }

    /** A product whose variants are told apart by attributes, counted in pieces. */
    public static ProductSpec of(String id, Variant... variants) {
        return new ProductSpec(id, id, "PCE", List.of(variants));
    }

    /** Counted in another unit. */
    public ProductSpec in(String other) {
        return new ProductSpec(id, name, other, variants);
    }
}
