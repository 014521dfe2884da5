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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The expected numbers were worked out by a script of its own, from the rows and the rules alone. */
class SampleTest {
    @TempDir
    Path folder;

    private static Persistence memory() {
        return RecordPersistence.of(new InMemoryRecordStore());
    }

    @Test
    void comesToWhatItsRowsSay() throws IOException {
        Map<String, Object> report = Play.theSample(memory(), folder).toTheEnd(1);

        assertThat(report)
                .containsEntry("rowsRead", 308L)
                .containsEntry("rowsAccepted", 282L)
                .containsEntry("rowsRejected", 26L)
                .containsEntry("orders", 72L)
                .containsEntry("orderLines", 264L)
                .containsEntry("linesPricedByLists", 255L)
                .containsEntry("linesPricedByAgreement", 9L)
                .containsEntry("unitsOrdered", 3038L)
                .containsEntry("salesValueExact", new BigDecimal("6645.364"))
                .containsEntry("orderTotal", new BigDecimal("6645.39"));
        assertThat(report.get("rowsRejectedByReason"))
                .isEqualTo(Map.of(
                        "malformed", 9L,
                        "bad debt adjustment", 2L,
                        "quantity not positive", 4L,
                        "price not positive", 4L,
                        "take back of nothing", 2L,
                        "take back without customer", 1L,
                        "take back unmatched", 4L));
    }

    @Test
    void isAddedUpByCountryAndMonth() throws IOException {
        Map<String, Object> report = Play.theSample(memory(), folder).toTheEnd(1);

        assertThat((Map<?, ?>) report.get("salesValueByCountry"))
                .hasSize(12)
                .extracting("United Kingdom", "Germany", "Unspecified", "RSA")
                .containsExactly(
                        new BigDecimal("2522.460"),
                        new BigDecimal("807.435"),
                        new BigDecimal("447.470"),
                        new BigDecimal("27.05"));
        assertThat(report.get("salesValueByMonth"))
                .isEqualTo(Map.of("2024-03", new BigDecimal("5773.934"), "2024-04", new BigDecimal("871.430")));
    }

    @Test
    void givesBackWhatWasBoughtAtThePriceThatWasPaid() throws IOException {
        Map<String, Object> report = Play.theSample(memory(), folder).toTheEnd(1);

        assertThat(report)
                .containsEntry("returnsMatchedFully", 16L)
                .containsEntry("returnsMatchedPartly", 2L)
                .containsEntry("returnsUnmatched", 4L)
                .containsEntry("unitsUnmatched", 10001L)
                .containsEntry("unitsCancelled", 24L)
                .containsEntry("unitsReturned", 345L)
                .containsEntry("refundTotal", new BigDecimal("548.80"));
    }

    @Test
    void letsCustomersWaitAndServesThemAll() throws IOException {
        Map<String, Object> report = Play.theSample(memory(), folder).toTheEnd(1);

        assertThat(report)
                .containsEntry("unitsBackordered", 450L)
                .containsEntry("splitOrders", 3L)
                .containsEntry("verify", 0);
        assertThat(report.get("ordersByStatus"))
                .isEqualTo(Map.of(
                        "COMPLETED/DELIVERED/NONE", 63L,
                        "COMPLETED/DELIVERED/PARTIALLY_RETURNED", 5L,
                        "COMPLETED/DELIVERED/RETURNED", 2L,
                        "CANCELLED/CANCELLED/NONE", 2L));
    }

    @Test
    void namesEveryRejectedRow() throws IOException {
        Play.theSample(memory(), folder).toTheEnd(1);

        assertThat(Files.readAllLines(folder.resolve("rejected.csv")))
                .hasSize(1 + 26)
                .contains(
                        "row,reason,detail",
                        "100,bad debt adjustment,\"A700038\"",
                        "149,malformed,\"has 1 of 8 columns\"",
                        "265,take back without customer,\"C700101\"");
    }

    @Test
    void comesToTheSameOnEveryStoreAndWithAnyNumberOfThreads() throws IOException {
        Map<String, Object> alone = Play.theSample(memory(), Files.createTempDirectory(folder, "one"))
                .toTheEnd(1);

        assertThat(Play.theSample(memory(), Files.createTempDirectory(folder, "four"))
                        .toTheEnd(4))
                .isEqualTo(alone);
        try (Databases databases = new Databases(folder, 4)) {
            SalesFile sample = new SalesFile(SalesFile.SAMPLE, SalesFile.ALL);
            assertThat(new Play(sample, databases.open("h2"), folder).toTheEnd(2))
                    .isEqualTo(alone);
        }
    }
}
