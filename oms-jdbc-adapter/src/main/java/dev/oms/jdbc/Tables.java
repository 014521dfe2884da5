package dev.oms.jdbc;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.InvariantViolation;
import dev.oms.persistence.RecordKind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every table of a store. */
final class Tables {
    static final String STOCK = "stock";
    static final String REQUEST = "request";
    static final String EVENT = "event";
    static final String SEQUENCER = "sequencer";
    static final String HISTORY = "schema_history";
    private static final Set<String> TAKEN = Set.of(STOCK, REQUEST, EVENT, SEQUENCER, HISTORY);

    private final Names names;
    private final Dialect dialect;
    private final Map<String, KindTable> kinds = new LinkedHashMap<>();
    private final String stock;
    private final String request;
    private final String event;

    Tables(Names names, Dialect dialect, List<RecordKind> kinds) {
        this.names = names;
        this.dialect = dialect;
        this.stock = names.table(dialect, STOCK);
        this.request = names.table(dialect, REQUEST);
        this.event = names.table(dialect, EVENT);
        for (RecordKind kind : kinds) {
            require(
                    !TAKEN.contains(kind.name()) && !Views.NAMES.contains(kind.name()),
                    "a kind cannot be called '%s': that table is taken",
                    kind.name());
            KindTable earlier = this.kinds.put(kind.name(), new KindTable(kind, names, dialect));
            require(earlier == null, "the kind '%s' is declared twice", kind.name());
        }
    }

    Names names() {
        return names;
    }

    Optional<KindTable> find(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    KindTable kind(String name) {
        return find(name)
                .orElseThrow(() -> new InvariantViolation(
                        "the store was not prepared for the kind '" + name + "' but for " + kinds.keySet()));
    }

    Collection<KindTable> kinds() {
        return kinds.values();
    }

    /** The name of the history of migrations, without quotes. */
    String history() {
        return dialect.spelt(names.prefix() + HISTORY);
    }

    /** Every table whose rows commits write. */
    List<String> written() {
        return Stream.concat(kinds.values().stream().map(KindTable::table), Stream.of(stock(), request(), event()))
                .toList();
    }

    String stock() {
        return stock;
    }

    String request() {
        return request;
    }

    String event() {
        return event;
    }

    String sequencer() {
        return names.table(dialect, SEQUENCER);
    }
}
