package dev.oms.common;

/** What left a node for an order: the order's id and a running number, written {@code <order>-S<number>}. */
public record ShipmentId(OrderId order, int number) implements Id {
    private static final String LETTER = "-S";

    public ShipmentId {
        ChildId.requireNumber(number);
    }

    /** Reads the written form. */
    public static ShipmentId parse(String written) {
        return new ShipmentId(ChildId.order(written, LETTER), ChildId.number(written, LETTER));
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
