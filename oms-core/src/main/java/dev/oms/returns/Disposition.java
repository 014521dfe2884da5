package dev.oms.returns;

/** What happens to a unit that came back. */
public enum Disposition {
    /** Accepted, goes back on the shelf. */
    RESTOCK,
    /** Accepted, is kept aside. */
    QUARANTINE,
    /** Accepted, is destroyed. */
    SCRAP,
    /** Not accepted: goes back to the customer, no money is paid. */
    REJECT;

    /** Whether the customer gets the money back. */
    public boolean accepts() {
        return this != REJECT;
    }
}
