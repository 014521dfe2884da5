package dev.oms.examples.bench;

/** The body of a hand-written order row: JSON of about the length that the library's has for the same basket. */
final class OrderText {
    /** What a customer or an agent may have written; brings the body of an order with three lines to about 2 KB. */
    static final String NOTE = """
            Please ring at the back entrance, the bell at the front is out of order since the works on the staircase \
            began. If nobody is at home between nine and twelve, leave the parcel with the bookshop on the ground \
            floor (they know about it), not in the yard. Invoice to the office address as agreed with Ms Weber. \
            The books for the reading circle are to be packed by themselves, with the list of names on top, because they \
            are handed on the same evening; what is for the library of the school goes into the larger box together with \
            the maps. Please do not use the small padded envelopes again: two corners were bent last time, and the \
            dealer had to take one of them back. If one of the titles is out of print by now, send the rest and tell us \
            which one it is, so that we can ask elsewhere. The gate is closed on Wednesdays; the neighbour has a key.""";

    private OrderText() {}

    static String of(String id, Basket basket) {
        StringBuilder text = new StringBuilder(2_200)
                .append("{\"v\":1,\"id\":\"")
                .append(id)
                .append("\",\"channel\":\"web\",\"customer\":\"")
                .append(basket.customer())
                .append("\",\"currency\":\"EUR\",\"state\":\"CONFIRMED\",\"shipTo\":{\"name\":\"Erika Mustermann\",")
                .append("\"lines\":[\"Hauptstraße 12\",\"Hinterhaus, 3. Stock\"],\"postalCode\":\"10827\",")
                .append(
                        "\"city\":\"Berlin\",\"country\":\"DE\",\"location\":[{\"latitude\":52.48,\"longitude\":13.35}]},")
                .append("\"note\":\"")
                .append(NOTE)
                .append("\",\"lines\":[");
        basket.items().forEach(item -> line(text, item));
        text.setCharAt(text.length() - 1, ']');
        return text.append('}').toString();
    }

    private static void line(StringBuilder text, Basket.Item item) {
        text.append("{\"number\":")
                .append(item.line())
                .append(",\"sku\":\"")
                .append(item.sku())
                .append("\",\"name\":\"")
                .append(item.sku())
                .append("\",\"type\":\"GOODS\",\"price\":{\"units\":")
                .append(item.units())
                .append(",\"unitPrice\":\"4.90\",\"discount\":\"0.00\",\"orderDiscount\":\"0.00\",\"taxRate\":\"0\",")
                .append("\"taxIncluded\":true,\"net\":\"4.90\",\"tax\":\"0.00\",\"currency\":\"EUR\"},")
                .append("\"quantities\":{\"allocated\":")
                .append(item.units())
                .append("},\"shares\":[{\"node\":\"BERLIN\",\"allocated\":")
                .append(item.units())
                .append("}]},");
    }

    /** The body of an event about an order. */
    static String event(String id, String what) {
        return "{\"v\":1,\"order\":\"" + id + "\",\"what\":\"" + what
                + "\",\"actor\":\"system\",\"reason\":\"the customer "
                + "checked out on the web; stock is at BERLIN, which is closest to the address and has everything\"}";
    }
}
