package dev.oms.internal.order;

import dev.oms.command.EntityKey;
import dev.oms.common.ChannelId;
import dev.oms.common.InvariantViolation;
import dev.oms.common.OrderId;
import dev.oms.order.OrderReference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The reference of a customer's first order of something limited: the one record that all such orders of theirs have in
 * common. A digest stands for the customer.
 */
final class CustomerGuard {
    /** No channel of an order has a colon in its name. */
    private static final ChannelId CHANNEL = new ChannelId("customer:limits");

    private CustomerGuard() {}

    static EntityKey key(String customer) {
        return OrderReference.key(CHANNEL.value(), digest(customer));
    }

    static OrderReference of(String customer, OrderId first) {
        return new OrderReference(CHANNEL, digest(customer), first);
    }

    private static String digest(String customer) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(customer.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new InvariantViolation("every JVM has SHA-256: " + e.getMessage());
        }
    }
}
