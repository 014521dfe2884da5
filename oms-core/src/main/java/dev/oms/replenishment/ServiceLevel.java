package dev.oms.replenishment;

/**
 * How often demand in the time until new units come is met without the next delivery; with the safety factor z that the
 * standard normal distribution has for it, in hundred-thousandths.
 */
public enum ServiceLevel {
    /** No safety stock. */
    NONE(0),
    PERCENT_80(84_162),
    PERCENT_90(128_155),
    PERCENT_95(164_485),
    PERCENT_98(205_375),
    PERCENT_99(232_635),
    PERCENT_99_5(257_583),
    PERCENT_99_9(309_023);

    /** What one is in {@link #factor()}. */
    static final long SCALE = 100_000;

    private final long factor;

    ServiceLevel(long factor) {
        this.factor = factor;
    }

    long factor() {
        return factor;
    }
}
