package dev.oms.command;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Masked;
import dev.oms.common.NodeId;
import dev.oms.common.Personal;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.common.StockPool;

/**
 * One typed change of a stock position, in base units; the position's counters are the sum of its movements.
 *
 * @param pool whose units, in what condition
 * @param lot the number of their lot, or the serial number; empty where none is told apart, and for what is only set aside
 * @param reference what caused it: {@code <order>/<line>} for everything about a line, likewise for transfers, reservations
 *     and assemblies, else empty
 * @param reason why, where the type does not say it; empty for none
 */
public record StockMovement(
        Type type,
        Sku sku,
        NodeId node,
        StockPool pool,
        String lot,
        long onHand,
        long reserved,
        long quarantined,
        String reference,
        @Personal String reason) {

    /** The types, each with the counters it may touch. */
    public enum Type {
        /** Goods came in: on hand up; or quarantined up, where units came back that had not left from here by their lot. */
        RECEIVE,
        /** Units set aside for a line: reserved up. */
        RESERVE,
        /** Units no longer set aside: reserved down. */
        RELEASE,
        /** Reserved units left: on hand and reserved down. */
        SHIP,
        /** Units came back sellable: on hand up. */
        RETURN,
        /** Units came back, or were put aside, not sellable for now: quarantined up, and on hand down if they were sellable. */
        QUARANTINE,
        /** Quarantined units turned out to be sellable: quarantined down, on hand up. */
        CLEAR,
        /** Units that came back, were quarantined or sellable were destroyed: quarantined or on hand down, or nothing. */
        SCRAP,
        /** Reserved units left for another node: on hand and reserved down. */
        TRANSFER_OUT,
        /** Units arrived from another node: on hand up. */
        TRANSFER_IN,
        /** Reserved units went into an assembly: on hand and reserved down. */
        ASSEMBLY_OUT,
        /** Units came out of an assembly, or back from one that was given up: on hand up. */
        ASSEMBLY_IN,
        /** A count or correction: on hand up or down. */
        ADJUST,
        /** Units changed their owner or condition: on hand down in one pool, up in the other. */
        RECLASSIFY,
        /** Counters were made the sum of their movements again; this one says so and is no part of the sum. */
        REBUILD;

        /** Whether a movement of this type counts among those whose sum the counters are. */
        public boolean isSummed() {
            return this != REBUILD;
        }
    }

    public StockMovement {
        require(onHand != 0 || reserved != 0 || quarantined != 0 || type == Type.SCRAP, "%s of nothing", type);
    }

    /** By how many more units of its lot are with customers, or on their way to them. */
    public long leftForCustomers() {
        return switch (type) {
            case SHIP -> -onHand - quarantined;
            // What was lost on its way to a customer was found.
            case RETURN -> quarantined == 0 ? -onHand : 0;
            case QUARANTINE -> onHand == 0 ? -quarantined : 0;
            default -> 0;
        };
    }

    /** A change of units that are not told apart. */
    public StockMovement(
            Type type,
            Sku sku,
            NodeId node,
            StockPool pool,
            long onHand,
            long reserved,
            long quarantined,
            String reference,
            String reason) {
        this(type, sku, node, pool, "", onHand, reserved, quarantined, reference, reason);
    }

    /** A change of the usual pool. */
    public StockMovement(
            Type type,
            Sku sku,
            NodeId node,
            long onHand,
            long reserved,
            long quarantined,
            String reference,
            String reason) {
        this(type, sku, node, StockPool.USUAL, "", onHand, reserved, quarantined, reference, reason);
    }

    /** Where. */
    public Position position() {
        return new Position(sku, node, pool);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
