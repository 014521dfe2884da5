package dev.oms.port;

/**
 * A right that the content of a command can need on top of the right to give it. The access policy is asked for it by its
 * {@link #operation()}.
 */
public enum Right {
    /** Agreeing a unit price other than the catalogue's. */
    NAME_PRICE("NamePrice"),
    /** Taking an amount off a line or an order. */
    GIVE_DISCOUNT("GiveDiscount"),
    /** Saying that prices are without tax. */
    EXCLUDE_TAX("ExcludeTax"),
    /** Moving an order to another place in the queue for stock. */
    SET_PRIORITY("SetPriority"),
    /** Ordering what a reservation has set aside, whosever it is: reservations do not know their customers. */
    USE_RESERVATION("UseReservation"),
    /** Selling without a means of payment where there is a payment gateway. */
    SELL_ON_ACCOUNT("SellOnAccount"),
    /** Cancelling postage or fees of an order whose goods stay. */
    WAIVE_CHARGES("WaiveCharges"),
    /** Looking at codes that can be entered for promotions: whoever sees them can give them away. */
    SEE_COUPONS("SeeCoupons"),
    /** Taking everything personal about a customer out of what is stored, for ever. */
    ERASE_PERSONAL_DATA("ErasePersonalData");

    private final String operation;

    Right(String operation) {
        this.operation = operation;
    }

    /** What the access policy knows it by. */
    public String operation() {
        return operation;
    }
}
