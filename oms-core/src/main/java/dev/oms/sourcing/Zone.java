package dev.oms.sourcing;

import dev.oms.common.Address;

/**
 * A way that carriage is priced by.
 *
 * @param name under which the rates know it
 * @param from country it begins in; empty for any
 * @param to country it ends in; empty for any
 * @param postalPrefix what the postal code of the destination begins with; empty for any
 */
public record Zone(String name, String from, String to, String postalPrefix) {

    boolean covers(Address origin, Address destination) {
        return (from.isEmpty() || from.equals(origin.country()))
                && (to.isEmpty() || to.equals(destination.country()))
                && destination.postalCode().startsWith(postalPrefix);
    }
}
