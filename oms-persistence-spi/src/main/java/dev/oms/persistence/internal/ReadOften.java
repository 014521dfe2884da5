package dev.oms.persistence.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Values that were read from text, kept by that text: what many decisions read and few change, such as a product, is
 * parsed once. Values are immutable and the whole text is compared, so nothing here can be stale.
 */
final class ReadOften<T> {
    private static final int MOST = 10_000;
    private static final int LONGEST = 4_000;

    private final Map<String, T> values = new ConcurrentHashMap<>();

    T of(String text, Function<String, T> reading) {
        if (text.length() > LONGEST) {
            return reading.apply(text);
        }
        T known = values.get(text);
        if (known != null) {
            return known;
        }
        T read = reading.apply(text);
        if (values.size() >= MOST) {
            // Rare enough that starting anew is cheaper than remembering what was used last.
            values.clear();
        }
        values.put(text, read);
        return read;
    }
}
