package dev.oms.examples.bench.torture;

import dev.oms.command.Command;
import dev.oms.common.FulfillmentId;
import dev.oms.common.OrderId;
import dev.oms.fulfillment.PackGoods;
import dev.oms.fulfillment.PickGoods;
import dev.oms.fulfillment.ReleaseOrder;
import dev.oms.fulfillment.ShipGoods;
import dev.oms.order.CancelOrder;
import dev.oms.order.PlaceOrder;

/**
 * A command under a request id, small enough to be told in one line and made again from it.
 *
 * @param subject the SKU of an order to be placed, else the order
 * @param units of a placement; 0 otherwise
 */
record Errand(String request, Kind kind, String subject, int units) {

    /** What shoppers and warehouse people do. */
    enum Kind {
        PLACE,
        CANCEL,
        RELEASE,
        PICK,
        PACK,
        SHIP
    }

    /** The request id stands on the order as its customer: so an order that was placed twice gives itself away. */
    Command<?> command() {
        return switch (kind) {
            case PLACE -> PlaceOrder.of("web").customer(request).payBy("card").line(subject, units);
            case CANCEL -> CancelOrder.all(order(), "changed my mind");
            case RELEASE -> new ReleaseOrder(subject);
            case PICK -> PickGoods.all(work());
            case PACK -> PackGoods.all(work());
            case SHIP -> ShipGoods.all(work(), "DHL", "JJD1");
        };
    }

    private OrderId order() {
        return new OrderId(subject);
    }

    private FulfillmentId work() {
        return new FulfillmentId(order(), 1);
    }

    @Override
    public String toString() {
        return String.join(" ", request, kind.name(), subject, Integer.toString(units));
    }

    /** From {@link #toString()}. */
    static Errand parse(String text) {
        String[] words = text.split(" ");
        return new Errand(words[0], Kind.valueOf(words[1]), words[2], Integer.parseInt(words[3]));
    }
}
