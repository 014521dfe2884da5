package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import java.time.Instant;
import java.util.List;

/**
 * What whoever keeps a node's stock last said of one SKU.
 *
 * @param units what they could give this shop in all: what they have set aside for it and what is still free for it
 * @param sequence their number of the last change that this takes into account
 * @param asOf when it was so
 * @param soldUntil until when it is sold without news of them; one moment or none
 * @param doubted whether something has shown since that it cannot be right, so that they are to be asked
 */
public record ExternalStock(
        NodeId node, Sku sku, long units, long sequence, Instant asOf, List<Instant> soldUntil, boolean doubted)
        implements Entity {
    public static final String KIND = "external_stock";

    public ExternalStock {
        soldUntil = List.copyOf(soldUntil);
        require(units >= 0, "fewer than no units of %s are at %s", sku, node);
    }

    public static EntityKey key(NodeId node, Sku sku) {
        return new EntityKey(KIND, node + "/" + sku);
    }

    /** They have taken note of what happened here, as their change of that number. */
    public ExternalStock noted(long change, long number) {
        return new ExternalStock(node, sku, Math.max(0, units + change), number, asOf, soldUntil, doubted);
    }

    /** So many units that they refuse are not there, whatever they said. */
    public ExternalStock refused(long missing) {
        return new ExternalStock(node, sku, Math.max(0, units - missing), sequence, asOf, soldUntil, true);
    }

    /** What they said cannot be right. */
    public ExternalStock inDoubt() {
        return new ExternalStock(node, sku, units, sequence, asOf, soldUntil, true);
    }

    /** Whether it is not sold at a moment, because nothing was heard of it for too long. */
    public boolean isHeldBack(Instant now) {
        return soldUntil.stream().anyMatch(end -> end.isBefore(now));
    }

    @Override
    public EntityKey key() {
        return key(node, sku);
    }

    @Override
    public String owner() {
        return sku.value();
    }
}
