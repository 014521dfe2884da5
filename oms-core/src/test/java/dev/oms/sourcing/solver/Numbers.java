package dev.oms.sourcing.solver;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** The numbers of a problem, to be looked at and changed by tests. */
record Numbers(
        long[] units,
        boolean[] splittable,
        int[] itemOfLine,
        long[][] stock,
        long[][] unitCost,
        long[] fixedCost,
        boolean[][] allowed,
        long[] unitLimit) {

    AllocationProblem problem() {
        return AllocationProblem.builder()
                .units(units)
                .splittable(splittable)
                .itemOfLine(itemOfLine)
                .stock(stock)
                .unitCost(unitCost)
                .fixedCost(fixedCost)
                .allowed(allowed)
                .unitLimit(unitLimit)
                .build();
    }

    int lines() {
        return units.length;
    }

    int nodes() {
        return fixedCost.length;
    }

    long wanted() {
        return Arrays.stream(units).sum();
    }

    /** Up to four lines and five nodes: few enough to try every plan. Everything there is occurs: shared items, limits, nothing in stock, no cost. */
    static Numbers small(long seed) {
        Random random = new Random(seed);
        int lines = random.nextInt(5);
        int nodes = 1 + random.nextInt(5);
        int items = random.nextInt(3) > 0 ? Math.max(1, lines) : Math.max(1, lines - 1 - random.nextInt(2));
        int dearest = 1 + random.nextInt(20);
        int highestFixed = random.nextInt(3) == 0 ? 1 : 1 + random.nextInt(40);
        boolean limited = random.nextInt(3) == 0;
        return new Numbers(
                row(lines, line -> random.nextInt(5)),
                choice(lines, random, 2),
                IntStream.range(0, lines)
                        .map(line -> items == lines ? line : random.nextInt(items))
                        .toArray(),
                rows(items, nodes, any -> random.nextInt(3) == 0 ? 0 : random.nextInt(6)),
                rows(lines, nodes, any -> random.nextInt(dearest)),
                row(nodes, node -> random.nextInt(highestFixed)),
                IntStream.range(0, lines)
                        .mapToObj(line -> choice(nodes, random, 8))
                        .toArray(boolean[][]::new),
                limited ? row(nodes, node -> random.nextInt(8)) : unlimited(nodes));
    }

    /** An order of a shop: parcels by weight and zone, a third of the nodes has a line, half of these all of it. */
    static Numbers order(long seed, int lines, int nodes, boolean split) {
        Random random = new Random(seed);
        int[] centsPerKilo = {60, 80, 110, 150, 200, 260, 330, 410};
        int[] zone = random.ints(nodes, 0, centsPerKilo.length).toArray();
        int[] grams = random.ints(lines, 100, 3_000).toArray();
        long[] units = row(lines, line -> 1 + random.nextInt(5));
        long[][] stock = new long[lines][nodes];
        long[][] unitCost = new long[lines][nodes];
        for (int line = 0; line < lines; line++) {
            for (int node = 0; node < nodes; node++) {
                int most = (int) (2 * units[line]);
                stock[line][node] = random.nextInt(3) == 0 ? 1 + random.nextInt(most) : 0;
                unitCost[line][node] = (long) grams[line] * centsPerKilo[zone[node]] / 1_000;
            }
            stock[line][random.nextInt(nodes)] = units[line];
        }
        boolean[] splittable = new boolean[lines];
        Arrays.fill(splittable, split);
        boolean[][] everywhere = new boolean[lines][nodes];
        Arrays.stream(everywhere).forEach(row -> Arrays.fill(row, true));
        int[] items = IntStream.range(0, lines).toArray();
        long[] fixedCost = row(nodes, node -> 300 + random.nextInt(501));
        return new Numbers(units, splittable, items, stock, unitCost, fixedCost, everywhere, unlimited(nodes));
    }

    /** The same nodes the other way round. */
    Numbers withNodesReversed() {
        return new Numbers(
                units,
                splittable,
                itemOfLine,
                reversed(stock),
                reversed(unitCost),
                reversed(new long[][] {fixedCost})[0],
                Arrays.stream(allowed).map(Numbers::reversed).toArray(boolean[][]::new),
                reversed(new long[][] {unitLimit})[0]);
    }

    /** One more unit of an item at a node. */
    Numbers withOneMore(int item, int node) {
        long[][] more = Arrays.stream(stock).map(long[]::clone).toArray(long[][]::new);
        more[item][node]++;
        return new Numbers(units, splittable, itemOfLine, more, unitCost, fixedCost, allowed, unitLimit);
    }

    static long[] unlimited(int nodes) {
        return row(nodes, node -> Integer.MAX_VALUE);
    }

    private static long[] row(int length, IntUnaryOperator value) {
        return IntStream.range(0, length).map(value).asLongStream().toArray();
    }

    private static long[][] rows(int rows, int columns, IntUnaryOperator value) {
        return IntStream.range(0, rows).mapToObj(row -> row(columns, value)).toArray(long[][]::new);
    }

    /** Of so many, one is false. */
    private static boolean[] choice(int length, Random random, int ofSoMany) {
        boolean[] choice = new boolean[length];
        for (int place = 0; place < length; place++) {
            choice[place] = random.nextInt(ofSoMany) > 0;
        }
        return choice;
    }

    private static long[][] reversed(long[][] rows) {
        return Arrays.stream(rows)
                .map(row -> IntStream.range(0, row.length)
                        .mapToLong(place -> row[row.length - 1 - place])
                        .toArray())
                .toArray(long[][]::new);
    }

    private static boolean[] reversed(boolean[] row) {
        boolean[] reversed = new boolean[row.length];
        for (int place = 0; place < row.length; place++) {
            reversed[place] = row[row.length - 1 - place];
        }
        return reversed;
    }
}
