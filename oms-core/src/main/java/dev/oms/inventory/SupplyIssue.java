package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.Masked;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import java.time.Instant;
import java.util.List;

/**
 * Demand and supply do not fit any more, and a person has to look at it: a promise got worse, or units are to come that
 * nobody wants.
 *
 * @param units that are concerned
 * @param promised by when they had been promised, none or one; none where there are too many
 * @param cause for people
 * @param resolved how it ended, none or one
 */
public record SupplyIssue(
        String id,
        Problem problem,
        Sku sku,
        OrderId order,
        int line,
        long units,
        List<Instant> promised,
        String cause,
        Instant raised,
        List<Resolution> resolved)
        implements Entity {
    public static final String KIND = "supply_issue";

    public SupplyIssue {
        promised = List.copyOf(promised);
        resolved = List.copyOf(resolved);
        require(units > 0, "an issue of %s is about units", sku);
        require(resolved.size() <= 1, "an issue of %s ends once", sku);
    }

    /** What does not fit. */
    public enum Problem {
        /** Units that wait come later than was promised. */
        LATE,
        /** Nothing that is expected covers units that were promised. */
        UNCOVERED,
        /** Units are to come for an order line that waits for them no more. */
        EXCESS
    }

    /** How an issue ended. */
    public record Resolution(String reason, Instant at) {
        @Override
        public String toString() {
            return Masked.text(this, "reason");
        }
    }

    public static EntityKey key(String id) {
        return new EntityKey(KIND, id);
    }

    /** The id of the issue with the promise of an order line; there is one at a time. */
    public static String ofPromise(OrderId order, int line) {
        return Backorder.key(order, line).id();
    }

    public boolean isOpen() {
        return resolved.isEmpty();
    }

    /** The same issue now that something covers its units again, later than was promised. */
    public SupplyIssue late() {
        return new SupplyIssue(id, Problem.LATE, sku, order, line, units, promised, cause, raised, resolved);
    }

    SupplyIssue resolved(Resolution how) {
        return new SupplyIssue(id, problem, sku, order, line, units, promised, cause, raised, List.of(how));
    }

    SupplyIssue of(long fewer) {
        return new SupplyIssue(id, problem, sku, order, line, fewer, promised, cause, raised, resolved);
    }

    @Override
    public EntityKey key() {
        return key(id);
    }

    /** The SKU while it is open, so that what is open of a SKU is read at once and stays short. */
    @Override
    public String owner() {
        return isOpen() ? sku.value() : id;
    }
}
