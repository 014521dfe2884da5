package dev.oms.examples.replay;

import dev.oms.common.FulfillmentId;
import dev.oms.common.ReturnId;
import dev.oms.common.ShipmentId;
import dev.oms.fulfillment.DeliverShipment;
import dev.oms.fulfillment.PackGoods;
import dev.oms.fulfillment.PickGoods;
import dev.oms.fulfillment.ReleaseOrder;
import dev.oms.fulfillment.ShipGoods;
import dev.oms.returns.InspectReturn;
import dev.oms.returns.ReceiveReturn;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Ships what is allocated one to three working days after it was, delivers one to four working days later, and takes
 * returns in five working days after they were agreed. Which of them follows from the order's number.
 */
final class Warehouse {
    private static final int RETURN_DAYS = 5;

    private final Desk desk;
    private final Crew crew;
    private final EventFeed feed;
    private final Agenda<String> toShip = new Agenda<>();
    private final Agenda<ShipmentId> toDeliver = new Agenda<>();
    private final Agenda<ReturnId> toReceive = new Agenda<>();

    Warehouse(Desk desk, Crew crew, EventFeed feed) {
        this.desk = desk;
        this.crew = crew;
        this.feed = feed;
    }

    /** Something of the order has been allocated. */
    void allocated(String order, LocalDate today) {
        toShip.add(Days.workingDaysAfter(today, Days.oneTo(3, order)), order);
    }

    void expect(ReturnId back, LocalDate today) {
        toReceive.add(Days.workingDaysAfter(today, RETURN_DAYS), back);
    }

    boolean isIdle() {
        return toShip.isEmpty() && toDeliver.isEmpty() && toReceive.isEmpty();
    }

    /** The work of a day: out with what is due, then in with what comes back. */
    void work(LocalDate day) {
        List<ShipmentId> arriving = toDeliver.due(day);
        List<ReturnId> returning = toReceive.due(day);
        ship(day);
        crew.each(arriving, each -> desk.mustGive(new DeliverShipment(each.value()), "deliver-" + each));
        crew.each(
                returning,
                each -> desk.mustGive(new ReceiveReturn(each.value(), Network.MAIN, List.of()), "receive-" + each));
        crew.each(returning, each -> desk.mustGive(new InspectReturn(each.value(), List.of()), "inspect-" + each));
        desk.workOff();
        feed.catchUp(desk.now());
    }

    private void ship(LocalDate day) {
        List<String> due = List.copyOf(new LinkedHashSet<>(toShip.due(day)));
        crew.each(due, order -> desk.give(new ReleaseOrder(order), "release-" + order + "-" + day, order + "-release"));
        feed.catchUp(desk.now());
        List<FulfillmentId> work = feed.takeReleased();
        crew.each(work, each -> {
            desk.mustGive(PickGoods.all(each), "pick-" + each);
            desk.mustGive(PackGoods.all(each), "pack-" + each);
            desk.mustGive(ShipGoods.all(each, "road"), "ship-" + each);
        });
        feed.catchUp(desk.now());
        for (ShipmentId each : feed.takeShipped()) {
            toDeliver.add(Days.workingDaysAfter(day, Days.oneTo(4, each.value())), each);
        }
    }
}
