package dev.oms.catalog.offering;

import dev.oms.common.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is built, in one or more variants, each with a SKU of its own.
 *
 * @param unit what its SKUs are counted in
 * @param variants one without values where there is nothing to tell apart
 * @param packs units of this product alone, such as a case of 12
 */
public record ProductSpec(
        @Name String id,
        @PlainText(max = 200) String name,
        @Name String unit,

        @Size(min = 1, max = 1_000, message = "must have {min} to {max} variants")
        List<@Valid Variant> variants,

        @Size(max = 100, message = "must have at most {max} packs")
        List<@Valid UnitOfMeasure> packs) {
    public ProductSpec {
        variants = List.copyOf(variants);
        packs = List.copyOf(packs);
    }

    /** A product that is had in the units that all have. */
    public ProductSpec(String id, String name, String unit, List<Variant> variants) {
        this(id, name, unit, variants, List.of());
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
        return new ProductSpec(id, name, other, variants, packs);
    }

    /** A pack of so many, to be had of this product alone. */
    public ProductSpec pack(String code, long units) {
        List<UnitOfMeasure> all = Stream.concat(packs.stream(), Stream.of(UnitOfMeasure.of(code, units, unit)))
                .toList();
        return new ProductSpec(id, name, unit, variants, all);
    }

    /** A pack of this product. */
    Optional<UnitOfMeasure> pack(String code) {
        return packs.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
