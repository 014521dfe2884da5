package dev.oms.inventory;

import java.util.Set;

/**
 * Says which groups a customer belongs to, for stock that is kept for a group. A pure function; null is refused in its name, and
 * leaves the command undone.
 */
@FunctionalInterface
public interface CustomerGroups {

    /**
     * The groups; empty for none.
     *
     * @param customer empty for an anonymous order
     */
    Set<String> of(String customer);

    /** Nobody is in any group: the default. */
    static CustomerGroups none() {
        return customer -> Set.of();
    }
}
