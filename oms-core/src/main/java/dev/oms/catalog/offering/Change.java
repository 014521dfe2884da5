package dev.oms.catalog.offering;

/**
 * Something to choose otherwise.
 *
 * @param path of an option or an attribute
 * @param from what is chosen; 0 for an option that is not, empty for no value
 * @param to what to choose instead
 */
public record Change(String path, String from, String to) {

    /** For people. */
    public String text() {
        if (to.equals("0")) {
            return "leave out " + path;
        }
        return from.equals("0") && to.equals("1") ? "choose " + path : "set %s to %s".formatted(path, to);
    }
}
