package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Sku;
import java.util.List;

/** What an item costs on a list. */
public record PriceEntry(Sku sku, List<PriceComponent> components) {
    public PriceEntry {
        components = List.copyOf(components);
        require(!components.isEmpty(), "%s has no price", sku);
    }

    /** One price, charged once. */
    public static PriceEntry of(String sku, String price) {
        return of(sku, Tiers.flat(price));
    }

    public static PriceEntry of(String sku, Tiers tiers) {
        return new PriceEntry(new Sku(sku), List.of(new PriceComponent.Once(tiers)));
    }

    public static PriceEntry of(String sku, PriceComponent... components) {
        return new PriceEntry(new Sku(sku), List.of(components));
    }
}
