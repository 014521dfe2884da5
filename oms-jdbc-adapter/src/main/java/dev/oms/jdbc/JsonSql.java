package dev.oms.jdbc;

import static dev.oms.common.InvariantViolation.require;

import java.util.List;
import java.util.Set;

/**
 * How a database reads the JSON of bodies in views. A document is a {@code body} column, which is text, or an element of
 * {@link #each}; a path names properties and places in lists from 0, {@code parcels.0.tracking}. What is
 * absent is NULL as a text, decimal or instant, and 0 or false otherwise, as when the library reads it.
 */
interface JsonSql {
    /**
     * A source with one row for each element of a list in each row's body, or for each element of a list in each of these:
     * the columns of the source, and the elements under their names.
     */
    String each(String source, List<Unfolded> lists);

    /**
     * A list to unfold.
     *
     * @param list its path in the body, or in the element of the list before
     * @param element what each element is called
     * @param paths what is read of an element
     */
    record Unfolded(String list, String element, Set<String> paths) {}

    String text(String document, String path);

    String integer(String document, String path);

    String decimal(String document, String path);

    String flag(String document, String path);

    String instant(String document, String path);

    /** Whether a document is the text of a body, not an element. */
    static boolean isBody(String document) {
        return document.equals("body") || document.endsWith(".body");
    }

    /** The steps of a path; only plain names and numbers, because they stand in SQL as they are. */
    static List<String> steps(String path) {
        require(path.matches("\\w+(\\.\\w+)*"), "a path has names and numbers, not '%s'", path);
        return List.of(path.split("\\."));
    }

    static boolean isPlace(String step) {
        return Character.isDigit(step.charAt(0));
    }
}
