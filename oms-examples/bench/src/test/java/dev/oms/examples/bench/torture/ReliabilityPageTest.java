package dev.oms.examples.bench.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/reliability.md tells of every scenario, and names none that is not there. */
class ReliabilityPageTest {
    private static final Path PAGE = Path.of(System.getProperty("oms.root"), "docs", "reliability.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| [^|]+ \\|$");

    @Test
    void theScenariosOfThePageAreThoseOfTheProgram() throws IOException {
        List<String> told = ROW.matcher(Files.readString(PAGE))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Scenarios.ALL.stream().map(Scenario::name), Stream.of("simulation"))
                                .toList());
    }
}
