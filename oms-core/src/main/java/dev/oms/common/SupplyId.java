package dev.oms.common;

/** A supply that is on its way, as the host knows it: an item of a purchase order, of a transfer, of an assembly. */
public record SupplyId(String value) implements Id {
    public SupplyId {
        Id.requireValid("SupplyId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
