package dev.oms.order;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.Personal;
import java.time.Instant;

/**
 * Says that a customer has ordered something of which one customer can have only so much. Every such order of theirs
 * writes it, so that none overlooks another one of the same moment; what they have stands in the orders. Erasing the
 * customer deletes it.
 */
public record CustomerLimits(@Personal String customer, Instant since) implements Entity {
    public static final String KIND = "customer_limits";

    public static EntityKey key(String customer) {
        return new EntityKey(KIND, customer);
    }

    @Override
    public EntityKey key() {
        return key(customer);
    }

    @Override
    public String owner() {
        return customer;
    }
}
