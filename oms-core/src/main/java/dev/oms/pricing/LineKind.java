package dev.oms.pricing;

/** What a cart line is for. */
public enum LineKind {
    GOODS,
    SHIPPING,
    GIFT_WRAP,
    SURCHARGE,
    FEE,
    DEPOSIT;

    /** Whether discounts of the whole order are shared by it. */
    boolean sharesOrderDiscounts() {
        return this == GOODS;
    }
}
