package dev.oms.examples.bench.torture;

import java.util.List;
import java.util.stream.Collectors;

/** All of them. */
final class Scenarios {
    /** The name of all of them, and of the simulation as well. */
    static final String EVERY = "all";

    static final List<Scenario> ALL = List.of(
            new KillClient(),
            new KillServer(),
            new Cut(),
            new TwoEngines(),
            new Poison(),
            new PoolExhausted(),
            new StatementTimeout(),
            new Contention(),
            new ClockSteps(),
            new Standby(),
            new Galera(),
            new DiskFull(),
            new Soak());

    private Scenarios() {}

    /** @param name of one, or {@code all} */
    static List<Scenario> named(String name) {
        List<Scenario> found = ALL.stream()
                .filter(scenario -> name.equals(EVERY) || scenario.name().equals(name))
                .toList();
        if (found.isEmpty()) {
            String known = ALL.stream().map(Scenario::name).collect(Collectors.joining(", "));
            throw new IllegalArgumentException("unknown scenario '" + name + "': all, simulation, " + known);
        }
        return found;
    }
}
