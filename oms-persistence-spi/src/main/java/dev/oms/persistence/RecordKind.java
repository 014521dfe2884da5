package dev.oms.persistence;

import static dev.oms.common.InvariantViolation.require;

import java.util.List;

/**
 * One kind of record and the typed attributes by which it can be found. Names are lower snake case of at most 40
 * characters, so that a relational adapter can use them as table and column names as they stand.
 *
 * @param indexes attribute lists to index; the tenant leads each of them implicitly, {@link #OWNER} and {@link #ID} may
 *     stand in them
 */
public record RecordKind(String name, List<IndexAttribute> attributes, List<List<String>> indexes) {
    /** The attribute that makes a kind claimable: when a worker may take the record; absent means never. */
    public static final String DUE = "due_at";

    /** Name under which a record's owner is queried. */
    public static final String OWNER = "owner";

    /** Name under which a record's id is queried. */
    public static final String ID = "id";

    public RecordKind {
        attributes = List.copyOf(attributes);
        indexes = indexes.stream().map(List::copyOf).toList();
        require(name.matches("[a-z][a-z0-9_]{0,39}"), "a kind is named in lower snake case, not '%s'", name);
    }

    /** Whether records of this kind can be claimed by workers. */
    public boolean claimable() {
        return attributes.stream().anyMatch(a -> a.name().equals(DUE));
    }
}
