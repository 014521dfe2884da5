package dev.oms.examples.replay;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** The file of rejected rows, with row number and reason, and how many there were of each. */
final class Rejects implements AutoCloseable {
    private final BufferedWriter out;
    private final Map<Rejection, Long> counts = new EnumMap<>(Rejection.class);

    Rejects(Path file) throws IOException {
        out = Files.newBufferedWriter(file);
        out.write("row,reason,detail\n");
    }

    void reject(long row, Rejection reason, String detail) {
        counts.merge(reason, 1L, Long::sum);
        try {
            out.write(row + "," + reason.label() + ",\"" + detail.replace("\"", "\"\"") + "\"\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows by reason. */
    Map<String, Long> counts() {
        Map<String, Long> byLabel = new TreeMap<>();
        counts.forEach((reason, count) -> byLabel.put(reason.label(), count));
        return byLabel;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
