package dev.oms.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.common.InvariantViolation;
import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.payment.PaymentTransaction.Status;
import dev.oms.payment.PaymentTransaction.Type;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaymentLedgerTest {
    private static final PaymentLedger EMPTY =
            PaymentLedger.open(new OrderId("O1"), Currency.getInstance("EUR"), "token");

    @Test
    void aCaptureWaitsForItsAuthorisation() {
        PaymentLedger ledger = due(asked(EMPTY, 1000), Type.CAPTURE, 400, "O1-S1");
        assertThat(Settlement.of(ledger)).isEmpty();

        PaymentLedger settled = settled(succeeded(ledger, "O1-P1"));

        assertThat(settled.due()).isEmpty();
        assertThat(settled.transaction("O1-P2").orElseThrow())
                .isEqualTo(new PaymentTransaction(
                        "O1-P2", Type.CAPTURE, eur(400), 0, Status.PENDING, "O1-P1", "", "O1-S1", ""));
        assertThat(settled.captured()).isEqualTo(eur(0));
        assertThat(settled.capturing()).isEqualTo(eur(400));
    }

    @Test
    void aCaptureDrawsOnSeveralAuthorisationsTheOldestFirst() {
        PaymentLedger ledger = authorized(authorized(EMPTY, 300), 500);

        PaymentLedger settled = settled(due(ledger, Type.CAPTURE, 700, "O1-S1"));

        assertThat(settled.transactions().stream().filter(t -> t.is(Type.CAPTURE)))
                .extracting(PaymentTransaction::amount, PaymentTransaction::drawsOn)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(eur(300), "O1-P1"),
                        org.assertj.core.groups.Tuple.tuple(eur(400), "O1-P2"));
    }

    @Test
    void whatNothingCoversStaysDue() {
        PaymentLedger settled = settled(due(authorized(EMPTY, 300), Type.CAPTURE, 700, "O1-S1"));

        assertThat(settled.stillDue(Type.CAPTURE)).isEqualTo(eur(400));
        assertThat(settled.capturing()).isEqualTo(eur(300));
        assertThat(Settlement.of(settled)).isEmpty();
    }

    @Test
    void aDeclinedCaptureIsDueAgainAndNothingMoreIsCapturedOnItsAuthorisation() {
        PaymentLedger settled = settled(due(authorized(EMPTY, 1000), Type.CAPTURE, 400, "O1-S1"));
        assertThat(settled.secured()).isEqualTo(eur(1000));

        PaymentLedger declined = new PaymentDeclined("O1-P2", "expired").applyTo(settled);

        assertThat(declined.due()).containsExactly(AmountDue.capture(eur(400), "O1-S1"));
        assertThat(declined.status(eur(1000))).isEqualTo(PaymentStatus.FAILED);
        assertThat(declined.secured()).isEqualTo(eur(0));
        assertThat(Settlement.of(declined)).isEmpty();
        assertThat(settled(authorized(declined, 400)).capturing()).isEqualTo(eur(400));
    }

    @Test
    void anAuthorisationThatLetsACaptureDownIsGivenUp() {
        PaymentLedger declined = new PaymentDeclined("O1-P2", "expired")
                .applyTo(settled(due(authorized(EMPTY, 1000), Type.CAPTURE, 400, "O1-S1")));
        PaymentLedger fresh = authorized(declined, 400);

        PaymentLedger given = fold(fresh, Settlement.giveUpSpent(fresh));

        assertThat(succeeded(given, "O1-P4").authorized()).isEqualTo(eur(400));
        PaymentLedger lost = new PaymentDeclined("O1-P4", "expired").applyTo(given);
        assertThat(lost.authorized()).isEqualTo(eur(400));
        assertThat(Settlement.giveUpSpent(lost)).isEmpty();
    }

    @Test
    void aRefundWaitsForACaptureForTheSameThingAndNeverExceedsIt() {
        PaymentLedger other = settled(due(authorized(EMPTY, 1000), Type.CAPTURE, 300, "O1-S2"));
        PaymentLedger capturing = settled(due(succeeded(other, "O1-P2"), Type.CAPTURE, 600, "O1-S1"));
        PaymentLedger wanted = settled(refundDue(capturing, 700, "O1-S1"));
        assertThat(wanted.refunding()).isEqualTo(eur(0));

        PaymentLedger refunding = settled(succeeded(wanted, "O1-P3"));

        assertThat(refunding.refunding()).isEqualTo(eur(600));
        assertThat(refunding.transaction("O1-P4").orElseThrow().drawsOn()).isEqualTo("O1-P3");
        assertThat(refunding.authorizationOf(refunding.transaction("O1-P4").orElseThrow()))
                .isEqualTo(refunding.transaction("O1-P1").orElseThrow());
        assertThat(refunding.stillDue(Type.REFUND)).isEqualTo(eur(100));
    }

    @Test
    void aRefundOfWhatWasNeverCapturedIsSetOff() {
        PaymentLedger uncovered = due(authorized(EMPTY, 300), Type.CAPTURE, 700, "O1-S1");
        PaymentLedger captured = succeeded(settled(uncovered), "O1-P2");

        PaymentLedger settled = settled(refundDue(captured, 500, "O1-S1"));

        assertThat(settled.setOff()).isEqualTo(eur(400));
        assertThat(settled.due()).isEmpty();
        assertThat(settled.refunding()).isEqualTo(eur(100));
        assertThat(settled.secured()).isEqualTo(eur(700));
    }

    @Test
    void settingOffAsksTheProviderForNothing() {
        PaymentLedger due = due(authorized(EMPTY, 300), Type.CAPTURE, 200, "O1-S1");

        assertThat(Settlement.setOff(refundDue(due, 500, "O1-S1")))
                .containsExactly(new AmountSetOff(AmountDue.refund(eur(200), "O1-R1", "O1-S1")));
        assertThat(Settlement.setOff(refundDue(due, 500, "O1-S2"))).isEmpty();
    }

    @Test
    void givingUpWaitsForTheCaptureUnderWayAndLeavesWhatIsCaptured() {
        PaymentLedger capturing = settled(due(authorized(EMPTY, 1000), Type.CAPTURE, 600, "O1-S1"));
        assertThat(Settlement.giveUpRest(capturing)).isEmpty();
        PaymentLedger captured = succeeded(capturing, "O1-P2");

        PaymentLedger given = fold(captured, Settlement.giveUpRest(captured));

        assertThat(given.transaction("O1-P3").orElseThrow().amount()).isEqualTo(eur(400));
        assertThat(given.secured()).isEqualTo(eur(600));
        assertThat(given.authorized()).isEqualTo(eur(1000));
        assertThat(succeeded(given, "O1-P3").authorized()).isEqualTo(eur(600));
        assertThat(Settlement.giveUpRest(given)).isEmpty();
    }

    @Test
    void itsStatusFollowsItsMovements() {
        Money total = eur(1000);
        assertThat(EMPTY.status(total)).isEqualTo(PaymentStatus.NONE);
        PaymentLedger asked = asked(EMPTY, 1000);
        assertThat(asked.status(total)).isEqualTo(PaymentStatus.PENDING);
        PaymentLedger authorized = succeeded(asked, "O1-P1");
        assertThat(authorized.status(total)).isEqualTo(PaymentStatus.AUTHORIZED);
        PaymentLedger partly = succeeded(settled(due(authorized, Type.CAPTURE, 400, "O1-S1")), "O1-P2");
        assertThat(partly.status(total)).isEqualTo(PaymentStatus.PARTIALLY_CAPTURED);
        PaymentLedger captured = succeeded(settled(due(partly, Type.CAPTURE, 600, "O1-S2")), "O1-P3");
        assertThat(captured.status(total)).isEqualTo(PaymentStatus.CAPTURED);
        PaymentLedger back = succeeded(settled(refundDue(captured, 400, "O1-S1")), "O1-P4");
        assertThat(back.status(total)).isEqualTo(PaymentStatus.PARTIALLY_REFUNDED);
        PaymentLedger all = succeeded(settled(refundDue(back, 600, "O1-S2")), "O1-P5");
        assertThat(all.status(total)).isEqualTo(PaymentStatus.REFUNDED);
    }

    @Test
    void anAuthorisationThatIsDeclinedHasFailedAndOneThatIsGivenUpIsVoided() {
        PaymentLedger asked = asked(EMPTY, 1000);
        PaymentLedger authorized = succeeded(asked, "O1-P1");

        PaymentLedger given = succeeded(fold(authorized, Settlement.giveUpRest(authorized)), "O1-P2");

        assertThat(new PaymentDeclined("O1-P1", "no").applyTo(asked).status(eur(1000)))
                .isEqualTo(PaymentStatus.FAILED);
        assertThat(given.status(eur(1000))).isEqualTo(PaymentStatus.VOIDED);
    }

    @Test
    void anAnswerIsTakenOnce() {
        PaymentLedger authorized = authorized(EMPTY, 1000);

        assertThatThrownBy(() -> succeeded(authorized, "O1-P1")).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> new PaymentDeclined("O1-P1", "late").applyTo(authorized))
                .isInstanceOf(InvariantViolation.class);
    }

    @Test
    void moneyThatIsNotThereOrNotDueCannotBeAskedFor() {
        PaymentLedger authorized = authorized(EMPTY, 300);
        PaymentLedger due = due(authorized, Type.CAPTURE, 700, "O1-S1");

        assertThatThrownBy(() -> capture(due, 400).applyTo(due)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> capture(authorized, 100).applyTo(authorized))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("is not due");
    }

    @Test
    void aTransactionMovesSomethingAndNamesWhatItDrawsOn() {
        assertThatThrownBy(() -> Settlement.authorize(EMPTY, eur(0))).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> new PaymentTransaction("P", Type.CAPTURE, eur(1), 0, Status.PENDING, "", "", "", ""))
                .isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(
                        () -> new PaymentTransaction("P", Type.AUTHORIZE, eur(1), 0, Status.PENDING, "A", "", "", ""))
                .isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> new AmountDue(Type.CANCEL, eur(1), "O1", "O1")).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> AmountDue.refund(eur(0), "O1-R1", "O1-S1")).isInstanceOf(InvariantViolation.class);
    }

    @Test
    void aCurrencyThatIsNotTheOrdersIsRefused() {
        PaymentTransaction dollars = new PaymentTransaction(
                "O1-P1", Type.AUTHORIZE, Money.of("1", "USD"), 0, Status.SUCCEEDED, "", "ref", "O1", "");

        assertThatThrownBy(() -> EMPTY.add(dollars)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> new AmountFellDue(AmountDue.capture(Money.of("1", "USD"), "O1-S1")).applyTo(EMPTY))
                .isInstanceOf(InvariantViolation.class);
    }

    private static PaymentRequested capture(PaymentLedger ledger, long minor) {
        return new PaymentRequested(new PaymentTransaction(
                ledger.nextId(), Type.CAPTURE, eur(minor), 0, Status.PENDING, "O1-P1", "", "O1-S1", ""));
    }

    private static PaymentLedger asked(PaymentLedger ledger, long minor) {
        return Settlement.authorize(ledger, eur(minor)).applyTo(ledger);
    }

    private static PaymentLedger authorized(PaymentLedger ledger, long minor) {
        return succeeded(asked(ledger, minor), ledger.nextId());
    }

    private static PaymentLedger succeeded(PaymentLedger ledger, String transaction) {
        return new PaymentSucceeded(transaction, "ref-" + transaction).applyTo(ledger);
    }

    private static PaymentLedger due(PaymentLedger ledger, Type type, long minor, String cause) {
        return new AmountFellDue(new AmountDue(type, eur(minor), cause, cause)).applyTo(ledger);
    }

    private static PaymentLedger refundDue(PaymentLedger ledger, long minor, String charge) {
        return new AmountFellDue(AmountDue.refund(eur(minor), "O1-R1", charge)).applyTo(ledger);
    }

    private static PaymentLedger settled(PaymentLedger ledger) {
        return fold(ledger, Settlement.of(ledger));
    }

    private static PaymentLedger fold(PaymentLedger ledger, List<PaymentEvent> events) {
        PaymentLedger next = ledger;
        for (PaymentEvent event : events) {
            next = event.applyTo(next);
        }
        return next;
    }

    private static Money eur(long minor) {
        return Money.ofMinor(minor, "EUR");
    }
}
