package dev.oms.jdbc;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts made of several statements. What is made again and again is the same string each time, whose hash is known:
 * drivers look up by it what they have prepared.
 */
final class Scripts {
    /** More combinations than a store needs; what comes later than these is made anew each time. */
    private static final int MOST = 2_000;

    private final String separator;
    private final Map<List<String>, String> known = new ConcurrentHashMap<>();

    Scripts(String separator) {
        this.separator = separator;
    }

    String of(List<String> statements) {
        String script = known.get(statements);
        if (script != null) {
            return script;
        }
        String made = String.join(separator, statements);
        if (known.size() < MOST) {
            known.put(List.copyOf(statements), made);
        }
        return made;
    }
}
