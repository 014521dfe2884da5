package dev.oms.examples.bench.sourcing;

import dev.oms.sourcing.solver.AllocationProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Orders of any size, the same ones every time: parcels priced by weight and zone, each node has a line with a chance of one in three, up to twice what
 * is wanted of it.
 */
final class GeneratedOrders {
    private static final int[] CENTS_PER_KILO = {60, 80, 110, 150, 200, 260, 330, 410};
    private static final int MOST_UNITS = 5;

    private final int nodes;

    GeneratedOrders(int nodes) {
        this.nodes = nodes;
    }

    List<Instance> of(int lines, boolean split, int howMany) {
        return IntStream.range(0, howMany)
                .mapToObj(number -> order(number, lines, split))
                .toList();
    }

    private Instance order(int number, int lines, boolean split) {
        Random random = new Random(31L * lines + number);
        int[] zones = random.ints(nodes, 0, CENTS_PER_KILO.length).toArray();
        long[] units = new long[lines];
        long[][] stock = new long[lines][];
        long[][] unitCost = new long[lines][nodes];
        for (int line = 0; line < lines; line++) {
            int wanted = 1 + random.nextInt(MOST_UNITS);
            int grams = 100 + random.nextInt(2_900);
            units[line] = wanted;
            stock[line] = stock(random, wanted);
            for (int node = 0; node < nodes; node++) {
                unitCost[line][node] = Math.round(grams * CENTS_PER_KILO[zones[node]] / 1_000.0);
            }
        }
        boolean[] splittable = new boolean[lines];
        Arrays.fill(splittable, split);
        AllocationProblem problem = AllocationProblem.builder()
                .units(units)
                .splittable(splittable)
                .stock(stock)
                .unitCost(unitCost)
                .fixedCost(random.longs(nodes, 300, 801).toArray())
                .build();
        return new Instance("generated-" + lines + "-" + number, split, problem, -1);
    }

    /** One node has all of the line for certain, so that every order can be filled. */
    private long[] stock(Random random, int wanted) {
        long[] stock = new long[nodes];
        for (int node = 0; node < nodes; node++) {
            stock[node] = random.nextInt(3) == 0 ? 1 + random.nextInt(2 * wanted) : 0;
        }
        stock[random.nextInt(nodes)] = wanted;
        return stock;
    }
}
