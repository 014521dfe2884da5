package dev.oms.jdbc;

import static dev.oms.common.InvariantViolation.require;

import java.util.Optional;

/** How our tables are called in the host's database. */
record Names(String schema, String prefix) {
    private static final int LONGEST_PREFIX = 12;
    private static final int LONGEST_INDEX_NAME = 60;

    Names {
        require(
                schema.matches("([A-Za-z_][A-Za-z0-9_]{0,62})?"),
                "a schema is named in letters, digits and _, not '%s'",
                schema);
        require(
                prefix.length() <= LONGEST_PREFIX && prefix.matches("([A-Za-z_][A-Za-z0-9_]*)?"),
                "a table prefix has at most %d letters, digits and _, not '%s'",
                LONGEST_PREFIX,
                prefix);
    }

    /** The schema asked for; empty for the one that connections come with. */
    Optional<String> chosenSchema() {
        return schema.isEmpty() ? Optional.empty() : Optional.of(schema);
    }

    /** A table as it stands in a statement. */
    String table(Dialect dialect, String name) {
        String quoted = dialect.quoted(prefix + name);
        return chosenSchema().map(s -> dialect.quotedAsIs(s) + "." + quoted).orElse(quoted);
    }

    /** A name for an index: readable where it fits the databases' limits, and always its own. */
    String index(Dialect dialect, String table, String columns) {
        String readable = prefix + table + "_" + columns;
        if (readable.length() <= LONGEST_INDEX_NAME) {
            return dialect.quoted(readable);
        }
        String unique = Integer.toHexString(readable.hashCode());
        return dialect.quoted(readable.substring(0, LONGEST_INDEX_NAME - unique.length() - 1) + "_" + unique);
    }
}
