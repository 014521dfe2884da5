package dev.oms.sourcing.solver;

import java.util.Arrays;

/** The best of all plans, found by trying every one of them. */
final class EveryPlan {
    private final Numbers numbers;
    private final long[][] stockLeft;
    private final long[] limitLeft;
    private final long[][] given;
    private long mostUnits = -1;
    private long lowestCost;

    private EveryPlan(Numbers numbers) {
        this.numbers = numbers;
        stockLeft = Arrays.stream(numbers.stock()).map(long[]::clone).toArray(long[][]::new);
        limitLeft = numbers.unitLimit().clone();
        given = new long[numbers.lines()][numbers.nodes()];
        tryLine(0);
    }

    static EveryPlan of(Numbers numbers) {
        return new EveryPlan(numbers);
    }

    /** The most units that any plan gives. */
    long mostUnits() {
        return mostUnits;
    }

    /** The lowest cost of those that give the most units. */
    long lowestCost() {
        return lowestCost;
    }

    private void tryLine(int line) {
        if (line == numbers.lines()) {
            compare();
        } else {
            tryNode(line, 0, numbers.units()[line]);
        }
    }

    private void tryNode(int line, int node, long missing) {
        if (node == numbers.nodes()) {
            tryLine(line + 1);
            return;
        }
        int item = numbers.itemOfLine()[line];
        long most = Math.min(missing, Math.min(stockLeft[item][node], limitLeft[node]));
        for (long units = 0; units <= (numbers.allowed()[line][node] ? most : 0); units++) {
            if (numbers.splittable()[line] || units == 0 || units == numbers.units()[line]) {
                give(line, node, units);
                tryNode(line, node + 1, missing - units);
                give(line, node, -units);
            }
        }
    }

    private void give(int line, int node, long units) {
        given[line][node] += units;
        stockLeft[numbers.itemOfLine()[line]][node] -= units;
        limitLeft[node] -= units;
    }

    private void compare() {
        long units = Arrays.stream(given).flatMapToLong(Arrays::stream).sum();
        long cost = cost();
        if (units > mostUnits || (units == mostUnits && cost < lowestCost)) {
            mostUnits = units;
            lowestCost = cost;
        }
    }

    private long cost() {
        long cost = 0;
        for (int node = 0; node < numbers.nodes(); node++) {
            long units = 0;
            for (int line = 0; line < numbers.lines(); line++) {
                units += given[line][node];
                cost += given[line][node] * numbers.unitCost()[line][node];
            }
            cost += units > 0 ? numbers.fixedCost()[node] : 0;
        }
        return cost;
    }
}
