package dev.oms.common;

/** A return of goods of an order: the order's id and a running number, written {@code <order>-R<number>}. */
public record ReturnId(OrderId order, int number) implements Id {
    private static final String LETTER = "-R";

    public ReturnId {
        ChildId.requireNumber(number);
    }

    /** Reads the written form. */
    public static ReturnId parse(String written) {
        return new ReturnId(ChildId.order(written, LETTER), ChildId.number(written, LETTER));
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
