package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static dev.oms.persistence.contract.shop.Shop.work;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.AllowedAction;
import dev.oms.command.Outcome;
import dev.oms.command.Refusal;
import dev.oms.common.OrderId;
import dev.oms.common.ReturnId;
import dev.oms.order.CancelOrder;
import dev.oms.order.ChangeOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.Operation;
import dev.oms.order.OrderState;
import dev.oms.payment.PaymentLedger;
import dev.oms.payment.PaymentStatus;
import dev.oms.payment.PaymentTransaction.Type;
import dev.oms.payment.RetryPayment;
import dev.oms.testkit.Trouble;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing leaves that is not covered, nothing is taken or paid back that is not owed, nothing stays reserved. */
public abstract class MoneyContract extends ShopContract {

    @BeforeEach
    void fillTheShelves() {
        shop.workOff();
        shop.stock("BERLIN", "TEA", 20);
    }

    private void retry(OrderId order) {
        shop.oms.execute(new RetryPayment(order.value())).orThrow();
        shop.workOff();
    }

    private void bringBack(OrderId order, LineUnits... units) {
        ReturnId back = shop.oms.returns().request(order, "no", units).orThrow();
        shop.oms.returns().receive(back, "BERLIN").orThrow();
        shop.oms.returns().inspect(back).orThrow();
        shop.workOff();
    }

    private Outcome<?> ship(OrderId order, int work) {
        return shop.oms.fulfillments().ship(work(order, work), "DHL", "JJD" + work);
    }

    private AllowedAction action(OrderId order, Operation operation) {
        return shop.oms.allowedActions(order).stream()
                .filter(action -> action.operation() == operation)
                .findFirst()
                .orElseThrow();
    }

    private long calls(String what, OrderId order) {
        return shop.gateway.calls().stream()
                .filter(c -> c.startsWith(what + " ") && c.contains(order.value()))
                .count();
    }

    private void assertSettled(OrderId order, long taken) {
        assertThat(shop.gateway.taken(order)).isEqualTo(taken);
        assertThat(shop.gateway.authorized(order)).isEqualTo(shop.gateway.captured(order));
        assertThat(shop.view(order).payment().orElseThrow().due()).isEmpty();
    }

    @Test
    void whatComesOnTopOfAFreeOrderIsPaidFor() {
        OrderId order = shop.placePaid(anOrder().line("TEA", 1, "0"));
        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(shop.view(order).paymentStatus()).isEqualTo(PaymentStatus.NONE);

        shop.oms.orders().change(ChangeOrder.of(order).add("TEA", 1)).orThrow();
        shop.workOff();
        assertThat(shop.gateway.authorized(order)).isEqualTo(490);
        shop.shipAll(order);

        assertSettled(order, 490);
    }

