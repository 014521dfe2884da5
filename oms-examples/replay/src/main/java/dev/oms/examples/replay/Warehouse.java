package dev.oms.examples.replay;

import dev.oms.common.FulfillmentId;
import dev.oms.fulfillment.DeliverShipment;
import dev.oms.fulfillment.PackGoods;
import dev.oms.fulfillment.PickGoods;
import dev.oms.fulfillment.ReleaseOrder;
import dev.oms.fulfillment.ShipGoods;
import dev.oms.returns.InspectReturn;
import dev.oms.returns.ReceiveReturn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Ships what is allocated one to three working days after it was, delivers one to four working days later, and takes
 * returns in five working days after they were agreed. Which of them follows from the order's number.
 */
final class Warehouse {
    private static final int MOST_DAYS_TO_SHIP = 3;
    private static final int MOST_DAYS_ON_THE_ROAD = 4;
    private static final int DAYS_TO_COME_BACK = 5;

    private final Desk desk;
    private final Crew crew;
    private final EventFeed feed;
    private final Agenda toShip = new Agenda();
    private final Agenda toDeliver = new Agenda();
    private final Agenda toReceive = new Agenda();

    Warehouse(Desk desk, Crew crew, EventFeed feed) {
        this.desk = desk;
        this.crew = crew;
        this.feed = feed;
    }

    /** What is still to be done, by day. */
    record Plans(
            Map<String, List<String>> toShip,
            Map<String, List<String>> toDeliver,
            Map<String, List<String>> toReceive) {}

    /** Something of the order has been allocated. */
    void allocated(String order, LocalDate today) {
        toShip.add(Days.workingDaysAfter(today, Days.oneTo(MOST_DAYS_TO_SHIP, order)), order);
    }

    /** Goods were promised to come back. */
    void expect(String agreedReturn, LocalDate today) {
        toReceive.add(Days.workingDaysAfter(today, DAYS_TO_COME_BACK), agreedReturn);
    }

    boolean isIdle() {
        return toShip.isEmpty() && toDeliver.isEmpty() && toReceive.isEmpty();
    }

    /** The work of a day: out with what is due, then in with what comes back. */
    void work(LocalDate day) {
        List<String> arriving = toDeliver.due(day);
        List<String> returning = toReceive.due(day);
        ship(day);
        crew.each(arriving, each -> desk.give(new DeliverShipment(each), "deliver-" + each));
        crew.each(returning, each -> {
            desk.give(new ReceiveReturn(each, Network.MAIN, List.of()), "receive-" + each);
            desk.give(new InspectReturn(each, List.of()), "inspect-" + each);
        });
        desk.workOff();
        feed.catchUp(desk.endStep());
    }

    private void ship(LocalDate day) {
        // Refused where everything waits for stock, or was cancelled meanwhile.
        crew.each(toShip.due(day), order -> desk.attempt(new ReleaseOrder(order), "release-" + order + "-" + day));
        feed.catchUp(desk.endStep());
        crew.each(feed.takeReleased(), each -> {
            FulfillmentId work = FulfillmentId.parse(each);
            desk.give(PickGoods.all(work), "pick-" + each);
            desk.give(PackGoods.all(work), "pack-" + each);
            desk.give(ShipGoods.all(work, "road"), "ship-" + each);
        });
        feed.catchUp(desk.endStep());
        for (String each : feed.takeShipped()) {
            toDeliver.add(Days.workingDaysAfter(day, Days.oneTo(MOST_DAYS_ON_THE_ROAD, each)), each);
        }
    }

    /** To be kept, and given to {@link #restore}. */
    Plans snapshot() {
        return new Plans(toShip.snapshot(), toDeliver.snapshot(), toReceive.snapshot());
    }

    void restore(Plans kept) {
        toShip.restore(kept.toShip());
        toDeliver.restore(kept.toDeliver());
        toReceive.restore(kept.toReceive());
    }
}
