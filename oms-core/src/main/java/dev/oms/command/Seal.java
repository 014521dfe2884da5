package dev.oms.command;

import java.util.List;

/**
 * What binds an event to those before it: written with the event, and what it is made of stands in {@link dev.oms.port.EventChain}.
 *
 * @param hash of the event and, through its predecessor's, of all before it; 64 hexadecimal digits
 * @param digest of what may be erased of the event; 64 hexadecimal digits, and it stays when that is gone
 * @param last the salt of the digest, 32 hexadecimal digits; once the event was erased a digest of what remains, 64 digits
 */
public record Seal(String hash, String digest, String last) {
    /** Where there is none: of an event that no store has sealed. */
    public static final Seal NONE = new Seal("", "", "");

    private static final int DIGEST = 64;

    /** Whether something was taken out of the event. */
    public boolean erased() {
        return last.length() == DIGEST;
    }

    /** The same for what remains of the event. */
    public Seal erased(String remains) {
        return new Seal(hash, digest, remains);
    }

    /** As stores keep it: the three parts with dots between them. */
    public String text() {
        return hash + "." + digest + "." + last;
    }

    /** The seal again. Whatever somebody has put in its place is none that fits. */
    public static Seal parse(String text) {
        List<String> parts = List.of(text.split("\\.", -1));
        return parts.size() == 3 ? new Seal(parts.get(0), parts.get(1), parts.get(2)) : new Seal(text, "", "");
    }
}
