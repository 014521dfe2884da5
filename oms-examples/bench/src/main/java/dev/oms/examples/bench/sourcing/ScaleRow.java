package dev.oms.examples.bench.sourcing;

/** Generated orders of so many lines. */
record ScaleRow(int lines, SizeClass orders) {
    private static final double MEDIAN = 0.5;

    double microsPerLine() {
        return orders.micros(MEDIAN) / lines;
    }
}
