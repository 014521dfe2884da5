package dev.oms.testkit.simulation;

import static dev.oms.common.InvariantViolation.require;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How large a simulation is, and how often what happens in it.
 *
 * @param weights how often each deed happens, measured against the others; 0 for never
 */
public record SimulationOptions(int days, int stepsPerDay, int nodes, Map<Deed, Integer> weights) {
    private static final int SECONDS_A_DAY = 24 * 60 * 60;
    private static final int NUMBERS = 10_000;

    public SimulationOptions {
        require(days > 0 && stepsPerDay > 0 && nodes > 0, "a simulation has a day, a step and a node at least");
        weights = Map.copyOf(weights);
    }

    /** So many days of a shop with three nodes, a step every quarter of an hour on average. */
    public static SimulationOptions days(int days) {
        Map<Deed, Integer> usual = new EnumMap<>(Deed.class);
        for (Deed deed : Deed.values()) {
            usual.put(deed, deed.weight());
        }
        return new SimulationOptions(days, 96, 3, usual);
    }

    public SimulationOptions nodes(int count) {
        return new SimulationOptions(days, stepsPerDay, count, weights);
    }

    public SimulationOptions stepsPerDay(int steps) {
        return new SimulationOptions(days, steps, nodes, weights);
    }

    /** A deed happens more often, or less. */
    public SimulationOptions weight(Deed deed, int weight) {
        Map<Deed, Integer> next = new EnumMap<>(weights);
        next.put(deed, weight);
        return new SimulationOptions(days, stepsPerDay, nodes, next);
    }

    /** Nothing fails. */
    public SimulationOptions withoutFaults() {
        Map<Deed, Integer> next = new EnumMap<>(weights);
        next.replaceAll((deed, weight) -> deed.isFault() ? 0 : weight);
        return new SimulationOptions(days, stepsPerDay, nodes, next);
    }

    /** All steps that a seed stands for. */
    List<Step> script(long seed) {
        Random random = new Random(seed);
        List<Deed> urn = new ArrayList<>();
        for (Deed deed : Deed.values()) {
            for (int i = 0; i < weights.getOrDefault(deed, 0); i++) {
                urn.add(deed);
            }
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < days * stepsPerDay; i++) {
            Deed deed = urn.get(random.nextInt(urn.size()));
            // Half of all steps follow at once, as they do on a busy day; the rest take up the time.
            int seconds = random.nextBoolean() ? random.nextInt(20) : random.nextInt(4 * SECONDS_A_DAY / stepsPerDay);
            steps.add(new Step(deed, random.nextInt(nodes), random.nextInt(NUMBERS), seconds));
        }
        return steps;
    }
}
