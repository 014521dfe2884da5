package dev.oms.jdbc;

import dev.oms.persistence.IndexAttribute;

/** What a column holds. */
enum SqlType {
    TEXT,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    INSTANT,
    /** Text of any length. */
    LONG_TEXT;

    static SqlType of(IndexAttribute.Type type) {
        return switch (type) {
            case TEXT -> TEXT;
            case INTEGER -> INTEGER;
            case DECIMAL -> DECIMAL;
            case BOOLEAN -> BOOLEAN;
            case INSTANT -> INSTANT;
        };
    }
}
