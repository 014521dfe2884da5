package dev.oms.internal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.Money;
import dev.oms.order.LineUnits;
import dev.oms.order.Order;
import dev.oms.order.SampleOrders;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.payment.AmountDue;
import dev.oms.payment.AmountFellDue;
import dev.oms.payment.PaymentLedger;
import dev.oms.payment.Settlement;
import dev.oms.verify.VerificationReport.Breach;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said about the money of an order that was charged 3.33 EUR. */
class OrderCheckTest {
    private static final Order CHARGED =
            SampleOrders.anOrder(1).move(List.of(UnitMove.of(1, UnitState.OPEN, UnitState.Trigger.CHARGE, 1)));
    private static final PaymentLedger EMPTY =
            PaymentLedger.open(CHARGED.id(), CHARGED.currency(), CHARGED.paymentMethod());

    @Test
    void anOrderWithAMeansOfPaymentAndNoLedgerIsABreach() {
        assertThat(money(CHARGED, Optional.empty()))
                .singleElement()
                .satisfies(breach -> assertThat(breach.text()).contains("3.33 EUR", "no ledger"));
    }

    @Test
    void aLedgerThatDoesNotCoverWhatWasChargedIsABreach() {
        assertThat(money(CHARGED, Optional.of(EMPTY))).hasSize(1);
        assertThat(money(CHARGED, Optional.of(due("3.32")))).hasSize(1);
        assertThat(money(CHARGED, Optional.of(due("3.33")))).isEmpty();
    }

    @Test
    void whatWasNeverTakenMayBeSetOffAgainstWhatCameBackOnly() {
        PaymentLedger due = due("3.33");
        PaymentLedger refund = new AmountFellDue(AmountDue.refund(
                        Money.of("3.33", "EUR"), "O1-R1", CHARGED.id().value()))
                .applyTo(due);
        PaymentLedger setOff = Settlement.setOff(refund).get(0).applyTo(refund);

        assertThat(money(CHARGED.takeBack(List.of(new LineUnits(1, 1))), Optional.of(setOff)))
                .isEmpty();
        assertThat(money(CHARGED, Optional.of(setOff))).hasSize(1);
    }

    private static PaymentLedger due(String amount) {
        return new AmountFellDue(
                        AmountDue.capture(Money.of(amount, "EUR"), CHARGED.id().value()))
                .applyTo(EMPTY);
    }

    private static List<Breach> money(Order order, Optional<PaymentLedger> ledger) {
        OrderBooks books = new OrderBooks(
                order, "", List.of(), List.of(), ledger, List.of(), List.of(), List.of(), List.of(), List.of(),
                Set.of(), List.of(), List.of(), true);
        return OrderCheck.breaches(books).stream()
                .filter(breach -> breach.law().equals("money matches the goods"))
                .toList();
    }
}
