package dev.oms.catalog.offering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects findings, each once. */
final class Findings {
    private final Set<Finding> seen = new HashSet<>();
    private final List<Finding> all = new ArrayList<>();

    void add(Finding.Kind kind, String path, String text, Object... names) {
        Finding finding = new Finding(kind, path, text.formatted(names));
        if (seen.add(finding)) {
            all.add(finding);
        }
    }

    void wrong(boolean isWrong, String path, String text, Object... names) {
        if (isWrong) {
            add(Finding.Kind.WRONG, path, text, names);
        }
    }

    void dangling(boolean isThere, String path, String text, Object... names) {
        if (!isThere) {
            add(Finding.Kind.DANGLING, path, text, names);
        }
    }

    /** What is named twice among things that are told apart by their names. */
    void twice(List<String> names, String path, String part) {
        Set<String> known = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            wrong(!known.add(names.get(i)), path + "[" + i + "]" + part, "there are two %s", names.get(i));
        }
    }

    List<Finding> all() {
        return List.copyOf(all);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }
}
