package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Id;
import dev.oms.common.Text;

/** What ids and names may look like: they end up in pages and on receipts. */
final class Names {
    private static final int LONGEST = 200;

    private Names() {}

    static void requireId(String field, String id) {
        require(
                Id.isValid(id) && isHarmless(id),
                "%s must have 1 to %d printable characters, no angle brackets and no blank ends",
                field,
                Id.MAX_LENGTH);
    }

    static void requireName(String field, String name) {
        require(isName(name), "%s must have at most %d printable characters and no angle brackets", field, LONGEST);
    }

    static boolean isName(String name) {
        return name.length() <= LONGEST && Text.isPlain(name) && isHarmless(name);
    }

    /** A name that could be a tag is a mistake or an attack. */
    static boolean isHarmless(String text) {
        return text.indexOf('<') < 0 && text.indexOf('>') < 0;
    }
}
