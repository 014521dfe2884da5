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
 * @param pledged of those that are still to come, units that are for one order line and are promised to nobody else
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
        boolean tracked,
        long pledged)
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
        require(
                pledged >= 0 && pledged <= (cancelled ? 0 : units - received),
                "%d units cannot be pledged of what is to come of %s",
                pledged,
                id);
    }

    /** Of units that are for whoever waits. */
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
            Stage stage,
            boolean tracked) {
        this(id, sku, node, source, reference, units, received, due, cancelled, stage, tracked, 0);
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

    /** Units that are still to come and can be promised. */
    public long free() {
        return open() - pledged;
    }

    /** The same, with units that are for one order line. */
    public Supply pledging(long some) {
        return new Supply(
                id, sku, node, source, reference, units, received, due, cancelled, stage, tracked, pledged + some);
    }

    Supply freed(long some) {
        return pledging(-some);
    }

    Supply revised(long otherUnits, Instant otherDue) {
        long kept = Math.min(pledged, cancelled ? 0 : otherUnits - received);
        return new Supply(
                id, sku, node, source, reference, otherUnits, received, otherDue, cancelled, stage, tracked, kept);
    }

    /** Whoever units are pledged to gets those that come in first. */
    Supply received(long more) {
        long kept = Math.max(0, pledged - more);
        return new Supply(
                id, sku, node, source, reference, units, received + more, due, cancelled, stage, tracked, kept);
    }

    Supply sent() {
        return new Supply(
                id, sku, node, source, reference, units, received, due, cancelled, Stage.ORDERED, tracked, pledged);
    }

    Supply withoutRest() {
        return new Supply(id, sku, node, source, reference, units, received, due, true, stage, tracked, 0);
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
