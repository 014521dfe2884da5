package dev.oms.persistence.memory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.SchemaMismatchException;
import dev.oms.persistence.IndexAttribute;
import dev.oms.persistence.RecordKind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The tables of all prepared kinds. */
final class KindTables {
    private final Map<String, KindTable> byKind = new HashMap<>();

    /** Adds the kind, or to a known kind whatever it declares beyond it; nothing is taken away. */
    void prepare(RecordKind kind) {
        KindTable known = byKind.computeIfAbsent(kind.name(), name -> new KindTable(kind));
        RecordKind larger = union(known.kind(), kind);
        if (!larger.equals(known.kind())) {
            byKind.put(kind.name(), known.as(larger));
        }
    }

    KindTable of(String kind) {
        KindTable table = byKind.get(kind);
        require(table != null, "kind '%s' was not prepared, only %s were", kind, byKind.keySet());
        return Objects.requireNonNull(table);
    }

    private static RecordKind union(RecordKind known, RecordKind declared) {
        Map<String, IndexAttribute> attributes = new LinkedHashMap<>();
        known.attributes().forEach(attribute -> attributes.put(attribute.name(), attribute));
        for (IndexAttribute attribute : declared.attributes()) {
            requireSameType(attributes.getOrDefault(attribute.name(), attribute), attribute);
            attributes.putIfAbsent(attribute.name(), attribute);
        }
        List<List<String>> indexes = Stream.concat(known.indexes().stream(), declared.indexes().stream())
                .distinct()
                .toList();
        return new RecordKind(known.name(), List.copyOf(attributes.values()), indexes);
    }

    private static void requireSameType(IndexAttribute known, IndexAttribute declared) {
        if (!known.equals(declared)) {
            throw new SchemaMismatchException(
                    known.toString(), declared.toString(), "An attribute keeps its type; declare another name.");
        }
    }
}
