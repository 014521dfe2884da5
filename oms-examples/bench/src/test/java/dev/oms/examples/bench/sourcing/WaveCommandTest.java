package dev.oms.examples.bench.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.oms.examples.bench.BenchMain;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class WaveCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();

    private int waves(String... arguments) {
        return new CommandLine(new BenchMain())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(arguments);
    }

    @Test
    void wavesAreMeasuredAndWritten() throws IOException {
        Path figures = folder.resolve("reports/waves.json");

        int code = waves("waves", "--orders", "30", "--nodes", "6", "--waves", "2", "--out", figures.toString());

        assertThat(code).as("%s", out).isZero();
        JsonNode result = new ObjectMapper().readTree(figures.toFile());
        assertThat(result).hasSize(4);
        assertThat(result)
                .allSatisfy(row -> assertThat(row.get("after").asLong())
                        .isLessThanOrEqualTo(row.get("before").asLong()));
        assertThat(out.toString()).contains("nearest", "cheapest");
    }

    @Test
    void wrongUseIsRefused() {
        assertThat(waves("waves", "--orders", "0")).isEqualTo(2);
    }
}
