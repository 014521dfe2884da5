package dev.oms.examples.replay;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.GZIPInputStream;

/** A sales file, plain or compressed, or the sample that comes with the program; can be read several times. */
final class SalesFile {
    /** The name under which the sample is known. */
    static final String SAMPLE = "sample";

    /** As many rows as there are. */
    static final long ALL = Long.MAX_VALUE;

    private static final String SAMPLE_RESOURCE = "sample.csv";

    private final String name;
    private final long limit;

    /** @param limit rows to read at most */
    SalesFile(String name, long limit) {
        this.name = name;
        this.limit = limit;
    }

    /** Takes each row, or what is wrong with it. Rows are numbered from 1, the header not counted. */
    interface Visitor {
        /** A row that could be read. */
        void row(Row row);

        /** One that could not. */
        void malformed(long number, String problem);
    }

    /** Reads from the start to the limit or the end, unless stopped. An empty line is a row too, a malformed one. */
    void read(Visitor visitor, BooleanSupplier stopped) throws IOException {
        try (InputStream in = open();
                CsvReader<CsvRecord> csv = reader(in)) {
            Iterator<CsvRecord> records = csv.iterator();
            requireHeader(records);
            for (long number = 1; number <= limit && !stopped.getAsBoolean() && records.hasNext(); number++) {
                visit(visitor, number, RowParser.parse(number, records.next()));
            }
        } catch (CsvParseException e) {
            throw new IOException(name + " is not a CSV file: " + e.getMessage(), e);
        }
    }

    /** Names the content and the limit: another file, or another limit, is another replay. */
    String fingerprint() throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream in = new CheckedInputStream(open(), sum)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return "%08x-%s".formatted(sum.getValue(), limit == ALL ? "all" : Long.toString(limit));
    }

    private static CsvReader<CsvRecord> reader(InputStream in) {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .detectBomHeader(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(in, StandardCharsets.UTF_8);
    }

    private static void visit(Visitor visitor, long number, RowParser.Parsed parsed) {
        if (parsed instanceof RowParser.Parsed.Readable readable) {
            visitor.row(readable.row());
        } else if (parsed instanceof RowParser.Parsed.Malformed malformed) {
            visitor.malformed(number, malformed.problem());
        }
    }

    private void requireHeader(Iterator<CsvRecord> records) throws IOException {
        List<String> header = records.hasNext() ? records.next().getFields() : List.of();
        if (!header.equals(RowParser.COLUMNS)) {
            String found = String.join(",", header);
            throw new IOException("%s begins with '%s' instead of '%s'"
                    .formatted(
                            name,
                            found.length() > 120 ? found.substring(0, 120) + "…" : found,
                            String.join(",", RowParser.COLUMNS)));
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
