package dev.oms.common;

/** What is stocked: the code of a stock keeping unit, or of a charge that needs no stock. */
public record Sku(String value) implements Id {
    public Sku {
        Id.requireValid("Sku", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
