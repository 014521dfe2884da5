package dev.oms.testkit.simulation;

import dev.oms.testkit.simulation.SimulationReport.Failure;
import java.util.ArrayList;
import java.util.List;

/** Simulates a shop from seeds: the same seed, options and host give the same run to the byte. One thread only. */
public final class Simulation {
    private static final int SHRINKING_RUNS = 400;

    private final SimulationOptions options;
    private final SimulatedHost host;

    private Simulation(SimulationOptions options, SimulatedHost host) {
        this.options = options;
        this.host = host;
    }

    /** Of the library on its in-memory store. */
    public static Simulation of(SimulationOptions options) {
        return new Simulation(options, SimulatedHost.standard());
    }

    /** The same with what a host puts into it. */
    public Simulation with(SimulatedHost own) {
        return new Simulation(options, own);
    }

    /** Runs so many seeds, one after the other; what fails is shrunk. */
    public SimulationReport run(long firstSeed, int seeds) {
        List<SimulatedRun> runs = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        for (int i = 0; i < seeds; i++) {
            List<Step> script = options.script(firstSeed + i);
            SimulatedRun run = replay(script);
            runs.add(run);
            if (run.breach().isPresent()) {
                failures.add(shrunk(firstSeed + i, run.breach().get(), script));
            }
        }
        return new SimulationReport(
                firstSeed, seeds, (long) seeds * options.days() * options.stepsPerDay(), runs, failures);
    }

    /** Runs a script as it stands. */
    public SimulatedRun replay(List<Step> script) {
        return SimulatedRun.of(host, options.nodes(), script);
    }

    private Failure shrunk(long seed, SimulatedRun.Breach breach, List<Step> script) {
        Shrinking shrinking = new Shrinking(shorter -> breaks(breach.law(), shorter), SHRINKING_RUNS);
        // Whatever comes after the breach has nothing to do with it, unless that showed only at the end.
        List<Step> until = script.subList(0, Math.min(script.size(), breach.step()));
        List<Step> start = breaks(breach.law(), until) ? until : script;
        return new Failure(seed, breach, options.nodes(), shrinking.shrink(start));
    }

    private boolean breaks(String law, List<Step> script) {
        return replay(script).breach().filter(found -> found.law().equals(law)).isPresent();
    }
}
