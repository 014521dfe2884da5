package dev.oms.examples.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class StoreCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int store(String... arguments) {
        List<String> all =
                new ArrayList<>(List.of("store", "--dir", folder.resolve("data").toString()));
        all.addAll(List.of(arguments));
        return new CommandLine(new BenchMain())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
    }

    @Test
    void everyWorkloadIsMeasuredForBothSidesAndNothingThatWasWrittenIsWrong() throws IOException {
        Path report = folder.resolve("reports/result.json");
        String[] small =
                "--db h2 --quick --seconds 0.1 --rounds 2 --threads 2 --products 60 --lines 10,60 --orders 20,100"
                        .split(" ");
        List<String> arguments = new ArrayList<>(List.of(small));
        arguments.addAll(List.of("--out", report.toString()));

        assertThat(store(arguments.toArray(String[]::new))).as("%s", err).isZero();

        JsonNode result = new ObjectMapper().readTree(report.toFile());
        assertThat(races(result))
                .containsExactlyInAnyOrder(
                        "place",
                        "lifecycle",
                        "flash",
                        "hotstock",
                        "read id",
                        "read customer",
                        "read open",
                        "bigorder 10",
                        "bigorder 60",
                        "growth 20",
                        "growth 100");
        assertThat(result.get("rounds"))
                .hasSize(11 * 2 * 2)
                .allSatisfy(round -> assertThat(round.get("done").asLong()).isPositive());
        assertThat(result.get("medians"))
                .filteredOn(row -> row.get("entrant").asText().equals("plain"))
                .allSatisfy(
                        row -> assertThat(row.get("libraryToThis").asDouble()).isPositive());
        assertThat(result.get("sizes")).hasSize(4);
        assertThat(result.get("libraryCpuMicrosPerPlace").asDouble()).isPositive();
        assertThat(result.get("laws"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.get("broken").asInt()).isZero())
                .anySatisfy(each -> assertThat(each.get("orders").asLong()).isPositive());
        assertThat(out.toString())
                .contains("WRITE_DELAY", "library CPU per place", "library / this", "orders verified in");
    }

    private static Set<String> races(JsonNode result) {
        Set<String> races = new TreeSet<>();
        result.get("medians").forEach(row -> races.add(row.get("race").asText()));
        return races;
    }

    @Test
    void anUnknownWorkloadIsRefused() {
        assertThat(store("--workloads", "place,dance")).isEqualTo(2);
        assertThat(err.toString()).hasLineCount(1).contains("dance", "lifecycle");
    }

    @Test
    void anUnknownDatabaseIsRefused() {
        assertThat(store("--db", "oracle")).isEqualTo(2);
        assertThat(err.toString()).hasLineCount(1).contains("oracle", "postgres");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamed() {
        assertThat(store("--url", "jdbc:postgresql://localhost:1/nowhere")).isEqualTo(1);
        assertThat(err.toString()).hasLineCount(1).contains("localhost:1");
    }

    @Test
    void wrongNumbersAreRefused() {
        assertThat(store("--threads", "0")).isEqualTo(2);
        assertThat(store("--rounds", "0")).isEqualTo(2);
        assertThat(store("--connections", "0")).isEqualTo(2);
        assertThat(store("--products", "10", "--lines", "11")).isEqualTo(2);
    }
}
