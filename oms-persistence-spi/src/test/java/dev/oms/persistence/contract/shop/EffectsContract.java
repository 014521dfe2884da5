package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.RunningWorker;
import dev.oms.WorkerOptions;
import dev.oms.command.EffectTask;
import dev.oms.command.Refusal;
import dev.oms.command.ResumeTask;
import dev.oms.common.OrderId;
import dev.oms.common.ReturnId;
import dev.oms.order.CancelOrder;
import dev.oms.order.ChangeOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.OrderState;
import dev.oms.payment.PaymentStatus;
import dev.oms.payment.RetryPayment;
import dev.oms.port.ClaimQuery;
import dev.oms.port.Kinds;
import dev.oms.testkit.RecordingNotifier;
import dev.oms.testkit.SimulatedCarrier;
import dev.oms.testkit.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens outside the database: once, or asked about, or left to a person; never guessed, never lost. */
public abstract class EffectsContract extends ShopContract {

    @BeforeEach
    void fillTheShelves() {
        shop.workOff();
        shop.stock("BERLIN", "TEA", 10);
    }

    private long calls(String what, OrderId order) {
        return shop.gateway.calls().stream()
                .filter(c -> c.startsWith(what + " ") && c.contains(order.value()))
                .count();
    }

    private boolean isQueued(OrderId order) {
        return !shop.queued(order).isEmpty();
    }

