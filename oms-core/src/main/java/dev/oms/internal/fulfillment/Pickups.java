package dev.oms.internal.fulfillment;

import dev.oms.command.Refusal;
import dev.oms.fulfillment.ExpirePickup;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.internal.file.OrderFile;
import dev.oms.order.Order;
import dev.oms.port.Notification;
import java.util.List;

/** Packages that a customer comes for. */
final class Pickups {
    private Pickups() {}

    /** Why work is not shipped; none where it is. */
    static List<Refusal> againstShipping(OrderFile file, Fulfillment work) {
        return file.order().isPickup()
                ? List.of(new Refusal(
                        Refusal.Code.WRONG_STATE,
                        work.id().value(),
                        "the customer comes for %s: hand it over".formatted(work.id())))
                : List.of();
    }

    /** Everything is packed: the customer is told, and the time begins to run. */
    static void ready(OrderFile file, Fulfillment work) {
        Order order = file.order();
        if (!order.isPickup() || work.units(FulfillmentLine::released) + work.units(FulfillmentLine::picked) > 0) {
            return;
        }
        int packages = work.packages().size();
        file.draft().notify(new Notification("pickup.ready", order.id(), order.customer(), work.id() + "-" + packages));
        file.draft()
                .settings()
                .pickups()
                .keeps(order)
                .ifPresent(time -> file.draft()
                        .timer(
                                file.draft().now().plus(time),
                                order.id().value(),
                                new ExpirePickup(work.id().value(), packages)));
    }
}
