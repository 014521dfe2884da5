package dev.oms.testkit.simulation;

import dev.oms.OrderView;
import dev.oms.command.ResumeTask;
import dev.oms.common.AddressForm;
import dev.oms.common.OrderId;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.fulfillment.RejectFulfillment;
import dev.oms.fulfillment.Shipment;
import dev.oms.order.CancelOrder;
import dev.oms.order.ChangeOrder;
import dev.oms.order.LineQuantities;
import dev.oms.order.LineUnits;
import dev.oms.order.OrderLine;
import dev.oms.order.PlaceOrder;
import dev.oms.payment.RetryPayment;
import dev.oms.returns.RequestReturn;
import dev.oms.returns.ReturnState;
import dev.oms.testkit.Trouble;
import java.util.List;
import java.util.Optional;

/** Carries a step out at a node. */
record Deeds(SimulatedShop shop) {
    private static final List<String> SKUS = List.copyOf(OutsideLedger.PRICES.keySet());
    private static final List<Deed> RUSHED = List.of(
            Deed.PLACE,
            Deed.CANCEL,
            Deed.PLACE,
            Deed.SHIP,
            Deed.PLACE,
            Deed.CHANGE,
            Deed.PICK,
            Deed.REQUEST_RETURN,
            Deed.INSPECT_RETURN,
            Deed.REJECT,
            Deed.WORK);
    private static final AddressForm NEAR_BERLIN = AddressForm.inCountry("DE").at(52.4, 13.1);

    void carryOut(Step step) {
        ShopNode node = shop.free(step.node());
        if (step.deed().isFault()) {
            befall(step, node);
        } else {
            act(step, node);
        }
    }

    private void befall(Step step, ShopNode node) {
        Trouble trouble = Trouble.values()[1 + step.number() % (Trouble.values().length - 1)];
        switch (step.deed()) {
            case PAYMENT_TROUBLE -> shop.provider.next(trouble);
            case CARRIER_TROUBLE -> shop.carrier.next(trouble);
            case LAPSE ->
                new Choice(shop, step.number())
                        .any()
                        .ifPresent(view -> shop.provider.lapse(view.order().id()));
            case START -> node.start();
            case CUT_STORE -> node.line().cutStore();
            case CUT_PORTS -> node.line().cutPorts();
            case CONNECT -> node.line().connect();
            default -> node.line().plan(Interruption.of(step));
        }
    }

    private void act(Step step, ShopNode node) {
        Choice choice = new Choice(shop, step.number());
        Warehouse people = new Warehouse(shop, node);
        int number = step.number();
        switch (step.deed()) {
            case PLACE -> shop.clients.want(node, order(number), shop.ledger::promise);
            case CANCEL -> choice.orderWith(Deeds::isOpen).ifPresent(view -> cancel(node, view, number));
            case CHANGE -> choice.orderWith(Deeds::isOpen).ifPresent(view -> change(node, view, number));
            case RECEIVE ->
                people.receive(choice.of(SimulatedShop.WAREHOUSES), SKUS.get(number / 2 % 3), 1 + number % 11);
            case RELEASE ->
                choice.orderWith(view -> view.order().units(LineQuantities::allocated) > 0)
                        .ifPresent(people::release);
            case PICK ->
                choice.workWith(FulfillmentLine::released).ifPresent(work -> {
                    if (number % 19 == 0) {
                        people.miss(work);
                    } else {
                        people.pick(work.id());
                    }
                });
            case PACK -> choice.workWith(FulfillmentLine::picked).ifPresent(work -> people.pack(work.id()));
            case SHIP ->
                choice.workWith(FulfillmentLine::packed).ifPresent(work -> people.ship(work.id(), number % 3 == 0));
            case DELIVER -> choice.first(Deeds::underway).ifPresent(each -> people.deliver(each.id()));
            case REJECT ->
                choice.workWith(FulfillmentLine::inWork)
                        .ifPresent(work -> shop.clients.want(
                                node, new RejectFulfillment(work.id().value(), "roof leaks"), done -> {}));
            case REQUEST_RETURN ->
                choice.orderWith(view -> view.order().units(LineQuantities::returnable) > 0)
                        .ifPresent(view -> requestReturn(node, view, number));
            case RECEIVE_RETURN ->
                choice.first(view -> back(view, ReturnState.REQUESTED))
                        .ifPresent(each -> people.receive(each.id(), choice.of(SimulatedShop.WAREHOUSES)));
            case INSPECT_RETURN ->
                choice.first(view -> back(view, ReturnState.RECEIVED)).ifPresent(each -> people.inspect(each.id()));
            case RETRY_PAYMENT ->
                choice.any().ifPresent(view -> retryPayment(node, view.order().id()));
            case TRY_AGAIN -> shop.clients.tryAgain(node, number);
            case REPEAT -> shop.clients.repeat(node, number);
            case RUSH -> {
                node.line().planNext(Interruption.rush(number));
                act(new Step(inRush(number), step.node(), number, 0), node);
            }
            case WORK -> node.ask(oms -> oms.work(1 + number % 20));
            case RESUME -> resume(node);
            default -> throw new IllegalArgumentException(step.toString());
        }
    }

