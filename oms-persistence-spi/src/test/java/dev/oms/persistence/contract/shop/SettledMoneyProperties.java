package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.OrderView;
import dev.oms.command.Outcome;
import dev.oms.command.ResumeTask;
import dev.oms.common.OrderId;
import dev.oms.common.ReturnId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.order.CancelOrder;
import dev.oms.order.ChangeOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.OrderLine;
import dev.oms.order.TaxEntry;
import dev.oms.payment.PaymentLedger;
import dev.oms.payment.PaymentTransaction.Type;
import dev.oms.payment.RetryPayment;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.memory.InMemoryRecordStore;
import dev.oms.returns.Return;
import dev.oms.returns.ReturnState;
import dev.oms.testkit.FlatTax;
import dev.oms.testkit.SimulatedTaxLedger;
import dev.oms.testkit.Trouble;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Whatever happens to an order, and however the provider answers, in the end exactly what is owed was taken, and nothing
 * stays reserved that the provider would have given up; and the tax ledger has just the tax of that.
 */
class SettledMoneyProperties {
    private enum Happening {
        TROUBLE,
        TAX_TROUBLE,
        CAPTURES_DECLINED,
        LAPSE,
        MORE_UNITS,
        FEWER_UNITS,
        ADD_CHARGE,
        CANCEL_UNITS,
        RESTOCK,
        RELEASE,
        MAKE_READY,
        SHIP,
        FULFIL,
        DELIVER,
        REQUEST_RETURN,
        TAKE_RETURN,
        RETURN,
        RETRY,
        SOME_WORK,
        LATER
    }

    private record Step(Happening happening, int number) {}

    private SimulatedTaxLedger taxes = new SimulatedTaxLedger();
    private Shop shop = new Shop(RecordPersistence.of(new InMemoryRecordStore()));
    private OrderId order = new OrderId("none");

    @Property(tries = 60)
    void everyOrderEndsSettled(
            @ForAll("histories") List<Step> history, @ForAll("seldom") boolean free, @ForAll boolean shipTheRest) {
        SimulatedTaxLedger told = new SimulatedTaxLedger();
        taxes = told;
        shop = new Shop(
                RecordPersistence.of(new InMemoryRecordStore()),
                builder -> builder.tax(new FlatTax("19")).taxLedger(told));
        shop.stock("BERLIN", "TEA", 4).stock("PARIS", "TEA", 20).stock("BERLIN", "MUG", 1);
        order = shop.place(anOrder()
                .line("TEA", 5, free ? "0" : "3.333333")
                .line("MUG", 3, free ? "0" : "10.01")
                .line("POST", 1, free ? "0" : "4.99"));

        for (Step step : history) {
            happen(step);
            assertNothingIsLost();
        }
        bringToAnEnd(shipTheRest);

        assertSettled();
    }

    private void happen(Step step) {
        int number = step.number();
        switch (step.happening()) {
            case TROUBLE -> shop.gateway.next(Trouble.values()[number % Trouble.values().length]);
            case TAX_TROUBLE -> taxes.next(Trouble.values()[number % Trouble.values().length]);
            case CAPTURES_DECLINED ->
                shop.gateway.whenever(
                        call -> call.type() == Type.CAPTURE
                                && call.request().amount().minor() % 3 == number % 3,
                        Trouble.DECLINES);
            case LAPSE -> shop.gateway.lapse(order);
            case MORE_UNITS -> change(number, 1 + number % 3);
            case FEWER_UNITS -> change(number, -1 - number % 3);
            case ADD_CHARGE ->
                shop.oms.orders().change(ChangeOrder.of(order).add("POST", 1, number % 4 == 0 ? "0" : "2.50"));
            case CANCEL_UNITS ->
                shop.oms
                        .orders()
                        .cancel(CancelOrder.units(
                                order, "fewer", new LineUnits(line(number).number(), 1 + number % 2)));
            case RESTOCK -> shop.stock("BERLIN", "MUG", 1 + number % 3);
            case RELEASE -> shop.oms.fulfillments().release(order);
            case MAKE_READY -> pickAndPack();
            case SHIP -> ship(number);
            case FULFIL -> {
                shop.oms.fulfillments().release(order);
                pickAndPack();
                ship(number);
            }
            case DELIVER ->
                shop.view(order)
                        .shipments()
                        .forEach(each -> shop.oms.fulfillments().deliver(each.id()));
            case REQUEST_RETURN -> requestReturn(number);
            case TAKE_RETURN -> shop.view(order).returns().forEach(this::takeBack);
            case RETURN -> {
                requestReturn(number);
                shop.view(order).returns().forEach(this::takeBack);
                shop.view(order).returns().forEach(this::takeBack);
            }
            case RETRY -> shop.oms.execute(new RetryPayment(order.value()));
            case SOME_WORK -> shop.oms.work(1 + number % 4);
            case LATER -> shop.later(Duration.ofMinutes(10));
        }
    }

    private OrderLine line(int number) {
        List<OrderLine> lines = shop.view(order).order().lines();
        return lines.get(number % lines.size());
    }

