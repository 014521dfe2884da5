package dev.oms.inventory;

/** What a node can do: the library's own words; a host adds its own in the same form. */
public final class Capability {
    /** Hands parcels to a carrier. */
    public static final String SHIP = "SHIP";

    /** Hands goods to customers who come for them. */
    public static final String PICKUP = "PICKUP";

    /** Handles dangerous goods. */
    public static final String HAZMAT = "HAZMAT";

    /** Keeps goods cold. */
    public static final String COLD = "COLD";

    /** Engraves, prints, wraps. */
    public static final String PERSONALISE = "PERSONALISE";

    /** Makes kits from their components. */
    public static final String ASSEMBLE = "ASSEMBLE";

    private Capability() {}
}
