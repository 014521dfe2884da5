package dev.oms.order;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.ChannelId;
import dev.oms.common.OrderId;

/** Makes an external reference unique within its channel and finds the order by it. */
public record OrderReference(ChannelId channel, String reference, OrderId order) implements Entity {
    public static final String KIND = "order_reference";

    public static EntityKey key(String channel, String reference) {
        return new EntityKey(KIND, channel + "/" + reference);
    }

    @Override
    public EntityKey key() {
        return key(channel.value(), reference);
    }

    @Override
    public String owner() {
        return order.value();
    }
}
