package dev.oms.inventory;

/** What becomes of stock whose keeper has not been heard of for too long. */
public enum StaleStock {
    /** It is sold as last known: every order is confirmed by the keeper before it is released anyway. */
    SELL,
    /** It is not sold until the keeper is heard of again. */
    HOLD_BACK
}
