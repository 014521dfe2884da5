package dev.oms.sourcing.solver;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Lines that want units, nodes that have them, and what it costs. Lines, nodes and items are places in arrays. Every cost and number is a whole
 * one and not negative; what could overflow is refused by name.
 */
public final class AllocationProblem {
    /**
     * What (units + 1) × (dearest unit + all fixed costs) may be at most, some seventy million millions: beside a cost, the
     * solver's words hold the number of a node and fractions.
     */
    public static final long LARGEST_SUM = 1L << 46;

    private final long[] units;
    private final boolean[] splittable;
    private final int[] itemOfLine;
    private final int items;
    private final long[] fixedCost;
    private final long[] unitLimit;
    private final long[] stock;
    private final long[] unitCost;
    private final boolean[] allowed;
    private final boolean coupled;

    private AllocationProblem(Builder from) {
        units = from.units.clone();
        fixedCost = from.fixedCost.clone();
        itemOfLine = from.itemOfLine.clone();
        items = from.stock.length;
        splittable = from.splittable.clone();
        unitLimit = from.unitLimit.clone();
        stock = flat(from.stock, fixedCost.length);
        unitCost = flat(from.unitCost, fixedCost.length);
        allowed = flat(from.allowed, fixedCost.length);
        coupled = Arrays.stream(itemOfLine).distinct().count() < units.length || limitsMatter();
    }

    private boolean limitsMatter() {
        long wanted = Arrays.stream(units).sum();
        return Arrays.stream(unitLimit).anyMatch(limit -> limit < wanted);
    }

    /** A problem to be described. */
    public static Builder builder() {
        return new Builder();
    }

    /** How many lines there are. */
    public int lines() {
        return units.length;
    }

    /** How many nodes there are. */
    public int nodes() {
        return fixedCost.length;
    }

    /** Whether lines can stand in each other's way. */
    boolean isCoupled() {
        return coupled;
    }

    int items() {
        return items;
    }

    long units(int line) {
        return units[line];
    }

    boolean isSplittable(int line) {
        return splittable[line];
    }

    int item(int line) {
        return itemOfLine[line];
    }

    long fixedCost(int node) {
        return fixedCost[node];
    }

    long unitLimit(int node) {
        return unitLimit[node];
    }

    /** Units of the line's item at a node, whether or not the line may come from there. */
    long stock(int line, int node) {
        return stock[itemOfLine[line] * nodes() + node];
    }

    long unitCost(int line, int node) {
        return unitCost[line * nodes() + node];
    }

    boolean isAllowed(int line, int node) {
        return allowed[line * nodes() + node];
    }

    /** The most that one node could give to a line if no other line wanted anything: nothing, or everything, of a whole line. */
    long most(int line, int node) {
        if (!isAllowed(line, node)) {
            return 0;
        }
        long most = Math.min(Math.min(stock(line, node), unitLimit[node]), units[line]);
        return splittable[line] || most == units[line] ? most : 0;
    }

    private static long[] flat(long[][] rows, int columns) {
        long[] flat = new long[rows.length * columns];
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(rows[row], 0, flat, row * columns, columns);
        }
        return flat;
    }

    private static boolean[] flat(boolean[][] rows, int columns) {
        boolean[] flat = new boolean[rows.length * columns];
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(rows[row], 0, flat, row * columns, columns);
        }
        return flat;
    }

    /** Takes the numbers of a problem; what is not given has a default, except units, stock and costs. Arrays are copied by {@link #build}. */
    public static final class Builder {
        private long[] units = {};
        private boolean[] splittable = {};
        private int[] itemOfLine = {};
        private long[][] stock = {};
        private long[][] unitCost = {};
        private long[] fixedCost = {};
        private boolean[][] allowed = {};
        private long[] unitLimit = {};

        private Builder() {}

        /** Units wanted, by line. */
        public Builder units(long... byLine) {
            units = byLine;
            return this;
        }

        /** Whether a line may come from several nodes; by default each comes whole from one. */
        public Builder splittable(boolean... byLine) {
            splittable = byLine;
            return this;
        }

        /** Whose stock a line takes; by default line 0 takes item 0, line 1 item 1, and so on. */
        public Builder itemOfLine(int... byLine) {
            itemOfLine = byLine;
            return this;
        }

        /** Units there are, by item and node. */
        public Builder stock(long[]... byItemAndNode) {
            stock = byItemAndNode;
            return this;
        }

        /** What one unit costs, by line and node. */
        public Builder unitCost(long[]... byLineAndNode) {
            unitCost = byLineAndNode;
            return this;
        }

        /** What a node costs once if anything comes from it, by node. */
        public Builder fixedCost(long... byNode) {
            fixedCost = byNode;
            return this;
        }

        /** Whether a line may come from a node, by line and node; by default it may. */
        public Builder allowed(boolean[]... byLineAndNode) {
            allowed = byLineAndNode;
            return this;
        }

        /** Units that a node may give at most, over all lines, by node; by default there is no limit. */
        public Builder unitLimit(long... byNode) {
            unitLimit = byNode;
            return this;
        }

        /**
         * The problem.
         *
         * @throws IllegalArgumentException if numbers are missing, negative or too large to add up; says which
         */
        public AllocationProblem build() {
            Builder full = withDefaults();
            new ProblemCheck(full.units, full.itemOfLine, full.fixedCost)
                    .shapes(full.splittable, full.unitLimit, full.stock, full.unitCost, full.allowed)
                    .signs(full.unitLimit, full.stock, full.unitCost)
                    .size(full.stock, full.unitCost, full.allowed);
            return new AllocationProblem(full);
        }

        private Builder withDefaults() {
            int lines = units.length;
            int nodes = fixedCost.length;
            return new Builder()
                    .units(units)
                    .splittable(splittable.length == 0 ? new boolean[lines] : splittable)
                    .itemOfLine(
                            itemOfLine.length == 0 ? IntStream.range(0, lines).toArray() : itemOfLine)
                    .stock(stock)
                    .unitCost(unitCost)
                    .fixedCost(fixedCost)
                    .allowed(allowed.length == 0 ? everywhere(lines, nodes) : allowed)
                    .unitLimit(unitLimit.length == 0 ? unlimited(nodes) : unitLimit);
        }

        private static boolean[][] everywhere(int lines, int nodes) {
            boolean[][] everywhere = new boolean[lines][nodes];
            Arrays.stream(everywhere).forEach(row -> Arrays.fill(row, true));
            return everywhere;
        }

        private static long[] unlimited(int nodes) {
            long[] unlimited = new long[nodes];
            Arrays.fill(unlimited, Long.MAX_VALUE);
            return unlimited;
        }
    }
}