    /** What the other one of two people does, with the same number and so to the same order. */
    static Step otherInRush(int number) {
        return new Step(inRush(number / RUSHED.size()), 0, number, 0);
    }

    private static Deed inRush(int number) {
        return RUSHED.get(number % RUSHED.size());
    }

    private static PlaceOrder order(int number) {
        PlaceOrder order = PlaceOrder.of("web")
                .customer("C-" + number % 7)
                .shipTo(NEAR_BERLIN)
                .priority(number % 10 == 0 ? 1 : PlaceOrder.USUAL_PRIORITY)
                .payBy("card-token")
                .line(SKUS.get(number % 3), 1 + number / 3 % 4);
        return number % 5 == 0 ? order.line(SKUS.get((number + 1) % 3), 1 + number / 5 % 3) : order;
    }

    private void cancel(ShopNode node, OrderView view, int number) {
        OrderId order = view.order().id();
        CancelOrder command = number % 4 == 0
                ? CancelOrder.all(order, "changed mind")
                : CancelOrder.units(order, "fewer", new LineUnits(1, 1));
        shop.clients.want(node, command, done -> {});
    }

    private void change(ShopNode node, OrderView view, int number) {
        List<OrderLine> lines = view.order().lines();
        OrderLine line = lines.get(number % lines.size());
        int units = Math.max(0, line.quantities().live() + number / 2 % 5 - 2);
        shop.clients.want(node, ChangeOrder.of(view.order().id()).quantity(line.number(), units), done -> {});
    }

    private void requestReturn(ShopNode node, OrderView view, int number) {
        view.order().lines().stream()
                .filter(line -> line.quantities().returnable() > 0)
                .findFirst()
                .ifPresent(line -> shop.clients.want(
                        node,
                        RequestReturn.of(
                                view.order().id(),
                                "too small",
                                new LineUnits(
                                        line.number(),
                                        1 + number % line.quantities().returnable())),
                        done -> {}));
    }

    void retryPayment(ShopNode node, OrderId order) {
        shop.clients.want(node, new RetryPayment(order.value()), done -> {});
    }

    /** Every task that waits for a person is given another chance. */
    void resume(ShopNode node) {
        shop.auditor.tasks().parkedEffects("").entities().stream()
                .map(task -> new ResumeTask(ResumeTask.TaskKind.EFFECT, task.id()))
                .forEach(command -> shop.clients.want(node, command, done -> {}));
        shop.auditor.tasks().parkedTimers("").entities().stream()
                .map(task -> new ResumeTask(ResumeTask.TaskKind.TIMER, task.id()))
                .forEach(command -> shop.clients.want(node, command, done -> {}));
    }

    private static boolean isOpen(OrderView view) {
        return view.order().units(LineQuantities::cancellable) > 0;
    }

    private static Optional<Shipment> underway(OrderView view) {
        return view.shipments().stream()
                .filter(each -> each.state() == Shipment.State.SHIPPED)
                .findFirst();
    }

    private static Optional<dev.oms.returns.Return> back(OrderView view, ReturnState state) {
        return view.returns().stream().filter(each -> each.state() == state).findFirst();
    }
}
