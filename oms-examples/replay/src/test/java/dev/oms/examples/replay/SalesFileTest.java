package dev.oms.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SalesFileTest {
    private static final String HEADER =
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";

    @TempDir
    Path folder;

    private final List<Row> rows = new ArrayList<>();
    private final Map<Long, String> malformed = new TreeMap<>();

    private void read(String name, long limit) throws IOException {
        SalesFile.Visitor visitor = new SalesFile.Visitor() {
            @Override
            public void row(Row row) {
                rows.add(row);
            }

            @Override
            public void malformed(long number, String problem) {
                malformed.put(number, problem);
            }
        };
        new SalesFile(name, limit).read(visitor, () -> false);
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("sales.csv"), content).toString();
    }

    @Test
    void aRowIsReadAsItStandsWithoutTheTraceOfADecimalNumberInTheCustomer() throws IOException {
        read(
                file(
                        HEADER
                                + "536365,85123A,\"HEART, \"\"WHITE\"\"\n(small)\",6,2010-12-01 08:26:00,2.550,17850.0,United Kingdom\n"),
                10);

        assertThat(rows)
                .containsExactly(new Row(
                        1,
                        "536365",
                        "85123A",
                        "HEART, \"WHITE\" (small)",
                        6,
                        LocalDateTime.of(2010, 12, 1, 8, 26),
                        new BigDecimal("2.550"),
                        "17850",
                        "United Kingdom"));
        assertThat(malformed).isEmpty();
    }

    @Test
    void everyLineIsARowAlsoOneThatCannotBeRead() throws IOException {
        read(
                file(HEADER
                        + "1,10001,A,two,2010-12-01 08:26:00,1,1.0,France\n"
                        + "1,10001,A,2.5,2010-12-01 08:26:00,1,1.0,France\n"
                        + "1,10001,A,2,01/12/2010 08:26,1,1.0,France\n"
                        + "1,10001,A,2,2010-12-01 08:26:00,\"1,5\",1.0,France\n"
                        + "1,10001,A,2,2010-12-01 08:26:00\n"
                        + "1,10001,A,2,2010-12-01 08:26:00,1,1.0,France,FR\n"
                        + "\n"
                        + ",10001,A,2,2010-12-01 08:26:00,1,1.0,France\n"
                        + "1,10001,A,1000001,2010-12-01 08:26:00,1,1.0,France\n"
                        + "1,10001,A,2,2010-12-01 08:26:00,1e999,1.0,France\n"
                        + "1,10001,A,2,2010-12-01 08:26:00,1,1.0,France\n"),
                100);

        assertThat(malformed).containsOnlyKeys(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
        assertThat(malformed)
                .containsEntry(5L, "has 5 of 8 columns")
                .containsEntry(6L, "has 9 of 8 columns")
                .containsEntry(7L, "has 1 of 8 columns");
        assertThat(rows).extracting(Row::number).containsExactly(11L);
    }

    @Test
    void aCompressedFileReadsAsAPlainOneDoesUpToTheLimit() throws IOException {
        String content = HEADER + "1,10001,A,2,2010-12-01 08:26:00,1,1.0,France\n".repeat(5);
        Path zipped = folder.resolve("sales.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }

        read(zipped.toString(), 3);

        assertThat(rows).hasSize(3);
    }

    @Test
    void aFileWithAnotherHeaderIsRefused() throws IOException {
        String other = file("id,name\n1,2\n");
        String empty = Files.createFile(folder.resolve("empty.csv")).toString();

        assertThatThrownBy(() -> read(other, 10))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("id,name");
        assertThatThrownBy(() -> read(empty, 10))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("InvoiceNo");
    }

    @Test
    void anotherLimitIsAnotherReplay() throws IOException {
        assertThat(new SalesFile(SalesFile.SAMPLE, 10).fingerprint())
                .isNotEqualTo(new SalesFile(SalesFile.SAMPLE, 11).fingerprint())
                .endsWith("-10");
    }

    @Test
    void aFileThatIsNotSortedByTimeIsRefused() throws IOException {
        String unsorted = file(HEADER
                + "1,10001,A,2,2010-12-01 08:26:00,1,1.0,France\n"
                + "2,10001,A,2,2010-12-01 08:25:00,1,1.0,France\n");

        assertThatThrownBy(() -> Survey.of(new SalesFile(unsorted, 10), () -> false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("row 2 is earlier");
    }
}