    private void requestReturn(int number) {
        List<OrderLine> gone = shop.view(order).order().lines().stream()
                .filter(line -> line.quantities().returnable() > 0)
                .toList();
        if (!gone.isEmpty()) {
            int line = gone.get(number % gone.size()).number();
            shop.oms.returns().request(order, "back", new LineUnits(line, 1 + number % 2));
        }
    }

    private void change(int number, int difference) {
        OrderLine line = line(number);
        int units = Math.max(0, line.quantities().live() + difference);
        shop.oms.orders().change(ChangeOrder.of(order).quantity(line.number(), units));
    }

    private void pickAndPack() {
        for (Fulfillment work : shop.view(order).fulfillments()) {
            shop.oms.fulfillments().pick(work.id());
            shop.oms.fulfillments().pack(work.id());
        }
    }

    private void ship(int number) {
        OrderView before = shop.view(order);
        List<Fulfillment> ready = before.fulfillments().stream()
                .filter(work -> work.units(FulfillmentLine::packed) > 0)
                .toList();
        if (ready.isEmpty()) {
            return;
        }
        Outcome<?> outcome =
                shop.oms.fulfillments().ship(ready.get(number % ready.size()).id(), "DHL", "JJD" + number);
        boolean secured = before.payment()
                        .orElseThrow()
                        .secured()
                        .compareTo(before.order().total())
                >= 0;
        assertThat(outcome.isDone()).isEqualTo(secured);
    }

    private void takeBack(Return open) {
        ReturnId id = open.id();
        if (open.state() == ReturnState.REQUESTED) {
            shop.oms.returns().receive(id, "BERLIN").orThrow();
        } else if (open.state() == ReturnState.RECEIVED) {
            shop.oms.returns().inspect(id).orThrow();
        }
    }

    private void assertNothingIsLost() {
        PaymentLedger ledger = shop.view(order).payment().orElseThrow();
        assertThat(ledger.captured()).isLessThanOrEqualTo(ledger.authorized());
        assertThat(ledger.refunded()).isLessThanOrEqualTo(ledger.captured());
        assertThat(shop.gateway.captured(order))
                .isLessThanOrEqualTo(ledger.capturing().minor());
        assertThat(shop.gateway.refunded(order))
                .isLessThanOrEqualTo(ledger.refunding().minor());
    }

    private void bringToAnEnd(boolean shipTheRest) {
        shop.gateway.always(Trouble.NONE);
        taxes.always(Trouble.NONE);
        shop.stock("BERLIN", "MUG", 50);
        finishTasks();
        for (int round = 0; round < 4; round++) {
            if (shipTheRest) {
                shop.oms.fulfillments().release(order);
                pickAndPack();
                for (int each = 0; each < shop.view(order).fulfillments().size(); each++) {
                    ship(0);
                }
            } else {
                shop.oms.orders().cancel(CancelOrder.all(order, "enough"));
            }
            shop.view(order).shipments().forEach(each -> shop.oms.fulfillments().deliver(each.id()));
            shop.view(order).returns().forEach(this::takeBack);
            finishTasks();
            shop.oms.execute(new RetryPayment(order.value())).orThrow();
            finishTasks();
        }
    }

    private void finishTasks() {
        shop.later(Duration.ofHours(2));
        shop.oms
                .tasks()
                .parkedEffects("")
                .entities()
                .forEach(task -> shop.oms
                        .tasks()
                        .resume(ResumeTask.TaskKind.EFFECT, task.id())
                        .orThrow());
        shop.later(Duration.ofHours(2));
    }

    private void assertSettled() {
        OrderView view = shop.view(order);
        PaymentLedger ledger = view.payment().orElseThrow();
        long owed = view.order().charged().minus(view.order().refunded()).minor();
        assertThat(view.order().state().isFinal()).isTrue();
        assertThat(shop.queued(order)).isEmpty();
        assertThat(ledger.due()).isEmpty();
        assertThat(shop.gateway.taken(order)).isEqualTo(owed);
        assertThat(shop.gateway.captured(order)).isEqualTo(ledger.captured().minor());
        assertThat(shop.gateway.refunded(order)).isEqualTo(ledger.refunded().minor());
        assertThat(shop.gateway.authorized(order))
                .as("reserved: what was taken, and what the provider would not give up")
                .isEqualTo(shop.gateway.captured(order) + shop.gateway.withheld(order));
        assertThat(ledger.authorized()).isEqualTo(ledger.captured());
        assertThat(taxes.left(order)).isEqualTo(ChargedTax.of(view.order()));
        assertThat(view.order().taxes()).allMatch(TaxEntry::told);
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Provide
    Arbitrary<Boolean> seldom() {
        return Arbitraries.integers().between(0, 9).map(number -> number == 0);
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(20, Arbitraries.of(Happening.class)),
                                Tuple.of(12, Arbitraries.of(Happening.FULFIL, Happening.LATER)),
                                Tuple.of(6, Arbitraries.just(Happening.RETURN)),
                                Tuple.of(
                                        4,
                                        Arbitraries.of(
                                                Happening.TROUBLE,
                                                Happening.TAX_TROUBLE,
                                                Happening.CAPTURES_DECLINED))),
                        Arbitraries.integers().between(0, 60))
                .as(Step::new)
                .list()
                .ofMinSize(15)
                .ofMaxSize(40);
    }
}
