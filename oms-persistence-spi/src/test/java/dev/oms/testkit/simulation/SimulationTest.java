package dev.oms.testkit.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulationTest {
    private static final SimulationOptions THREE_DAYS = SimulationOptions.days(3);

    @Test
    void everyLawHoldsThroughEveryFault() {
        SimulationReport report = Simulation.of(THREE_DAYS).run(1, 40);

        assertThat(report.failures()).isEmpty();
    }

    @Test
    void everyLawHoldsOverABusyMonth() {
        SimulationReport report = Simulation.of(SimulationOptions.days(30)).run(1, 1);

        assertThat(report.failures()).isEmpty();
    }

    @Test
    void everyLawHoldsOnOneNodeAndOnMany() {
        assertThat(Simulation.of(THREE_DAYS.nodes(1)).run(1, 5).failures()).isEmpty();
        assertThat(Simulation.of(THREE_DAYS.nodes(6)).run(1, 5).failures()).isEmpty();
    }

    @Test
    void theSameSeedGivesTheSameRun() {
        Simulation simulation = Simulation.of(THREE_DAYS);

        List<String> first = digests(simulation.run(1, 5));
        List<String> second = digests(simulation.run(1, 5));

        assertThat(second).isEqualTo(first);
        assertThat(first).doesNotHaveDuplicates();
    }

    @Test
    void theSameSeedGivesTheSameRunInAnotherProcess() throws IOException, InterruptedException {
        String here = digests(Simulation.of(THREE_DAYS).run(7, 1)).get(0);

        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SimulationProgram.class.getName(),
                        "7",
                        "1",
                        "3")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String there = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(other.waitFor()).as(there).isZero();
        assertThat(there.strip()).isEqualTo("7 " + here);
    }

    private static List<String> digests(SimulationReport report) {
        return report.runs().stream().map(SimulatedRun::digest).toList();
    }
}
