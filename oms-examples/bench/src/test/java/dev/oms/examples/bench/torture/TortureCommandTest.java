package dev.oms.examples.bench.torture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.oms.examples.bench.BenchMain;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TortureCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int torture(String arguments) {
        List<String> all = new ArrayList<>(
                List.of("torture", "--dir", folder.resolve("server").toString()));
        all.addAll(List.of(arguments.split(" ")));
        return new CommandLine(new BenchMain())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
    }

    @Test
    void everyScenarioHoldsOnPostgreSql() throws IOException {
        Path report = folder.resolve("report.json");

        int code = torture("--db postgres --runs 1 --seconds 0.2 --threads 3 --seed 7 --seeds 5 --out " + report);

        assertThat(code).as("%s%s", out, err).isZero();
        JsonNode runs = new ObjectMapper().readTree(report.toFile()).get("runs");
        List<String> played = Scenarios.ALL.stream()
                .map(Scenario::name)
                .filter(name -> !out.toString().contains(String.format("%-18s skipped", name)))
                .toList();
        assertThat(played).contains("kill-client", "kill-server", "two-engines", "contention", "soak");
        assertThat(runs).hasSameSizeAs(played).allSatisfy(run -> {
            assertThat(run.get("holds").asBoolean()).isTrue();
            assertThat(run.get("acknowledged").asInt()).isPositive();
        });
    }

    @Test
    void aKilledProcessLosesNothingOnH2EitherAndWhatNeedsAServerIsSkipped() {
        assertThat(torture("--db h2 --scenario kill-client --runs 1 --seconds 0.5 --threads 3"))
                .as("%s%s", out, err)
                .isZero();
        assertThat(torture("--db h2 --scenario kill-server --runs 1")).isZero();
        assertThat(out.toString()).contains("kill-server", "skipped: needs a database server");
    }

    @Test
    void theSimulationNeedsNoDatabase() {
        assertThat(torture("--scenario simulation --seeds 2")).isZero();

        assertThat(out.toString()).contains("2 of 2 seeds hold");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void clustersAreForTheirDatabaseOnly() {
        assertThat(torture("--db h2 --scenario standby --runs 1")).isZero();
        assertThat(torture("--db h2 --scenario galera --runs 1")).isZero();

        assertThat(out.toString()).contains("skipped: is for PostgreSQL", "skipped: is for MariaDB");
    }

    @Test
    void wrongUseIsRefused() {
        assertThat(torture("--scenario earthquake")).isEqualTo(2);
        assertThat(err.toString()).contains("earthquake", "kill-client");
        assertThat(torture("--db oracle")).isEqualTo(2);
        assertThat(torture("--runs 0")).isEqualTo(2);
        assertThat(torture("--seeds 0")).isEqualTo(2);
        assertThat(torture("--rate -1")).isEqualTo(2);
    }
}
