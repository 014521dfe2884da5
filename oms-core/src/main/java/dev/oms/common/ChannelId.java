package dev.oms.common;

/** Where an order comes from: web shop, marketplace, phone, EDI partner. */
public record ChannelId(String value) implements Id {
    public ChannelId {
        Id.requireValid("ChannelId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
