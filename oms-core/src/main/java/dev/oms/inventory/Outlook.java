package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.Sku;
import java.util.List;

/**
 * What is known of a SKU that somebody plans: how many units wait, and which alerts stand. There is none for a SKU without
 * supply, alert, limit or preorder. Whoever puts units into the queue of a planned SKU writes it, so that no two of them
 * promise the same supply or fill the same limit.
 *
 * @param waiting units in the queue: never fewer than there are, and exactly as many after each review
 * @param below alerts that availability is at or below now, each told once
 * @param uncovered units that wait and that nothing expected covers, as last told
 */
public record Outlook(Sku sku, long waiting, List<Long> below, long uncovered) implements Entity {
    public static final String KIND = "outlook";

    public Outlook {
        below = List.copyOf(below);
        require(waiting >= 0 && uncovered >= 0, "fewer than no units of %s wait", sku);
    }

    public static EntityKey key(Sku sku) {
        return new EntityKey(KIND, sku.value());
    }

    /** So many units more wait. */
    public Outlook queued(long units) {
        return new Outlook(sku, waiting + units, below, uncovered);
    }

    @Override
    public EntityKey key() {
        return key(sku);
    }

    @Override
    public String owner() {
        return sku.value();
    }
}
