package dev.oms.persistence.internal;

import java.util.List;

/** Choices taken from bytes that somebody made up; zeros when they have run out. */
final class Garbage {
    private final byte[] bytes;
    private int next;

    Garbage(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean isUsedUp() {
        return next >= bytes.length;
    }

    /** From 0 to below the bound, at most 256. */
    int below(int bound) {
        return isUsedUp() ? 0 : (bytes[next++] & 0xFF) % bound;
    }

    <T> T oneOf(List<T> values) {
        return values.get(below(values.size()));
    }

    long number() {
        long number = 0;
        int length = below(Long.BYTES + 1);
        for (int i = 0; i < length; i++) {
            number = (number << Byte.SIZE) | below(256);
        }
        return number;
    }

    /** Any chars, broken surrogates and control characters among them. */
    String chars() {
        StringBuilder text = new StringBuilder();
        int length = below(24);
        for (int i = 0; i < length; i++) {
            int high = below(8) == 0 ? below(256) : 0;
            text.append((char) (high << Byte.SIZE | below(256)));
        }
        return text.toString();
    }
}