    @Test
    void aDeclinedAuthorisationRejectsTheOrderAndFreesItsStock() {
        shop.gateway.next(Trouble.DECLINES);

        OrderId order = shop.placePaid(anOrder().line("TEA", 3).line("MUG", 2).line("POST", 1, "5.00"));

        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.REJECTED);
        assertThat(shop.view(order).paymentStatus()).isEqualTo(PaymentStatus.FAILED);
        assertThat(shop.level("TEA", "BERLIN").reserved()).isZero();
        assertThat(shop.oms.inventory().queue("MUG", "").entities()).isEmpty();
    }

    @Test
    void aBusyProviderIsAskedAgainLaterWithTheSameKey() {
        shop.gateway.next(Trouble.FAILS, Trouble.FAILS);
        OrderId order = shop.placePaid(anOrder().line("TEA", 1));
        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.PLACED);

        shop.later(Duration.ofMinutes(1));
        shop.later(Duration.ofMinutes(1));

        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(calls("authorize", order)).isEqualTo(3);
        assertThat(shop.gateway.calls().stream()
                        .filter(c -> c.startsWith("authorize") && c.contains(order.value()))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void aLostAnswerIsAskedAboutAndMoneyMovesOnce() {
        for (Trouble trouble : List.of(Trouble.LOSES_ANSWER, Trouble.TIMES_OUT_AFTER)) {
            shop.gateway.next(trouble);
            OrderId order = shop.placePaid(anOrder().line("TEA", 1));
            assertThat(shop.view(order).order().state()).isEqualTo(OrderState.PLACED);

            shop.later(Duration.ofMinutes(1));

            assertThat(shop.view(order).order().state()).isEqualTo(OrderState.CONFIRMED);
            assertThat(calls("authorize", order)).isEqualTo(1);
            assertThat(calls("lookUp", order)).isEqualTo(1);
            assertThat(shop.gateway.authorized(order)).isEqualTo(490);
        }
    }

    @Test
    void aTimeOutBeforeAnythingHappenedIsAskedAboutAndThenTriedAgain() {
        shop.gateway.next(Trouble.TIMES_OUT_BEFORE);
        OrderId order = shop.placePaid(anOrder().line("TEA", 1));

        shop.later(Duration.ofMinutes(1));

        assertThat(calls("lookUp", order)).isEqualTo(1);
        assertThat(calls("authorize", order)).isEqualTo(2);
        assertThat(shop.gateway.authorized(order)).isEqualTo(490);
    }

    @Test
    void afterTheLastAttemptAPersonIsNeededAndCanResume() {
        shop.gateway.always(Trouble.FAILS);
        OrderId order = shop.placePaid(anOrder().line("TEA", 1));
        shop.later(Duration.ofHours(1));
        shop.later(Duration.ofHours(1));
        shop.later(Duration.ofHours(1));
        assertThat(calls("authorize", order)).isEqualTo(3);
        List<EffectTask> parked = shop.oms.tasks().parkedEffects("").entities();
        assertThat(parked)
                .singleElement()
                .satisfies(task -> assertThat(task.lastError()).contains("busy"));
        assertThat(shop.oms.timeline(order)).anyMatch(e -> e.event() instanceof dev.oms.command.EffectParked);

        shop.gateway.always(Trouble.NONE);
        shop.oms.tasks().resume(ResumeTask.TaskKind.EFFECT, parked.get(0).id()).orThrow();
        shop.workOff();

        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(shop.oms
                        .tasks()
                        .resume(ResumeTask.TaskKind.EFFECT, parked.get(0).id())
                        .reasons())
                .extracting(Refusal::code)
                .containsExactly(Refusal.Code.NOT_FOUND);
    }

    @Test
    void aWorkerThatDiesAfterTheCallLosesNothingAndRepeatsNothing() {
        OrderId order = shop.place(anOrder().line("TEA", 1));
        var claimed =
                persistence().claim(ClaimQuery.of(Kinds.EFFECT, shop.clock.instant(), 1000, Duration.ofMinutes(2)));
        assertThat(claimed).anyMatch(c -> c.task().entity().owner().equals(order.value()));
        shop.workOff();
        assertThat(isQueued(order)).isTrue();

        shop.later(Duration.ofMinutes(3));

        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(calls("lookUp", order)).isEqualTo(1);
        assertThat(calls("authorize", order)).isEqualTo(1);
    }

    @Test
    void twoWorkersAtOnceRunEveryEffectOnce() throws Exception {
        List<OrderId> orders = new java.util.ArrayList<>();
        for (int i = 0; i < 8; i++) {
            orders.add(shop.place(anOrder().line("TEA", 1)));
        }

        PipelineContract.together(4, i -> shop.oms.work(3));
        shop.workOff();

        assertThat(orders).allSatisfy(order -> {
            assertThat(calls("authorize", order)).isEqualTo(1);
            assertThat(shop.view(order).order().state()).isEqualTo(OrderState.CONFIRMED);
        });
    }

    @Test
    void aDeclinedCaptureStaysDueUntilItIsRetried() {
        OrderId order = shop.placePaid(anOrder().line("TEA", 2));
        shop.gateway.next(Trouble.DECLINES);
        shop.shipAll(order);
        assertThat(shop.view(order).paymentStatus()).isEqualTo(PaymentStatus.FAILED);
        assertThat(shop.view(order).payment().orElseThrow().due()).hasSize(1);

        shop.oms.execute(new RetryPayment(order.value())).orThrow();
        shop.workOff();

        assertThat(shop.view(order).paymentStatus()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(shop.gateway.taken(order)).isEqualTo(980);
    }

    @Test
    void aRefundThatOvertakesItsCaptureWaitsForIt() {
        OrderId order = shop.placePaid(anOrder().line("TEA", 2));
        shop.gateway.next(Trouble.FAILS);
        shop.shipAll(order);
        ReturnId back =
                shop.oms.returns().request(order, "no", new LineUnits(1, 2)).orThrow();
        shop.oms.returns().receive(back, "BERLIN").orThrow();
        shop.oms.returns().inspect(back).orThrow();
        shop.workOff();
        assertThat(calls("refund", order)).isZero();

        shop.later(Duration.ofMinutes(1));

        assertThat(shop.view(order).paymentStatus()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(shop.gateway.taken(order)).isZero();
    }

    @Test
    void aDeclinedExtraAuthorisationKeepsTheGoodsInTheHouseAndWhatWasAgreed() {
        OrderId order = shop.placePaid(anOrder().line("TEA", 2));
        shop.gateway.next(Trouble.DECLINES);

        shop.oms.orders().change(ChangeOrder.of(order).quantity(1, 5)).orThrow();
        shop.workOff();

        assertThat(shop.oms.fulfillments().release(order).reasons())
                .extracting(Refusal::code)
                .containsExactly(Refusal.Code.PAYMENT_MISSING);
        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.CONFIRMED);
    }

    @Test
    void cancellingBeforeThePaymentAnswersGivesTheMoneyBack() {
        OrderId order = shop.place(anOrder().line("TEA", 2));
        shop.oms.orders().cancel(CancelOrder.all(order, "quick")).orThrow();

        shop.workOff();

        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.CANCELLED);
        assertThat(shop.view(order).paymentStatus()).isEqualTo(PaymentStatus.VOIDED);
        assertThat(shop.gateway.authorized(order)).isZero();
    }

    @Test
    void aCheckoutCanWaitForItsPaymentAnswer() {
        OrderId order = shop.oms
                .executeAndAwait(anOrder().line("TEA", 1), shop.oms.context(), Duration.ofSeconds(10))
                .orThrow();

        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.CONFIRMED);
    }

    @Test
    void aShipmentWithoutTrackingIsBookedWithTheCarrierAndTheCustomerTold() {
        SimulatedCarrier carrier = new SimulatedCarrier();
        RecordingNotifier notifier = new RecordingNotifier();
        carrier.next(Trouble.LOSES_ANSWER);
        notifier.next(Trouble.TIMES_OUT_AFTER);
        shop = new Shop(persistence(), carrier, notifier);
        shop.stock("BERLIN", "TEA", 10);
        OrderId order = shop.placePaid(anOrder().line("TEA", 2));
        shop.makeReady(order);

        shop.oms.fulfillments().ship(Shop.work(order, 1), "").orThrow();
        shop.workOff();
        shop.later(Duration.ofMinutes(1));

        assertThat(shop.view(order).shipments().get(0).carrier()).isEqualTo("simulated");
        assertThat(shop.view(order).shipments().get(0).parcels().get(0).tracking())
                .startsWith("SIM");
        assertThat(carrier.parcels()).isEqualTo(1);
        assertThat(notifier.messages())
                .extracting(m -> m.topic())
                .containsExactlyInAnyOrder("order.placed", "shipment.shipped");
    }

    @Test
    void effectsAreRunInTheBackgroundUntilTheLibraryIsClosed() {
        AtomicReference<Instant> confirmed = new AtomicReference<>();
        shop.oms.subscribe("watch", event -> {
            if (event.event() instanceof dev.oms.order.OrderConfirmed) {
                confirmed.set(event.at());
            }
        });
        try (RunningWorker background = shop.oms.startWorker(new WorkerOptions(2, Duration.ofMillis(5)))) {
            shop.place(anOrder().line("TEA", 1));
            org.awaitility.Awaitility.await()
                    .untilAsserted(() -> assertThat(confirmed.get()).isNotNull());
        }
    }
}
