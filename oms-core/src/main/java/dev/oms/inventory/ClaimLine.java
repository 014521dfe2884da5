package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Sku;

/**
 * What somebody else keeps for one order line, and what they have still to be told of it.
 *
 * @param held units that they have set aside, as far as they have said
 * @param shipped units that have left, of which they have not taken note yet
 * @param missed units that could not be found, of which they have not taken note yet
 * @param returned units that are back on the shelf, of which they have not taken note yet
 */
public record ClaimLine(int line, Sku sku, long held, long shipped, long missed, long returned) {
    public ClaimLine {
        require(held >= 0 && shipped >= 0 && missed >= 0 && returned >= 0, "no account of line %d is negative", line);
    }

    static ClaimLine empty(int line, Sku sku) {
        return new ClaimLine(line, sku, 0, 0, 0, 0);
    }

    /** Units set aside that have neither left nor got lost. */
    public long sure() {
        return Math.max(0, held - shipped - missed);
    }

    /** Units that this makes fewer on the shelf than they know of. */
    public long gone() {
        return shipped + missed;
    }

    /** Units that they have still to be told of, of one kind. */
    public long owed(StockRequest.Type type) {
        return switch (type) {
            case SHIP -> shipped;
            case MISS -> missed;
            case RETURN -> returned;
            case RESERVE, RELEASE -> 0;
        };
    }

    ClaimLine owing(StockRequest.Type type, long units) {
        return switch (type) {
            case SHIP -> new ClaimLine(line, sku, held, shipped + units, missed, returned);
            case MISS -> new ClaimLine(line, sku, held, shipped, missed + units, returned);
            case RETURN -> new ClaimLine(line, sku, held, shipped, missed, returned + units);
            case RESERVE, RELEASE -> this;
        };
    }

    /** They have done so much of what they were asked or told. */
    ClaimLine answered(StockRequest.Type type, long units) {
        long left = Math.max(0, held - units);
        return switch (type) {
            case RESERVE -> new ClaimLine(line, sku, held + units, shipped, missed, returned);
            case RELEASE -> new ClaimLine(line, sku, left, shipped, missed, returned);
            // Goods that left, or are not there, are a fact, whether they were set aside or not.
            case SHIP -> new ClaimLine(line, sku, left, shipped - units, missed, returned);
            case MISS -> new ClaimLine(line, sku, left, shipped, missed - units, returned);
            case RETURN -> new ClaimLine(line, sku, held, shipped, missed, returned - units);
        };
    }

    boolean isEmpty() {
        return held == 0 && shipped == 0 && missed == 0 && returned == 0;
    }
}