    @Test
    void aFreeOrderIsDeliveredWithoutAskingTheProviderForAnything() {
        OrderId order = shop.placePaid(anOrder().line("TEA", 1, "0"));
        shop.shipAll(order);
        shop.deliverAll(order);

        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.COMPLETED);
        assertThat(shop.gateway.calls()).noneMatch(call -> call.contains(order.value()));
    }

    @Test
    void addedUnitsAreNotReleasedBeforeTheirMoneyIsAuthorised() {
        OrderId order = shop.placePaid(anOrder().line("TEA", 2));
        shop.oms.orders().change(ChangeOrder.of(order).quantity(1, 5)).orThrow();

        Outcome<?> outcome = shop.oms.fulfillments().release(order);

        assertThat(outcome.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(Refusal.Code.PAYMENT_MISSING);
            assertThat(reason.text()).contains("14.70 EUR of 24.50 EUR");
        });
        assertThat(action(order, Operation.RELEASE).reasons()).isEqualTo(outcome.reasons());
        shop.workOff();
        assertThat(action(order, Operation.RELEASE).isAllowed()).isTrue();
        assertThat(shop.oms.fulfillments().release(order).isDone()).isTrue();
    }

    @Test
    void workReleasedBeforeAChangeIsNotShippedBeforeTheChangeIsAuthorised() {
        OrderId order = shop.placePaid(anOrder().line("TEA", 2));
        shop.makeReady(order);
        shop.oms.orders().change(ChangeOrder.of(order).add("TEA", 1)).orThrow();

        Outcome<?> outcome = ship(order, 1);

        assertThat(outcome.reasons()).extracting(Refusal::code).containsExactly(Refusal.Code.PAYMENT_MISSING);
        assertThat(action(order, Operation.SHIP).reasons()).isEqualTo(outcome.reasons());
        shop.workOff();
        assertThat(action(order, Operation.SHIP).isAllowed()).isTrue();
        assertThat(ship(order, 1).isDone()).isTrue();
        shop.shipAll(order);
        assertSettled(order, 1470);
    }

    @Test
    void aDeclinedExtraAuthorisationIsAskedForAgainOnRetry() {
        OrderId order = shop.placePaid(anOrder().line("TEA", 2));
        shop.gateway.next(Trouble.DECLINES);
        shop.oms.orders().change(ChangeOrder.of(order).quantity(1, 5)).orThrow();
        shop.workOff();
        assertThat(shop.view(order).paymentStatus()).isEqualTo(PaymentStatus.FAILED);
        assertThat(action(order, Operation.RELEASE).reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.text()).contains("insufficient funds"));

        retry(order);
        shop.shipAll(order);

        assertSettled(order, 2450);
    }

    @Test
    void withoutTheUnitsWhoseAuthorisationWasDeclinedTheOrderShips() {
        OrderId order = shop.placePaid(anOrder().line("TEA", 2));
        shop.gateway.next(Trouble.DECLINES);
        shop.oms.orders().change(ChangeOrder.of(order).quantity(1, 5)).orThrow();
        shop.workOff();

        shop.oms
                .orders()
                .cancel(CancelOrder.units(order, "not paid", new LineUnits(2, 3)))
                .orThrow();
        shop.shipAll(order);

        assertSettled(order, 980);
        assertThat(shop.view(order).paymentStatus()).isEqualTo(PaymentStatus.CAPTURED);
    }

    @Test
    void anAuthorisationIsGivenUpOnlyAfterTheCaptureOnItIsAnswered() {
        OrderId order = shop.placePaid(anOrder().line("TEA", 3));
        shop.oms
                .orders()
                .cancel(CancelOrder.units(order, "fewer", new LineUnits(1, 1)))
                .orThrow();
        shop.gateway.next(Trouble.FAILS);

        shop.shipAll(order);
        assertThat(calls("cancel", order)).isZero();
        shop.later(Duration.ofMinutes(1));

        assertThat(calls("capture", order)).isEqualTo(2);
        assertThat(calls("cancel", order)).isEqualTo(1);
        assertSettled(order, 980);
    }

    @Test
    void whatTheProviderWillNotGiveUpIsNeverDrawnOnNorAskedForAgain() {
        OrderId order = shop.placePaid(anOrder().line("TEA", 3));
        shop.oms
                .orders()
                .cancel(CancelOrder.units(order, "fewer", new LineUnits(1, 1)))
                .orThrow();
        shop.gateway.whenever(call -> call.type() == Type.CANCEL, Trouble.DECLINES);
        shop.shipAll(order);
        shop.gateway.always(Trouble.NONE);

        shop.oms.orders().change(ChangeOrder.of(order).add("POST", 1, "3.00")).orThrow();
        shop.workOff();
        shop.deliverAll(order);
        retry(order);

        assertSettledButFor(order, 490, 1280);
        assertThat(calls("authorize", order)).isEqualTo(2);
    }

    @Test
    void anAuthorisationThatIsNeitherCapturedNorGivenUpIsReplacedOnRetry() {
        OrderId order = shop.placePaid(anOrder().line("TEA", 2));
        shop.gateway.next(Trouble.DECLINES, Trouble.DECLINES);
        shop.shipAll(order);
        assertThat(shop.view(order).paymentStatus()).isEqualTo(PaymentStatus.FAILED);

        retry(order);
        shop.deliverAll(order);
        retry(order);

        assertSettledButFor(order, 980, 980);
        assertThat(shop.view(order).paymentStatus()).isEqualTo(PaymentStatus.CAPTURED);
    }

    /** What is withheld the provider lets lapse one day; to the ledger it is gone. */
    private void assertSettledButFor(OrderId order, long withheld, long taken) {
        PaymentLedger ledger = shop.view(order).payment().orElseThrow();
        assertThat(calls("cancel", order)).isEqualTo(1);
        assertThat(shop.gateway.withheld(order)).isEqualTo(withheld);
        assertThat(shop.gateway.authorized(order)).isEqualTo(taken + withheld);
        assertThat(shop.gateway.taken(order)).isEqualTo(taken);
        assertThat(ledger.authorized().minor()).isEqualTo(taken);
        assertThat(ledger.due()).isEmpty();
    }

    @Test
    void aChargeAddedAfterTheLastGoodsLeftIsChargedAndTheOrderEnds() {
        OrderId order = shop.placePaid(anOrder().line("TEA", 1));
        shop.shipAll(order);
        shop.oms.orders().change(ChangeOrder.of(order).add("POST", 1, "3.00")).orThrow();
        shop.workOff();
        shop.deliverAll(order);

        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.COMPLETED);
        assertSettled(order, 790);
    }

    @Test
    void aChargeWhoseAuthorisationIsDeclinedStaysDueUntilItIsRetriedOrTakenBack() {
        OrderId retried = shippedWithADeclinedCharge();
        retry(retried);
        assertSettled(retried, 790);

        OrderId takenBack = shippedWithADeclinedCharge();
        shop.oms.returns().request(takenBack, "waived", new LineUnits(2, 1)).orThrow();
        shop.workOff();
        assertSettled(takenBack, 490);
        assertThat(calls("refund", takenBack)).isZero();
    }

    private OrderId shippedWithADeclinedCharge() {
        OrderId order = shop.placePaid(anOrder().line("TEA", 1));
        shop.shipAll(order);
        shop.gateway.next(Trouble.DECLINES);
        shop.oms.orders().change(ChangeOrder.of(order).add("POST", 1, "3.00")).orThrow();
        shop.workOff();
        shop.deliverAll(order);
        assertThat(shop.view(order).paymentStatus()).isEqualTo(PaymentStatus.FAILED);
        return order;
    }

    @Test
    void anOrderThatIsCoveredDoesNotMindThatAnAuthorisationItNoLongerNeedsIsDeclined() {
        shop.gateway.whenever(call -> call.request().amount().minor() == 1470, Trouble.DECLINES);
        OrderId order = shop.placePaid(anOrder().line("TEA", 2));
        shop.oms.orders().change(ChangeOrder.of(order).quantity(1, 5)).orThrow();
        shop.oms
                .orders()
                .cancel(CancelOrder.units(order, "no", new LineUnits(2, 3)))
                .orThrow();
        shop.workOff();

        shop.shipAll(order);

        assertSettled(order, 980);
    }

    @Test
    void anUnconfirmedOrderThatIsCoveredIsNotRejectedForAnAuthorisationItNoLongerNeeds() {
        shop.gateway.whenever(call -> call.request().amount().minor() == 1470, Trouble.DECLINES);
        OrderId order = shop.place(anOrder().line("TEA", 2));
        shop.oms.orders().change(ChangeOrder.of(order).quantity(1, 5)).orThrow();
        shop.oms
                .orders()
                .cancel(CancelOrder.units(order, "no", new LineUnits(2, 3)))
                .orThrow();

        shop.workOff();

        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.CONFIRMED);
        shop.shipAll(order);
        assertSettled(order, 980);
    }

    @Test
    void anUnconfirmedOrderIsConfirmedAsSoonAsItCostsNoMoreThanIsAuthorised() {
        shop.gateway.whenever(call -> call.request().amount().minor() == 1470, Trouble.FAILS);
        OrderId order = shop.place(anOrder().line("TEA", 2));
        shop.oms.orders().change(ChangeOrder.of(order).quantity(1, 5)).orThrow();
        shop.workOff();
        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.PLACED);

        shop.oms
                .orders()
                .cancel(CancelOrder.units(order, "no", new LineUnits(2, 3)))
                .orThrow();

        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.CONFIRMED);
        shop.gateway.always(Trouble.NONE);
        shop.later(Duration.ofHours(1));
    }

    @Test
    void aLapsedAuthorisationIsReplacedOnRetry() {
        OrderId order = shop.placePaid(anOrder().line("TEA", 2));
        shop.gateway.lapse(order);
        shop.shipAll(order);
        assertThat(shop.view(order).paymentStatus()).isEqualTo(PaymentStatus.FAILED);
        assertThat(shop.gateway.taken(order)).isZero();

        retry(order);

        assertThat(calls("authorize", order)).isEqualTo(2);
        assertThat(shop.view(order).paymentStatus()).isEqualTo(PaymentStatus.CAPTURED);
        assertSettled(order, 980);
    }

    @Test
    void aLapsedAuthorisationIsReplacedAlsoAfterTheOrderIsCompleted() {
        OrderId order = shop.placePaid(anOrder().line("TEA", 2));
        shop.gateway.lapse(order);
        shop.shipAll(order);
        shop.deliverAll(order);
        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.COMPLETED);

        retry(order);

        assertSettled(order, 980);
    }

    @Test
    void nothingMoreShipsOnALapsedAuthorisationUntilItIsReplaced() {
        OrderId order = shop.placePaid(anOrder().line("TEA", 1).line("MUG", 1));
        shop.gateway.lapse(order);
        shop.shipAll(order);
        shop.stock("BERLIN", "MUG", 1);
        shop.workOff();

        assertThat(action(order, Operation.RELEASE).reasons())
                .extracting(Refusal::code)
                .containsExactly(Refusal.Code.PAYMENT_MISSING);
        retry(order);
        shop.shipAll(order);

        assertSettled(order, 1490);
    }

    @Test
    void goodsThatWereNeverPaidForComeBackWithoutARefund() {
        shop.stock("PARIS", "MUG", 1);
        OrderId order = shop.placePaid(anOrder().line("TEA", 1).line("MUG", 1));
        shop.gateway.whenever(
                call -> call.type() == Type.CAPTURE && call.request().amount().minor() == 490, Trouble.DECLINES);
        shop.shipAll(order);
        assertThat(shop.gateway.taken(order)).isEqualTo(1000);
        assertThat(shop.view(order).payment().orElseThrow().due()).hasSize(1);

        bringBack(order, new LineUnits(1, 1));

        assertThat(calls("refund", order)).isZero();
        assertSettled(order, 1000);
        assertThat(shop.view(order).paymentStatus()).isEqualTo(PaymentStatus.CAPTURED);
    }

    @Test
    void goodsThatWerePaidForArePaidBackThoughOthersAreStillDue() {
        shop.stock("PARIS", "MUG", 1);
        OrderId order = shop.placePaid(anOrder().line("TEA", 1).line("MUG", 1));
        shop.gateway.next(Trouble.DECLINES);
        shop.shipAll(order);
        String due = shop.view(order).payment().orElseThrow().due().get(0).cause();
        int paid = due.equals(shop.view(order).shipments().get(0).id().value()) ? 1 : 0;

        bringBack(order, shop.view(order).shipments().get(paid).contents().get(0));
        assertThat(shop.gateway.taken(order)).isZero();
        assertThat(shop.view(order).payment().orElseThrow().due()).hasSize(1);
        retry(order);

        assertThat(shop.view(order).payment().orElseThrow().due()).isEmpty();
        assertThat(shop.gateway.authorized(order)).isEqualTo(shop.gateway.captured(order));
        assertThat(shop.gateway.taken(order))
                .isEqualTo(shop.view(order)
                        .order()
                        .charged()
                        .minus(shop.view(order).order().refunded())
                        .minor());
    }

    @Test
    void aRefundWaitingForACaptureThatIsThenDeclinedIsNotOwedAnyMore() {
        OrderId order = shop.placePaid(anOrder().line("TEA", 2));
        shop.gateway.next(Trouble.FAILS);
        shop.gateway.whenever(
                call -> call.type() == Type.CAPTURE && call.request().order().equals(order), Trouble.DECLINES);
        shop.shipAll(order);
        bringBack(order, new LineUnits(1, 2));

        shop.later(Duration.ofMinutes(1));

        assertThat(calls("refund", order)).isZero();
        assertSettled(order, 0);
    }

    @Test
    void ofGoodsPartlyPaidForOnlyWhatWasTakenIsPaidBack() {
        OrderId order = shop.placePaid(anOrder().line("TEA", 1));
        shop.oms.orders().change(ChangeOrder.of(order).quantity(1, 3)).orThrow();
        shop.workOff();
        shop.gateway.whenever(
                call -> call.type() == Type.CAPTURE && call.request().amount().minor() == 980, Trouble.DECLINES);
        shop.shipAll(order);
        assertThat(shop.gateway.taken(order)).isEqualTo(490);

        bringBack(order, new LineUnits(1, 1), new LineUnits(2, 2));

        assertSettled(order, 0);
        assertThat(shop.view(order).paymentStatus()).isEqualTo(PaymentStatus.REFUNDED);
    }
}
