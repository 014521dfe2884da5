package dev.oms.common;

/** The work given to one node for an order: the order's id and a running number, written {@code <order>-F<number>}. */
public record FulfillmentId(OrderId order, int number) implements Id {
    private static final String LETTER = "-F";

    public FulfillmentId {
        ChildId.requireNumber(number);
    }

    /** Reads the written form. */
    public static FulfillmentId parse(String written) {
        return new FulfillmentId(ChildId.order(written, LETTER), ChildId.number(written, LETTER));
    }

    @Override
    public String value() {
        return order.value() + LETTER + number;
    }

    @Override
    public String toString() {
        return value();
    }
}
