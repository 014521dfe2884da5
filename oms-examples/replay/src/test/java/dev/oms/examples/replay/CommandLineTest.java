package dev.oms.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandLineTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int replay(String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("replay", "--dir", folder.resolve("data").toString()));
        all.addAll(List.of(arguments));
        return new CommandLine(new ReplayMain())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
    }

    @Test
    void theSampleIsReplayedAndReported() throws IOException {
        Path report = folder.resolve("reports/sample.json");

        assertThat(replay("sample", "--db", "memory", "--limit", "60", "--report", report.toString()))
                .isZero();

        JsonNode figures = new ObjectMapper().readTree(report.toFile());
        assertThat(figures.get("rowsRead").asLong()).isEqualTo(60);
        assertThat(figures.get("rowsAccepted").asLong()
                        + figures.get("rowsRejected").asLong())
                .isEqualTo(60);
        assertThat(figures.get("verify").asInt()).isZero();
        assertThat(figures.get("seconds").asDouble()).isPositive();
        assertThat(out.toString()).contains("salesValueExact", "rejected rows: ");
        assertThat(folder.resolve("data/rejected-rows.csv")).exists();
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(replay("nowhere.csv")).isEqualTo(2);
        assertThat(err.toString()).hasLineCount(1).contains("there is no file nowhere.csv");
    }

    @Test
    void aFileOfAnotherLayoutIsRefused() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "id,name\n1,2\n");

        assertThat(replay(other.toString())).isEqualTo(2);
        assertThat(err.toString()).hasLineCount(1).contains("id,name", "InvoiceNo,StockCode");
    }

    @Test
    void aFileThatIsCutOffIsRefused() throws IOException {
        Path broken = folder.resolve("broken.csv.gz");
        Files.write(broken, new byte[] {0x1f, (byte) 0x8b, 8, 0, 0});

        assertThat(replay(broken.toString())).isEqualTo(2);
        assertThat(err.toString()).hasLineCount(1);
    }

    @Test
    void anUnknownDatabaseIsRefused() {
        assertThat(replay("sample", "--db", "oracle")).isEqualTo(2);
        assertThat(err.toString()).hasLineCount(1).contains("oracle", "postgres");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamed() {
        assertThat(replay("sample", "--db", "jdbc:postgresql://localhost:1/nowhere"))
                .isEqualTo(1);
        assertThat(err.toString()).hasLineCount(1).contains("localhost:1");
    }

    @Test
    void wrongNumbersAreRefused() {
        assertThat(replay("sample", "--threads", "0")).isEqualTo(2);
        assertThat(replay("sample", "--limit", "0")).isEqualTo(2);
        assertThat(replay("sample", "--limit", "many")).isEqualTo(2);
    }

    @Test
    void twoReplaysDoNotShareAFolder() throws IOException {
        try (DataFolder taken = DataFolder.open(folder.resolve("data"))) {
            assertThat(taken.path()).exists();
            assertThat(replay("sample")).isEqualTo(2);
            assertThat(err.toString()).hasLineCount(1).contains("another replay");
        }
    }
}
