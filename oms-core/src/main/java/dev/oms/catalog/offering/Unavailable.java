package dev.oms.catalog.offering;

import java.util.List;

/**
 * An option, or a value, that does not go with what is chosen.
 *
 * @param path of the option or the attribute
 * @param value of the attribute; empty for an option
 * @param reasons what stands against it
 * @param hint what to choose otherwise so that it goes; empty where nothing would help
 */
public record Unavailable(String path, String value, List<String> reasons, String hint) {
    public Unavailable {
        reasons = List.copyOf(reasons);
    }
}
