package dev.oms.replenishment;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import java.time.LocalDate;
import java.util.List;

/**
 * How a SKU is kept in stock at a node.
 *
 * @param window days of demand that safety stock is computed from
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
        boolean active,
        long accepted,
        List<LocalDate> lastOrder)
        implements Entity {
    public static final String KIND = "replenishment_rule";

    public ReplenishmentRule {
        lastOrder = List.copyOf(lastOrder);
        require(lastOrder.size() <= 1, "%s at %s was ordered last on one day", sku, node);
        require(!terms.isTransfer() || !terms.from().equals(node.value()), "%s is not sent where it is", sku);
        require(window > 1 && accepted >= 0, "a rule of %s looks back over some days", sku);
    }

    public static EntityKey key(Sku sku, NodeId node) {
        // A slash in the name of the node would make two keys alike; it is written as in a JSON pointer.
        return new EntityKey(KIND, node.value().replace("~", "~0").replace("/", "~1") + "/" + sku);
    }

    /** The same rule with other settings, in force. */
    ReplenishmentRule set(Target otherTarget, Terms otherTerms, ServiceLevel otherService, int otherWindow) {
        return new ReplenishmentRule(
                sku, node, otherTarget, otherTerms, otherService, otherWindow, true, accepted, lastOrder);
    }

    ReplenishmentRule stopped() {
        return new ReplenishmentRule(sku, node, target, terms, service, window, false, accepted, lastOrder);
    }

    ReplenishmentRule ordered(LocalDate day) {
        return new ReplenishmentRule(sku, node, target, terms, service, window, active, accepted + 1, List.of(day));
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
