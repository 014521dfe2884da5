package dev.oms.persistence.contract.shop;

import dev.oms.common.AddressForm;
import dev.oms.common.OrderId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.order.CancelOrder;
import dev.oms.order.ChangeOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.Operation;
import dev.oms.order.OrderLine;
import dev.oms.returns.Return;
import dev.oms.returns.ReturnState;
import dev.oms.testkit.Trouble;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Things that happen to an order, each with a word about its customer where there is room for one. */
final class Gossip {
    static final String NAME = "ZORRO";
    static final AddressForm HACIENDA = new AddressForm(
                    "Señor " + NAME, List.of(NAME + " 1"), "Z-0RRO", NAME + "ville", "DE", List.of())
            .at(52.4, 13.1);

    /** What can happen. */
    enum Happening {
        TROUBLE,
        WORK,
        LATER,
        HOLD,
        MOVE,
        MORE,
        CANCEL,
        RELEASE,
        REJECT,
        PREPARE,
        SHIP,
        DELIVER,
        RETURN,
        TAKE_BACK,
        RESTOCK
    }

    /** What happens to which of the orders. */
    record Step(Happening happening, int number) {}

    private final Shop shop;
    private final OrderId order;

    Gossip(Shop shop, OrderId order) {
        this.shop = shop;
        this.order = order;
    }

    static Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.of(Happening.class), Arbitraries.integers().between(0, 60))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    void happen(Step step) {
        int number = step.number();
        switch (step.happening()) {
            case TROUBLE -> shop.gateway.next(Trouble.values()[number % Trouble.values().length]);
            case WORK -> shop.oms.work(1 + number % 4);
            case LATER -> shop.later(Duration.ofMinutes(10));
            case HOLD -> {
                shop.oms.orders().hold(order, "fraud", "is he " + NAME + "?", Operation.RELEASE);
                if (number % 2 == 0) {
                    shop.oms.orders().releaseHold(order, "fraud");
                }
            }
            case MOVE -> shop.oms.orders().change(ChangeOrder.of(order).shipTo(HACIENDA.at(number, 13)));
            case MORE -> shop.oms.orders().change(ChangeOrder.of(order).add("MUG", 1 + number % 3));
            case CANCEL ->
                shop.oms
                        .orders()
                        .cancel(CancelOrder.units(
                                order,
                                NAME + " has enough",
                                new LineUnits(line(number).number(), 1 + number % 2)));
            case RELEASE -> shop.oms.fulfillments().release(order);
            case REJECT ->
                shop.view(order)
                        .fulfillments()
                        .forEach(work -> shop.oms.fulfillments().reject(work.id(), "not for " + NAME));
            case PREPARE -> prepare();
            case SHIP -> ship();
            case DELIVER ->
                shop.view(order)
                        .shipments()
                        .forEach(each -> shop.oms.fulfillments().deliver(each.id()));
            case RETURN ->
                shop.oms
                        .returns()
                        .request(
                                order,
                                "from " + NAME,
                                new LineUnits(line(number).number(), 1));
            case TAKE_BACK -> shop.view(order).returns().forEach(this::takeBack);
            case RESTOCK -> shop.stock("BERLIN", "MUG", 1 + number % 3);
        }
    }

    /** Closes the order, with nothing pending. */
    void end() {
        shop.gateway.always(Trouble.NONE);
        for (int round = 0; round < 4; round++) {
            shop.oms.orders().cancel(CancelOrder.all(order, NAME + " is gone"));
            shop.view(order).shipments().forEach(each -> shop.oms.fulfillments().deliver(each.id()));
            shop.view(order).returns().forEach(this::takeBack);
            shop.later(Duration.ofHours(2));
            shop.oms
                    .tasks()
                    .parkedEffects("")
                    .entities()
                    .forEach(task -> shop.oms.tasks().resume(dev.oms.command.ResumeTask.TaskKind.EFFECT, task.id()));
            shop.oms.execute(new dev.oms.payment.RetryPayment(order.value()));
            shop.later(Duration.ofHours(2));
        }
    }

    private OrderLine line(int number) {
        List<OrderLine> lines = shop.view(order).order().lines();
        return lines.get(number % lines.size());
    }

    private void prepare() {
        for (Fulfillment work : shop.view(order).fulfillments()) {
            shop.oms.fulfillments().pick(work.id());
            shop.oms.fulfillments().pack(work.id());
        }
    }

    private void ship() {
        shop.view(order).fulfillments().forEach(work -> shop.oms.fulfillments().ship(work.id(), "DHL", NAME + "-JJD"));
    }

    private void takeBack(Return open) {
        if (open.state() == ReturnState.REQUESTED) {
            shop.oms.returns().receive(open.id(), "BERLIN");
        } else if (open.state() == ReturnState.RECEIVED) {
            shop.oms.returns().inspect(open.id());
        }
    }
}
