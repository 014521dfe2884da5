package dev.oms.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.payment.AmountDue;
import dev.oms.payment.AmountFellDue;
import dev.oms.payment.AmountSetOff;
import dev.oms.payment.PaymentDeclined;
import dev.oms.payment.PaymentEvent;
import dev.oms.payment.PaymentLedger;
import dev.oms.payment.PaymentRequested;
import dev.oms.payment.PaymentSucceeded;
import dev.oms.payment.PaymentTransaction;
import dev.oms.payment.PaymentTransaction.Status;
import dev.oms.payment.PaymentTransaction.Type;
import dev.oms.payment.Settlement;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LedgerLaws {
    private static final Money NONE = Money.ofMinor(0, "EUR");

    @Property(tries = 400)
    void whateverTheProviderAnswersNothingIsTakenBeyondItsCoverAndNothingDueIsLost(@ForAll long seed) {
        Random choice = new Random(seed);
        PaymentLedger ledger = PaymentLedger.open(new OrderId("O-1"), NONE.currency(), "card");
        Money captureDue = NONE;
        Money refundDue = NONE;

        for (int step = 0; step < 40; step++) {
            Money amount = Money.ofMinor(1 + choice.nextInt(500), "EUR");
            switch (choice.nextInt(5)) {
                case 0 -> ledger = Settlement.authorize(ledger, amount).applyTo(ledger);
                case 1 -> {
                    ledger = due(ledger, AmountDue.capture(amount, "S-" + step % 5));
                    captureDue = captureDue.plus(amount);
                }
                case 2 -> {
                    ledger = due(ledger, AmountDue.refund(amount, "R-" + step, "S-" + choice.nextInt(5)));
                    refundDue = refundDue.plus(amount);
                }
                default -> ledger = answered(ledger, choice);
            }
            ledger = fold(ledger, Settlement.of(ledger));

            assertThat(ledger.captured()).isLessThanOrEqualTo(ledger.authorized());
            assertThat(ledger.refunded()).isLessThanOrEqualTo(ledger.captured());
            assertThat(ledger.capturing().plus(ledger.stillDue(Type.CAPTURE)).plus(ledger.setOff()))
                    .isEqualTo(captureDue);
            assertThat(ledger.refunding().plus(ledger.stillDue(Type.REFUND)).plus(ledger.setOff()))
                    .isEqualTo(refundDue);
        }
    }

    private static PaymentLedger due(PaymentLedger ledger, AmountDue amount) {
        return new AmountFellDue(amount).applyTo(ledger);
    }

    private static PaymentLedger answered(PaymentLedger ledger, Random choice) {
        List<PaymentTransaction> pending = ledger.transactions().stream()
                .filter(t -> t.status() == Status.PENDING)
                .toList();
        if (pending.isEmpty()) {
            return ledger;
        }
        String id = pending.get(choice.nextInt(pending.size())).id();
        PaymentEvent answer =
                choice.nextInt(3) == 0 ? new PaymentDeclined(id, "no") : new PaymentSucceeded(id, "ref-" + id);
        return answer.applyTo(ledger);
    }

    private static PaymentLedger fold(PaymentLedger ledger, List<PaymentEvent> events) {
        PaymentLedger next = ledger;
        for (PaymentEvent event : events) {
            assertThat(event).isInstanceOfAny(PaymentRequested.class, AmountSetOff.class);
            next = event.applyTo(next);
        }
        return next;
    }
}
