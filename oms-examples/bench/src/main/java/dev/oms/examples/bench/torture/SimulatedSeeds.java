package dev.oms.examples.bench.torture;

import dev.oms.testkit.simulation.Simulation;
import dev.oms.testkit.simulation.SimulationReport;
import dev.oms.testkit.simulation.SimulationReport.Failure;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The simulated shop, seed after seed: what fails is printed as a test, shrunk, that replays it. */
final class SimulatedSeeds {
    static final String NAME = "simulation";
    private static final int SEEDS_PER_LINE = 50;

    private final Simulation simulation;
    private final PrintWriter out;
    private final BooleanSupplier stopping;

    /** @param stopping asked after each seed: whether it was the last */
    SimulatedSeeds(Simulation simulation, PrintWriter out, BooleanSupplier stopping) {
        this.simulation = simulation;
        this.out = out;
        this.stopping = stopping;
    }

    /** Answers whether every law held in every run. */
    boolean hold(long firstSeed, int seeds) {
        List<Failure> failures = new ArrayList<>();
        long steps = 0;
        int done = 0;
        while (done < seeds && !stopping.getAsBoolean()) {
            SimulationReport report = simulation.run(firstSeed + done, 1);
            done++;
            steps += report.steps();
            report.failures().forEach(this::tell);
            failures.addAll(report.failures());
            if (done % SEEDS_PER_LINE == 0) {
                say("%-18s %5d/%d seeds, %d fail", NAME, done, seeds, failures.size());
            }
        }
        say("%-18s %d of %d seeds hold, %d steps", NAME, done - failures.size(), done, steps);
        return failures.isEmpty();
    }

    private void tell(Failure failure) {
        say("%-18s seed %d FAILS:%n%s", NAME, failure.seed(), failure.asTest());
    }

    private void say(String text, Object... values) {
        out.println(text.formatted(values));
        out.flush();
    }
}
