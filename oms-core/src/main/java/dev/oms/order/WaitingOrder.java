package dev.oms.order;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.OrderId;
import java.time.Instant;

/**
 * An order that waits to be sourced in a wave.
 *
 * @param rank by the policy of the queue: lower is served first
 */
public record WaitingOrder(OrderId order, long rank, Instant since) implements Entity {
    public static final String KIND = "waiting_order";

    public static EntityKey key(OrderId order) {
        return new EntityKey(KIND, order.value());
    }

    @Override
    public EntityKey key() {
        return key(order);
    }

    @Override
    public String owner() {
        return order.value();
    }
}
