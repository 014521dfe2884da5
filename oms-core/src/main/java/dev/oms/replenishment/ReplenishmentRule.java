package dev.oms.replenishment;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How a SKU is kept in stock at a node.
 *
 * @param window days of demand that safety stock is computed from
 * @param lostDemand what becomes of planned supply when those it covers wait no more
 * @param active whether it is in force
 * @param accepted proposals accepted so far; the next one has this number
 * @param lastOrder day of the last one, none or one
 */
public record ReplenishmentRule(
        Sku sku,
        NodeId node,
        Target target,
        Terms terms,
        ServiceLevel service,
        int window,
        LostDemand lostDemand,
        boolean active,
        long accepted,
        List<LocalDate> lastOrder)
        implements Entity {
    public static final String KIND = "replenishment_rule";

    private static final int LONGEST_ID = 150;

    public ReplenishmentRule {
        lastOrder = List.copyOf(lastOrder);
        require(lastOrder.size() <= 1, "%s at %s was ordered last on one day", sku, node);
        require(!terms.isTransfer() || !terms.from().equals(node.value()), "%s is not sent where it is", sku);
        require(window > 1 && accepted >= 0, "a rule of %s looks back over some days", sku);
    }

    public static EntityKey key(Sku sku, NodeId node) {
        // A slash in the name of the node would make two keys alike; it is written as in a JSON pointer.
        String id = node.value().replace("~", "~0").replace("/", "~1") + "/" + sku;
        // No store keeps ids of any length; what stands for a long one has no slash, and so is none that is short.
        return new EntityKey(
                KIND,
                id.length() <= LONGEST_ID
                        ? id
                        : UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))
                                .toString());
    }

    /** The same rule with other settings, in force. */
    ReplenishmentRule set(ReplenishmentRule other) {
        return new ReplenishmentRule(
                sku,
                node,
                other.target,
                other.terms,
                other.service,
                other.window,
                other.lostDemand,
                true,
                accepted,
                lastOrder);
    }

    ReplenishmentRule stopped() {
        return new ReplenishmentRule(sku, node, target, terms, service, window, lostDemand, false, accepted, lastOrder);
    }

    ReplenishmentRule ordered(LocalDate day) {
        return new ReplenishmentRule(
                sku, node, target, terms, service, window, lostDemand, active, accepted + 1, List.of(day));
    }

    @Override
    public EntityKey key() {
        return key(sku, node);
    }

    /** The SKU, so that all its rules are read at once. */
    @Override
    public String owner() {
        return sku.value();
    }
}
