package dev.oms.examples.replay;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.GZIPInputStream;

/** A sales file, plain or compressed, or the sample that comes with the program; can be read several times. */
final class SalesFile {
    /** The name under which the sample is known. */
    static final String SAMPLE = "sample";

    private static final String SAMPLE_RESOURCE = "sample.csv";

    private final String name;
    private final long limit;

    /** @param limit rows to read at most */
    SalesFile(String name, long limit) {
        this.name = name;
        this.limit = limit;
    }

    /** Takes each row, or what is wrong with it. */
    interface Visitor {
        /** A row that could be read. */
        void row(Row row);

        /** One that could not. */
        void malformed(long number, String problem);
    }

    /** Reads from the start to the limit or the end, unless stopped. */
    void read(Visitor visitor, java.util.function.BooleanSupplier stopped) throws IOException {
        try (InputStream in = open();
                CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            RowParser parser = new RowParser();
            long number = 0;
            for (NamedCsvRecord record : csv) {
                requireHeader(number, record);
                if (++number > limit || stopped.getAsBoolean()) {
                    return;
                }
                Optional<Row> row = parser.parse(number, record);
                if (row.isPresent()) {
                    visitor.row(row.get());
                } else {
                    visitor.malformed(number, parser.problem());
                }
            }
        }
    }

    /** Names the content and the limit: another file, or another limit, is another replay. */
    String fingerprint() throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream in = new CheckedInputStream(open(), sum)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return "%08x-%d".formatted(sum.getValue(), limit);
    }

    private static void requireHeader(long number, NamedCsvRecord record) throws IOException {
        List<String> header = record.getHeader();
        if (number == 0 && !header.equals(RowParser.COLUMNS)) {
            throw new IOException("the header is " + header + " instead of " + RowParser.COLUMNS);
        }
    }

    private InputStream open() throws IOException {
        if (name.equals(SAMPLE)) {
            InputStream in = SalesFile.class.getResourceAsStream(SAMPLE_RESOURCE);
            if (in == null) {
                throw new IOException("the sample is missing from the program");
            }
            return in;
        }
        InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(name)));
        in.mark(2);
        boolean compressed = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return compressed ? new GZIPInputStream(in, 1 << 16) : in;
    }
}
