package dev.oms.testkit.simulation;

import static dev.oms.testkit.simulation.LawBroken.require;

import dev.oms.OrderView;
import dev.oms.command.EffectTask;
import dev.oms.common.OrderId;
import dev.oms.fulfillment.CarrierBooking;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.fulfillment.Shipment;
import dev.oms.order.LineQuantities;
import dev.oms.payment.PaymentStatus;
import dev.oms.port.Carrier;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import dev.oms.returns.Return;
import dev.oms.returns.ReturnState;
import dev.oms.sourcing.ParkingPolicy;
import dev.oms.testkit.Trouble;
import java.time.Duration;
import java.util.List;

/** Heals everything, has all work done, and then nothing hangs. */
final class Ending {
    private static final int ROUNDS = 12;
    private static final int TASKS = 1_000;
    private final SimulatedShop shop;
    private final Deeds deeds;
    private final ShopNode node;
    private final Warehouse people;

    Ending(SimulatedShop shop, Deeds deeds) {
        this.shop = shop;
        this.deeds = deeds;
        this.node = shop.nodes.get(0);
        this.people = new Warehouse(shop, node);
    }

    void bringAbout() {
        shop.nodes.forEach(ShopNode::heal);
        shop.provider.always(Trouble.NONE);
        shop.carrier.always(Trouble.NONE);
        for (int round = 0; round < ROUNDS && (round == 0 || !unfinished().isEmpty()); round++) {
            answerEverybody();
            workOff();
            deeds.resume(node);
            workOff();
            restock();
            forgive();
            workOff();
            unfinished().forEach(order -> finish(shop.view(order)));
            workOff();
        }
        // Lines that were parked are looked at once more when their time comes, and nothing is to be done then.
        shop.clock.advance(ParkingPolicy.USUAL.longest());
        workOff();
    }

    /** Nodes that have failed somebody get another chance: they work again, and their shelves are full. */
    private void forgive() {
        shop
                .books
                .query(shop.auditor.tenant(), Query.of(Kinds.SOURCING_CASE).limit(Query.MAX_LIMIT))
                .entities()
                .stream()
                .forEach(each -> each.excluded()
                        .forEach(failed ->
                                node.ask(oms -> oms.sourcing().lift(each.order(), each.line(), failed, "mended"))));
    }

    /** Orders that are not at their end, or whose customers still have something coming. */
    List<OrderId> unfinished() {
        return shop.ledger.promised().stream()
                .filter(order -> !isFinished(shop.view(order)))
                .toList();
    }

    /** Nobody waits for an answer, no task is left, and every order is at its end. */
    void requireNothingHangs() {
        require(shop.clients.waiting() == 0, "hangs", "%d requests were never answered", shop.clients.waiting());
        List<EffectTask> effects = shop.books.query(shop.auditor.tenant(), Query.of(Kinds.EFFECT)).entities().stream()
                .filter(task -> !waitsForAnotherCarrier(task))
                .toList();
        require(effects.isEmpty(), "hangs", "effects are left: %s", effects);
        List<String> timers = shop.books.query(shop.auditor.tenant(), Query.of(Kinds.TIMER)).entities().stream()
                .map(Object::toString)
                .toList();
        require(timers.isEmpty(), "hangs", "timers are left: %s", timers);
        unfinished().stream().findFirst().map(shop::view).ifPresent(view -> {
            throw new LawBroken(
                    "hangs",
                    "%s is not finished: %s, %s, %s, %s"
                            .formatted(
                                    view.order().id(),
                                    view.order(),
                                    view.payment(),
                                    view.fulfillments(),
                                    view.returns()));
        });
    }

    /** What the carrier has refused for good is for a person to see to. */
    private boolean waitsForAnotherCarrier(EffectTask task) {
        String key = shop.auditor.tenant().value() + "/" + task.id();
        return task.effect() instanceof CarrierBooking
                && task.parked()
                && shop.carrier.lookUp(key) instanceof Carrier.Answer.Declined;
    }

    private static boolean isFinished(OrderView view) {
        PaymentStatus paid = view.paymentStatus();
        boolean settled = view.payment().stream()
                .allMatch(
                        ledger -> ledger.due().isEmpty() && ledger.authorized().equals(ledger.captured()));
        return view.order().state().isFinal()
                && settled
                && paid != PaymentStatus.PENDING
                && view.shipments().stream().allMatch(each -> each.state() == Shipment.State.DELIVERED)
                && view.returns().stream().noneMatch(Return::isOpen);
    }

    private void answerEverybody() {
        for (int i = shop.clients.waiting(); i > 0; i--) {
            shop.clients.tryAgain(node, 0);
        }
    }

    private void workOff() {
        for (int hour = 0; hour < 3; hour++) {
            shop.clock.advance(Duration.ofHours(1));
            for (ShopNode each : shop.nodes) {
                for (int bite = 0; each.ask(oms -> oms.work(100)).orElse(0) > 0; bite++) {
                    require(bite < TASKS, "hangs", "there is no end of work");
                }
            }
        }
    }

    /** As much as everybody who waits needs. */
    private void restock() {
        long waiting = unfinished().stream()
                .map(shop::view)
                .mapToLong(view -> view.order().units(LineQuantities::backordered)
                        + view.order().units(LineQuantities::open))
                .sum();
        if (waiting > 0) {
            OutsideLedger.PRICES.keySet().forEach(sku -> people.receive("BERLIN", sku, waiting));
        }
    }

    private void finish(OrderView before) {
        OrderId order = before.order().id();
        deeds.retryPayment(node, order);
        workOffAtOnce();
        people.release(before);
        for (Fulfillment work : shop.view(order).fulfillments()) {
            if (work.units(FulfillmentLine::inWork) > 0) {
                people.pick(work.id());
                people.pack(work.id());
                people.ship(work.id(), true);
            }
        }
        shop.view(order).shipments().stream()
                .filter(each -> each.state() == Shipment.State.SHIPPED)
                .forEach(each -> people.deliver(each.id()));
        for (Return each : shop.view(order).returns()) {
            if (each.state() == ReturnState.REQUESTED) {
                people.receive(each.id(), "BERLIN");
            }
            if (each.isOpen()) {
                people.inspect(each.id());
            }
        }
    }

    private void workOffAtOnce() {
        for (int bite = 0; node.ask(oms -> oms.work(100)).orElse(0) > 0; bite++) {
            require(bite < TASKS, "hangs", "there is no end of work");
        }
    }
}
