package dev.oms.sourcing.solver;

import java.util.Arrays;

/** Refuses numbers that are no problem, and says which of them. */
final class ProblemCheck {
    static final int MOST_NODES = 1 << Network.NODE_BITS;

    private final long[] units;
    private final int[] itemOfLine;
    private final long[] fixedCost;

    ProblemCheck(long[] units, int[] itemOfLine, long[] fixedCost) {
        this.units = units;
        this.itemOfLine = itemOfLine;
        this.fixedCost = fixedCost;
    }

    ProblemCheck shapes(
            boolean[] splittable, long[] unitLimit, long[][] stock, long[][] unitCost, boolean[][] allowed) {
        int lines = units.length;
        int nodes = fixedCost.length;
        if (nodes > MOST_NODES) {
            throw refused("fixedCost has " + nodes + " entries: there may be " + MOST_NODES + " nodes");
        }
        length("splittable", splittable.length, lines, "lines");
        length("itemOfLine", itemOfLine.length, lines, "lines");
        length("unitLimit", unitLimit.length, nodes, "nodes");
        length("unitCost", unitCost.length, lines, "lines");
        length("allowed", allowed.length, lines, "lines");
        for (int item = 0; item < stock.length; item++) {
            length("stock[" + item + "]", stock[item].length, nodes, "nodes");
        }
        for (int line = 0; line < lines; line++) {
            length("unitCost[" + line + "]", unitCost[line].length, nodes, "nodes");
            length("allowed[" + line + "]", allowed[line].length, nodes, "nodes");
            if (itemOfLine[line] < 0 || itemOfLine[line] >= stock.length) {
                throw refused("itemOfLine[" + line + "] is " + itemOfLine[line] + ", and there is stock of "
                        + stock.length + " items");
            }
        }
        return this;
    }

    ProblemCheck signs(long[] unitLimit, long[][] stock, long[][] unitCost) {
        notNegative("units", units);
        notNegative("fixedCost", fixedCost);
        notNegative("unitLimit", unitLimit);
        notNegative("stock", stock);
        notNegative("unitCost", unitCost);
        return this;
    }

    /** One check for all sums: no price of a unit exceeds its dearest cost and all fixed costs, so no sum of prices exceeds this. */
    void size(long[][] stock, long[][] unitCost, boolean[][] allowed) {
        long wanted = 1;
        long dearest = 0;
        long fixed = 0;
        try {
            wanted = Math.addExact(wanted, exactSum(units));
            fixed = exactSum(fixedCost);
            dearest = dearest(stock, unitCost, allowed);
            if (Math.multiplyExact(wanted, Math.addExact(dearest, fixed)) > AllocationProblem.LARGEST_SUM) {
                throw tooLarge(wanted, dearest, fixed);
            }
        } catch (ArithmeticException e) {
            throw tooLarge(wanted, dearest, fixed);
        }
    }

    /** Where nothing can come from, a cost may be as large as it likes. */
    private long dearest(long[][] stock, long[][] unitCost, boolean[][] allowed) {
        long dearest = 0;
        for (int line = 0; line < units.length; line++) {
            for (int node = 0; node < fixedCost.length; node++) {
                boolean possible = allowed[line][node] && stock[itemOfLine[line]][node] > 0;
                dearest = possible ? Math.max(dearest, unitCost[line][node]) : dearest;
            }
        }
        return dearest;
    }

    private static long exactSum(long[] values) {
        return Arrays.stream(values).reduce(0, Math::addExact);
    }

    private static IllegalArgumentException tooLarge(long wanted, long dearest, long fixed) {
        return refused("units, unitCost and fixedCost are too large to add up: " + (wanted - 1) + " units, up to "
                + dearest + " each, and " + fixed + " of fixed costs; the product may reach "
                + AllocationProblem.LARGEST_SUM);
    }

    private static void length(String name, int length, int wanted, String of) {
        if (length != wanted) {
            throw refused(name + " has " + length + " entries for " + wanted + " " + of);
        }
    }

    private static void notNegative(String name, long[][] rows) {
        for (int row = 0; row < rows.length; row++) {
            notNegative(name + "[" + row + "]", rows[row]);
        }
    }

    private static void notNegative(String name, long[] values) {
        for (int place = 0; place < values.length; place++) {
            if (values[place] < 0) {
                throw refused(name + "[" + place + "] is " + values[place] + ": must not be negative");
            }
        }
    }

    private static IllegalArgumentException refused(String message) {
        return new IllegalArgumentException(message);
    }
}
