package dev.oms.testkit.simulation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Everything that happened in a run, as a digest: two runs are the same when theirs are. */
final class Trace {
    private final MessageDigest digest;
    private long entries;

    Trace() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    void add(String entry) {
        entries++;
        digest.update(entry.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    /** Ends the trace. */
    String end() {
        return "%s-%d".formatted(HexFormat.of().formatHex(digest.digest()), entries);
    }
}
