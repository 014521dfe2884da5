package dev.oms.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.payment.PaymentTransaction.Type;
import dev.oms.port.PaymentGateway.Answer;
import dev.oms.port.PaymentGateway.Request;
import dev.oms.testkit.SimulatedPaymentGateway;
import dev.oms.testkit.SimulatedTimeoutException;
import dev.oms.testkit.Trouble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimulatedPaymentGatewayTest {
    private static final OrderId ORDER = new OrderId("O1");
    private final SimulatedPaymentGateway gateway = new SimulatedPaymentGateway();

    @Test
    void itKeepsBooksOfWhatItReservesTakesAndPaysBack() {
        String authorization = authorized("K1", 1000);

        assertThat(gateway.capture(request("K2", 700, authorization))).isInstanceOf(Answer.Succeeded.class);
        assertThat(gateway.cancel(request("K3", 300, authorization))).isInstanceOf(Answer.Succeeded.class);
        assertThat(gateway.refund(request("K4", 200, authorization))).isInstanceOf(Answer.Succeeded.class);

        assertThat(gateway.authorized(ORDER)).isEqualTo(700);
        assertThat(gateway.captured(ORDER)).isEqualTo(700);
        assertThat(gateway.refunded(ORDER)).isEqualTo(200);
        assertThat(gateway.taken(ORDER)).isEqualTo(500);
        assertThat(gateway.calls()).containsExactly("authorize K1", "capture K2", "cancel K3", "refund K4");
        assertThat(gateway.authorized(new OrderId("OTHER"))).isZero();
    }

    @Test
    void aRepeatedKeyMovesMoneyOnceAndAnswersAsItDidFirst() {
        String authorization = authorized("K1", 1000);
        Answer first = gateway.capture(request("K2", 700, authorization));

        assertThat(gateway.capture(request("K2", 700, authorization))).isEqualTo(first);

        assertThat(gateway.captured(ORDER)).isEqualTo(700);
    }

    @Test
    void moreThanThereIsIsDeclined() {
        String authorization = authorized("K1", 1000);
        gateway.capture(request("K2", 600, authorization));

        assertThat(gateway.capture(request("K3", 401, authorization))).isInstanceOf(Answer.Declined.class);
        assertThat(gateway.cancel(request("K4", 401, authorization))).isInstanceOf(Answer.Declined.class);
        assertThat(gateway.refund(request("K5", 601, authorization))).isInstanceOf(Answer.Declined.class);
        assertThat(gateway.capture(request("K6", 1, "unknown"))).isInstanceOf(Answer.Declined.class);
        assertThat(gateway.taken(ORDER)).isEqualTo(600);
    }

    @Test
    void givingUpAPartLeavesTheRestToBeCaptured() {
        String authorization = authorized("K1", 1000);
        gateway.cancel(request("K2", 300, authorization));

        assertThat(gateway.capture(request("K3", 701, authorization))).isInstanceOf(Answer.Declined.class);
        assertThat(gateway.capture(request("K4", 700, authorization))).isInstanceOf(Answer.Succeeded.class);
        assertThat(gateway.cancel(request("K5", 1, authorization))).isInstanceOf(Answer.Declined.class);
        assertThat(gateway.taken(ORDER)).isEqualTo(700);
    }

    @Test
    void ofALapsedAuthorisationNothingMoreCanBeTakenOrGivenUpButWhatWasTakenCanBePaidBack() {
        String authorization = authorized("K1", 1000);
        gateway.capture(request("K2", 400, authorization));

        gateway.lapse(ORDER);

        assertThat(gateway.authorized(ORDER)).isEqualTo(400);
        assertThat(gateway.capture(request("K3", 1, authorization))).isInstanceOf(Answer.Declined.class);
        assertThat(gateway.cancel(request("K4", 1, authorization))).isInstanceOf(Answer.Declined.class);
        assertThat(gateway.refund(request("K5", 400, authorization))).isInstanceOf(Answer.Succeeded.class);
    }

    @Test
    void whatItWasToldToGiveUpAndDidNotStaysReservedUntilItLapses() {
        String authorization = authorized("K1", 1000);
        gateway.capture(request("K2", 400, authorization));
        gateway.next(Trouble.DECLINES);

        assertThat(gateway.cancel(request("K3", 250, authorization))).isInstanceOf(Answer.Declined.class);
        gateway.cancel(request("K3", 250, authorization));
        assertThat(gateway.withheld(ORDER)).isEqualTo(250);
        assertThat(gateway.authorized(ORDER)).isEqualTo(1000);

        gateway.lapse(ORDER);
        assertThat(gateway.withheld(ORDER)).isZero();
    }

    @Test
    void whatIsNotThereIsNotWithheld() {
        String authorization = authorized("K1", 1000);
        gateway.capture(request("K2", 400, authorization));
        gateway.always(Trouble.DECLINES);

        gateway.cancel(request("K3", 500, authorization));
        gateway.cancel(request("K4", 500, authorization));
        gateway.capture(request("K5", 100, authorization));

        assertThat(gateway.withheld(ORDER)).isEqualTo(600);
        assertThat(gateway.cancel(request("K6", 1, "unknown"))).isInstanceOf(Answer.Declined.class);
        assertThat(gateway.withheld(ORDER)).isEqualTo(600);
    }

    @Test
    void moneyOfAnotherCurrencyOrOrderIsDeclined() {
        String authorization = authorized("K1", 1000);

        Money dollars = Money.ofMinor(1, "USD");
        assertThat(gateway.capture(new Request("K2", ORDER, dollars, dollars, "token", authorization)))
                .isInstanceOf(Answer.Declined.class);
        assertThat(gateway.capture(new Request(
                        "K3",
                        new OrderId("O2"),
                        Money.ofMinor(1, "EUR"),
                        Money.ofMinor(1, "EUR"),
                        "token",
                        authorization)))
                .isInstanceOf(Answer.Declined.class);
    }

    @Test
    void aDeclineStaysADecline() {
        gateway.next(Trouble.DECLINES);

        assertThat(gateway.authorize(request("K1", 1000, ""))).isInstanceOf(Answer.Declined.class);
        assertThat(gateway.authorize(request("K1", 1000, ""))).isInstanceOf(Answer.Declined.class);
        assertThat(gateway.lookUp("K1")).isInstanceOf(Answer.Declined.class);
        assertThat(gateway.authorized(ORDER)).isZero();
    }

    @Test
    void aFailureDoesNothingAndMayBeTriedAgain() {
        gateway.next(Trouble.FAILS, Trouble.TIMES_OUT_BEFORE);

        assertThat(gateway.authorize(request("K1", 1000, ""))).isInstanceOf(Answer.Failed.class);
        assertThatThrownBy(() -> gateway.authorize(request("K1", 1000, "")))
                .isInstanceOf(SimulatedTimeoutException.class);
        assertThat(gateway.lookUp("K1")).isInstanceOf(Answer.Failed.class);
        assertThat(gateway.authorized(ORDER)).isZero();

        assertThat(gateway.authorize(request("K1", 1000, ""))).isInstanceOf(Answer.Succeeded.class);
        assertThat(gateway.authorized(ORDER)).isEqualTo(1000);
    }

    @Test
    void whatWasDoneThoughTheAnswerWasLostCanBeLookedUp() {
        gateway.next(Trouble.LOSES_ANSWER, Trouble.TIMES_OUT_AFTER);

        assertThat(gateway.authorize(request("K1", 1000, ""))).isInstanceOf(Answer.Unknown.class);
        assertThatThrownBy(() -> gateway.authorize(request("K2", 500, "")))
                .isInstanceOf(SimulatedTimeoutException.class);

        assertThat(gateway.lookUp("K1")).isInstanceOf(Answer.Succeeded.class);
        assertThat(gateway.lookUp("K2")).isInstanceOf(Answer.Succeeded.class);
        assertThat(gateway.authorized(ORDER)).isEqualTo(1500);
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void moneyMovesOnceHoweverOftenACallIsRepeatedAfterTrouble(Trouble trouble) {
        gateway.next(trouble, trouble);

        for (int i = 0; i < 4; i++) {
            try {
                gateway.authorize(request("K1", 1000, ""));
            } catch (SimulatedTimeoutException e) {
                assertThat(trouble.name()).startsWith("TIMES_OUT");
            }
        }

        assertThat(gateway.authorized(ORDER)).isEqualTo(trouble == Trouble.DECLINES ? 0 : 1000);
    }

    @Test
    void rulesNameTheTroubleOfSomeCallsAndCanBeForgotten() {
        gateway.whenever(call -> call.type() == Type.CAPTURE, Trouble.FAILS);
        gateway.whenever(call -> call.request().amount().minor() > 5000, Trouble.DECLINES);
        String authorization = authorized("K1", 1000);

        assertThat(gateway.authorize(request("K2", 5001, ""))).isInstanceOf(Answer.Declined.class);
        assertThat(gateway.capture(request("K3", 9000, authorization))).isInstanceOf(Answer.Failed.class);

        gateway.always(Trouble.NONE);
        assertThat(gateway.capture(request("K4", 1000, authorization))).isInstanceOf(Answer.Succeeded.class);
    }

    @Test
    void aLateAnswerComesAfterTheMoneyHasMoved() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        gateway.answersOnceOpen(gate);

        CompletableFuture<Answer> answer =
                CompletableFuture.supplyAsync(() -> gateway.authorize(request("K1", 1000, "")));

        org.awaitility.Awaitility.await().until(() -> gateway.authorized(ORDER) == 1000);
        assertThat(answer).isNotDone();
        gate.countDown();
        assertThat(answer.get(10, TimeUnit.SECONDS)).isInstanceOf(Answer.Succeeded.class);
    }

    @Test
    void anAnswerCanTakeItsTime() {
        gateway.answersAfter(Duration.ofMillis(30));

        long start = System.nanoTime();
        authorized("K1", 1000);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(30));
    }

    @Test
    void anAnswerCanArriveTwiceEvenIfTheCallerLosesIt() {
        List<String> heard = new ArrayList<>();
        gateway.answersTwice(
                (key, answer) -> heard.add(key + " " + answer.getClass().getSimpleName()));
        gateway.next(Trouble.FAILS, Trouble.LOSES_ANSWER);

        gateway.authorize(request("K1", 1000, ""));
        gateway.authorize(request("K1", 1000, ""));
        gateway.authorize(request("K1", 1000, ""));

        assertThat(heard).containsExactly("K1 Succeeded", "K1 Succeeded");
    }

    @Test
    void manyThreadsWithTheSameKeysMoveMoneyOnce() {
        IntStream.range(0, 400).parallel().forEach(i -> gateway.authorize(request("K" + i % 20, 100, "")));

        assertThat(gateway.authorized(ORDER)).isEqualTo(2000);
        assertThat(gateway.calls()).hasSize(400);
    }

    private String authorized(String key, long minor) {
        return ((Answer.Succeeded) gateway.authorize(request(key, minor, ""))).reference();
    }

    private static Request request(String key, long minor, String authorization) {
        return new Request(
                key, ORDER, Money.ofMinor(minor, "EUR"), Money.ofMinor(minor, "EUR"), "token", authorization);
    }
}
