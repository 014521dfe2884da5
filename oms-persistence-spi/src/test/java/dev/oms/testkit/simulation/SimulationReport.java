package dev.oms.testkit.simulation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of a number of seeds.
 *
 * @param steps how many were taken altogether
 * @param runs one for each seed, in their order
 */
public record SimulationReport(long firstSeed, int seeds, long steps, List<SimulatedRun> runs, List<Failure> failures) {
    public SimulationReport {
        runs = List.copyOf(runs);
        failures = List.copyOf(failures);
    }

    /** Whether every law held in every run. */
    public boolean isClean() {
        return failures.isEmpty();
    }

    /**
     * A seed that broke a law.
     *
     * @param breach as it was in the whole script
     * @param nodes how many the shop had
     * @param script the shortest that was found to break the same law
     */
    public record Failure(long seed, SimulatedRun.Breach breach, int nodes, List<Step> script) {
        public Failure {
            script = List.copyOf(script);
        }

        /** A test that replays it, to be pasted. */
        public String asTest() {
            String steps = script.stream().map(step -> "            " + step).collect(Collectors.joining(",\n"));
            return """
                    // %s, after step %d of seed %d: %s
                    @Test
                    void seed%d() {
                        assertThat(Simulation.of(SimulationOptions.days(1).nodes(%d)).replay(List.of(
                    %s)).breach()).isEmpty();
                    }
                    """.formatted(breach.law(), breach.step(), seed, shortened(breach.text()), seed, nodes, steps);
        }

        private static String shortened(String text) {
            String line = text.replaceAll("\\s+", " ");
            return line.length() > 300 ? line.substring(0, 300) + "…" : line;
        }

        @Override
        public String toString() {
            return asTest();
        }
    }
}
