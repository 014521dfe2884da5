package dev.oms.testkit.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.persistence.memory.InMemoryRecordStore;
import dev.oms.sourcing.SourcingPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How a host uses it, as docs/simulation.md shows it. */
class HostSimulationTest {
    private static final Path ROOT = Path.of(System.getProperty("oms.root", ".."));

    @Test
    void aHostPutsItsOwnIntoIt() {
        // begin: page
        SimulatedHost own = SimulatedHost.standard()
                .store(InMemoryRecordStore::new) // an empty store of your adapter for each run
                .settings(builder -> builder.sourcing(SourcingPolicy.closestThenFewest()));
        SimulationOptions options = SimulationOptions.days(1).nodes(4).weight(Deed.LOSE_ANSWER, 10);

        SimulationReport report = Simulation.of(options).with(own).run(1, 3);

        assertThat(report.failures()).isEmpty();
        // end: page
    }

    @Test
    void thePageShowsWhatIsCompiled() throws IOException {
        String source = Files.readString(
                ROOT.resolve("oms-persistence-spi/src/test/java/dev/oms/testkit/simulation/HostSimulationTest.java"));
        String compiled = source.substring(source.indexOf("// begin: page"), source.indexOf("// end: page"))
                .lines()
                .skip(1)
                .map(String::strip)
                .collect(Collectors.joining("\n"))
                .strip();
        String page = Files.readString(ROOT.resolve("docs/simulation.md"))
                .lines()
                .map(String::strip)
                .collect(Collectors.joining("\n"));

        assertThat(page).contains("```java\n" + compiled + "\n```");
    }
}
