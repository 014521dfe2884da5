package dev.oms.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.memory.InMemoryRecordStore;
import dev.oms.port.Persistence;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AwkwardFilesTest {
    private static final int TOO_MANY = 10_001;

    @TempDir
    Path folder;

    private final Persistence store = Play.watched(RecordPersistence.of(new InMemoryRecordStore()), call -> {});

    private Play file(String... rows) throws IOException {
        String content = String.join(",", RowParser.COLUMNS) + "\n" + String.join("\n", rows);
        Path file = Files.writeString(folder.resolve("sales.csv"), content);
        SalesFile sales = new SalesFile(file.toString(), SalesFile.ALL);
        return new Play(sales, new Databases.Store(store, () -> {}, true), folder);
    }

    @Test
    void aFileWithoutRowsComesToNothing() throws IOException {
        assertThat(file().toTheEnd(1))
                .containsEntry("rowsRead", 0L)
                .containsEntry("orders", 0L)
                .containsEntry("orderTotal", new BigDecimal("0.00"))
                .containsEntry("verify", 0);
    }

    @Test
    void aFileWithoutSalesIsRejectedRowByRow() throws IOException {
        Map<String, Object> report = file(
                        "C1,10001,A,-2,2024-03-01 09:00:00,1,15001.0,France",
                        "A2,B,Adjust bad debt,1,2024-03-01 09:00:00,9,,France")
                .toTheEnd(1);

        assertThat(report)
                .containsEntry("rowsRejected", 2L)
                .containsEntry("rowsAccepted", 0L)
                .containsEntry("verify", 0);
    }

    @Test
    void anOrderThatTheLibraryRefusesIsRejectedWithItsReasonAlsoWhenTheReplayIsContinued() throws IOException {
        String line = "1,10001,A,1,2024-03-01 09:00:00,1,15001.0,France\n";
        Play play = file(line.repeat(TOO_MANY)
                + "C2,10001,A,-1,2024-03-01 10:00:00,1,15001.0,France\n"
                + "3,10001,A,1,2024-03-04 09:00:00,1,15001.0,France\n"
                + "4,10001,A,1,2024-03-05 09:00:00,1,15001.0,France");
        AtomicInteger asked = new AtomicInteger();

        assertThat(play.until(() -> asked.incrementAndGet() > TOO_MANY + 20, 1)).isEmpty();
        Map<String, Object> report = play.toTheEnd(1);

        assertThat(report)
                .containsEntry("rowsRead", TOO_MANY + 3L)
                .containsEntry("rowsAccepted", 2L)
                .containsEntry("orders", 2L)
                .containsEntry(
                        "rowsRejectedByReason", Map.of("order refused", TOO_MANY + 0L, "take back unmatched", 1L));
        assertThat(Files.readAllLines(folder.resolve("rejected.csv")).get(1)).contains("lines");
    }
}
