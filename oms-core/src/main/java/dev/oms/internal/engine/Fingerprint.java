package dev.oms.internal.engine;

import dev.oms.command.Command;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two deliveries of a request id carry the same command: SHA-256 over its {@link CanonicalForm}. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Command<?> command) {
        CanonicalForm form = new CanonicalForm();
        form.put(command);
        MessageDigest digest = sha256();
        form.feed(digest);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
