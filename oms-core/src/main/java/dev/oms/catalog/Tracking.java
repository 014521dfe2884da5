package dev.oms.catalog;

import static dev.oms.common.InvariantViolation.require;

/**
 * How the units of an item are told apart.
 *
 * @param minimumLife days that units must still keep when they leave
 */
public record Tracking(By by, int minimumLife) {
    /** What tells them apart. */
    public enum By {
        /** Units that were made together have the number of their lot, and perhaps a day until which they keep. */
        LOT,
        /** Each unit has a number of its own: a lot of one. */
        SERIAL
    }

    public Tracking {
        require(minimumLife >= 0, "units keep for no less than 0 days, not %d", minimumLife);
    }
}
