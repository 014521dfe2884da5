package dev.oms.testkit.simulation;

import java.io.PrintStream;

/** Runs seeds from a command line: {@code firstSeed seeds days}; prints a digest for each, and a test for what failed. */
public final class SimulationProgram {
    private SimulationProgram() {}

    public static void main(String[] arguments) {
        long firstSeed = Long.parseLong(arguments[0]);
        int seeds = Integer.parseInt(arguments[1]);
        int days = Integer.parseInt(arguments[2]);
        if (!isClean(firstSeed, seeds, days, System.out)) {
            System.exit(1);
        }
    }

    private static boolean isClean(long firstSeed, int seeds, int days, PrintStream out) {
        boolean clean = true;
        for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
            SimulationReport report =
                    Simulation.of(SimulationOptions.days(days)).run(seed, 1);
            out.println(seed + " " + report.runs().get(0).digest());
            report.failures().forEach(failure -> out.println(failure.asTest()));
            clean &= report.isClean();
        }
        return clean;
    }
}
