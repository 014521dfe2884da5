package dev.oms.jdbc;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The shapes for the sets of kinds that are looked up together: few, and each is wanted again and again. */
final class RowShapes {
    /** More sets than a store needs; the shape of one that comes later is made anew each time. */
    private static final int MOST = 1_000;

    private final Dialect dialect;
    private final Tables tables;
    private final Map<List<String>, RowShape> known = new ConcurrentHashMap<>();

    RowShapes(Dialect dialect, Tables tables) {
        this.dialect = dialect;
        this.tables = tables;
    }

    /** @param kinds their names, in order */
    RowShape of(Set<String> kinds) {
        List<String> names = List.copyOf(kinds);
        RowShape shape = known.get(names);
        if (shape != null) {
            return shape;
        }
        RowShape made = RowShape.of(dialect, names.stream().map(tables::kind).toList());
        if (known.size() < MOST) {
            known.put(names, made);
        }
        return made;
    }
}
