package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.common.SupplyId;
import java.time.Instant;

/**
 * Units of a SKU that are expected at a node. Those that came in are stock; the others can be promised, but not reserved.
 *
 * @param reference what people know it by, such as the number of the purchase order; empty for none
 * @param units expected in all
 * @param received of them, so far
 * @param cancelled whether the rest will not come
 * @param stage who knows of it, and what it follows
 * @param tracked whether its units are told apart, so that they come in by lot or serial number
 */
public record Supply(
        SupplyId id,
        Sku sku,
        NodeId node,
        Source source,
        String reference,
        long units,
        long received,
        Instant due,
        boolean cancelled,
        Stage stage,
        boolean tracked)
        implements Entity {
    public static final String KIND = "supply";

    /** The most units that one supply can have. */
    public static final long MAX_UNITS = 1_000_000_000;

    /** Where it comes from. */
    public enum Source {
        /** Bought from a supplier. */
        PURCHASE,
        /** Sent by another node. */
        TRANSFER,
        /** Made of components. */
        ASSEMBLY,
        /** Announced by customers. */
        EXPECTED_RETURN
    }

    /** Who knows of a supply, and what it follows. */
    public enum Stage {
        /** Nobody outside knows of it: it can be made smaller, or given up, by whoever planned it. */
        PLANNED,
        /** Whoever sends or makes it knows of it. */
        ORDERED,
        /** It is the other end of work that is kept here, such as a transfer, and changes with that alone. */
        FOLLOWING
    }

    public Supply {
        require(units > 0 && units <= MAX_UNITS, "a supply has 1 to %d units, not %d", MAX_UNITS, units);
        require(received >= 0 && received <= units, "%d of %d units cannot have come in", received, units);
    }

    /** Of units that are not told apart. */
    public Supply(
            SupplyId id,
            Sku sku,
            NodeId node,
            Source source,
            String reference,
            long units,
            long received,
            Instant due,
            boolean cancelled,
            Stage stage) {
        this(id, sku, node, source, reference, units, received, due, cancelled, stage, false);
    }

    public static EntityKey key(SupplyId id) {
        return new EntityKey(KIND, id.value());
    }

    /** Units that are still to come. */
    public long open() {
        return cancelled ? 0 : units - received;
    }

    public boolean isOpen() {
        return open() > 0;
    }

    Supply revised(long otherUnits, Instant otherDue) {
        return new Supply(id, sku, node, source, reference, otherUnits, received, otherDue, cancelled, stage, tracked);
    }

    Supply received(long more) {
        return new Supply(id, sku, node, source, reference, units, received + more, due, cancelled, stage, tracked);
    }

    Supply sent() {
        return new Supply(id, sku, node, source, reference, units, received, due, cancelled, Stage.ORDERED, tracked);
    }

    Supply withoutRest() {
        return new Supply(id, sku, node, source, reference, units, received, due, true, stage, tracked);
    }

    @Override
    public EntityKey key() {
        return key(id);
    }

    /** The SKU while something is to come, so that what is expected of a SKU is read at once and stays short. */
    @Override
    public String owner() {
        return isOpen() ? sku.value() : id.value();
    }
}
