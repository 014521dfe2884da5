package dev.oms.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.Money;
import dev.oms.common.OrderId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaymentStatusTest {
    private static final Money TOTAL = Money.of("10.00", "EUR");
    private static final PaymentLedger DECLINED_ONCE =
            asked(PaymentLedger.open(new OrderId("O1"), TOTAL.currency(), "token"), new PaymentDeclined("O1-P1", "no"));

    @Test
    void aSecondAuthorisationMakesUpForADeclinedOne() {
        PaymentLedger authorized = asked(DECLINED_ONCE, new PaymentSucceeded("O1-P2", "ref"));

        assertThat(DECLINED_ONCE.status(TOTAL)).isEqualTo(PaymentStatus.FAILED);
        assertThat(authorized.status(TOTAL)).isEqualTo(PaymentStatus.AUTHORIZED);
    }

    @Test
    void whatIsGivenUpAfterwardsIsVoidedAndHasNotFailed() {
        PaymentLedger authorized = asked(DECLINED_ONCE, new PaymentSucceeded("O1-P2", "ref"));

        PaymentLedger given = fold(authorized, Settlement.giveUpRest(authorized));

        assertThat(new PaymentSucceeded("O1-P3", "ref").applyTo(given).status(TOTAL))
                .isEqualTo(PaymentStatus.VOIDED);
    }

    @Test
    void whatIsMissingBecauseItsAuthorisationWasDeclinedHasFailedUntilItIsNotNeeded() {
        PaymentLedger authorized = asked(
                PaymentLedger.open(new OrderId("O1"), TOTAL.currency(), "token"), new PaymentSucceeded("O1-P1", "ref"));

        PaymentLedger declined = asked(authorized, new PaymentDeclined("O1-P2", "no"));

        assertThat(declined.status(TOTAL.plus(TOTAL))).isEqualTo(PaymentStatus.FAILED);
        assertThat(declined.status(TOTAL)).isEqualTo(PaymentStatus.AUTHORIZED);
    }

    private static PaymentLedger asked(PaymentLedger ledger, PaymentEvent answer) {
        return answer.applyTo(Settlement.authorize(ledger, TOTAL).applyTo(ledger));
    }

    private static PaymentLedger fold(PaymentLedger ledger, List<PaymentEvent> events) {
        PaymentLedger next = ledger;
        for (PaymentEvent event : events) {
            next = event.applyTo(next);
        }
        return next;
    }
}
