package dev.oms.common;

import java.util.Locale;

/** Whose stock is. */
public enum Ownership {
    /** The shop's own. */
    OWN,
    /** Somebody else's until it leaves: it is owed for then. */
    CONSIGNED,
    /** A supplier's, who also decides how much of it there is; owed for when it leaves. */
    VENDOR_MANAGED;

    /** Whether somebody else has to be named. */
    public boolean isOthers() {
        return this != OWN;
    }

    /** As it stands in the name of a pool. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
