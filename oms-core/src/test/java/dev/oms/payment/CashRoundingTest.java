package dev.oms.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.payment.PaymentTransaction.Status;
import dev.oms.payment.PaymentTransaction.Type;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Swiss cash: the smallest coin is of five minor units. */
class CashRoundingTest {
    private static final int COIN = 5;
    private static final PaymentLedger EMPTY = PaymentLedger.open(
                    new OrderId("O1"), Currency.getInstance("CHF"), "till")
            .inCash(COIN);

    @Example
    void twoShipmentsAreRoundedTogether() {
        PaymentLedger ledger = agreed(captured(captured(reserved(3_000), 1_292, "S1"), 1_292, "S2"));

        assertThat(handed(ledger, Type.CAPTURE)).containsExactly(francs(1_290), francs(1_295));
        assertThat(ledger.captured()).isEqualTo(francs(2_584));
        assertThat(ledger.handed()).isEqualTo(francs(2_585));
        assertThat(ledger.cashRounding()).isEqualTo(francs(1));
    }

    @Example
    void whatComesBackInPortionsGivesBackExactlyWhatWasHandedOver() {
        PaymentLedger ledger = agreed(captured(reserved(1_298), 1_298, "S1"));

        for (int portion = 1; portion <= 3; portion++) {
            ledger = agreed(refunded(ledger, portion == 3 ? 432 : 433, "S1"));
        }

        assertThat(handed(ledger, Type.CAPTURE)).containsExactly(francs(1_300));
        assertThat(handed(ledger, Type.REFUND)).containsExactly(francs(435), francs(435), francs(430));
        assertThat(ledger.handed()).isEqualTo(francs(0));
        assertThat(ledger.cashRounding()).isEqualTo(francs(0));
    }

    @Example
    void lessThanHalfACoinChangesNoHands() {
        PaymentLedger ledger = agreed(captured(reserved(2), 2, "S1"));

        assertThat(ledger.captured()).isEqualTo(francs(2));
        assertThat(ledger.handed()).isEqualTo(francs(0));
        assertThat(handed(agreed(refunded(ledger, 2, "S1")), Type.REFUND)).containsExactly(francs(0));
    }

    @Example
    void moneyThatIsOnlyReservedIsNotRounded() {
        PaymentLedger ledger = agreed(reserved(1_298));

        assertThat(handed(ledger, Type.AUTHORIZE)).containsExactly(francs(1_298));
    }

    @Example
    void whereTheSmallestCoinIsTheMinorUnitNothingIsRounded() {
        PaymentLedger exact = EMPTY.inCash(1);

        assertThat(exact.cash()).isZero();
        assertThat(handed(
                        agreed(captured(
                                agreed(Settlement.authorize(exact, francs(2)).applyTo(exact)), 2, "S1")),
                        Type.CAPTURE))
                .containsExactly(francs(2));
    }

    @Property(tries = 200)
    void whileEachMovementIsAnsweredBeforeTheNextWhatWasHandedOverIsWhatWasChargedRounded(@ForAll long seed) {
        Random choice = new Random(seed);
        PaymentLedger ledger = reserved(1_000_000);
        for (int step = 0; step < 30; step++) {
            ledger = agreed(randomly(ledger, choice));

            long charged = ledger.captured().minus(ledger.refunded()).minor();
            assertThat(ledger.handed().minor()).isEqualTo((charged + 2) / COIN * COIN);
        }
    }

    @Property(tries = 200)
    void whateverIsDeclinedAndWheneverNobodyGetsBackWhatNobodyGaveAndInTheEndAllComesBack(@ForAll long seed) {
        Random choice = new Random(seed);
        PaymentLedger ledger = reservedOften();
        for (int step = 0; step < 30; step++) {
            ledger = randomly(ledger, choice);
            for (PaymentTransaction each : ledger.transactions()) {
                if (each.status() == Status.PENDING && choice.nextBoolean()) {
                    boolean refused = choice.nextInt(4) == 0;
                    PaymentEvent answer =
                            refused ? new PaymentDeclined(each.id(), "no") : new PaymentSucceeded(each.id(), "ref");
                    ledger = answer.applyTo(ledger);
                }
            }
            assertThat(ledger.handed().isNegative()).isFalse();
        }

        ledger = agreed(settled(agreed(settled(agreed(ledger)))));
        for (String charge : ledger.charges()) {
            ledger = agreed(refunded(ledger, ledger.left(charge).minor(), charge));
        }

        assertThat(ledger.captured()).isEqualTo(ledger.refunded());
        assertThat(ledger.handed()).isEqualTo(francs(0));
    }

    private static PaymentLedger randomly(PaymentLedger ledger, Random choice) {
        String charge = "S" + choice.nextInt(3);
        return choice.nextBoolean()
                ? captured(ledger, 1 + choice.nextInt(12), charge)
                : refunded(ledger, Math.min(ledger.left(charge).minor(), choice.nextInt(12)), charge);
    }

    private static PaymentLedger reserved(long minor) {
        return agreed(Settlement.authorize(EMPTY, francs(minor)).applyTo(EMPTY));
    }

    /** So that there is always another authorisation when one is spent by a declined capture. */
    private static PaymentLedger reservedOften() {
        PaymentLedger ledger = EMPTY;
        for (int i = 0; i < 40; i++) {
            ledger = Settlement.authorize(ledger, francs(1_000)).applyTo(ledger);
        }
        return agreed(ledger);
    }

    private static PaymentLedger captured(PaymentLedger ledger, long minor, String charge) {
        return settled(new AmountFellDue(AmountDue.capture(francs(minor), charge)).applyTo(ledger));
    }

    private static PaymentLedger refunded(PaymentLedger ledger, long minor, String charge) {
        return minor == 0
                ? ledger
                : settled(new AmountFellDue(AmountDue.refund(francs(minor), "R1", charge)).applyTo(ledger));
    }

    private static PaymentLedger settled(PaymentLedger ledger) {
        PaymentLedger next = ledger;
        for (PaymentEvent event : Settlement.of(ledger)) {
            next = event.applyTo(next);
        }
        return next;
    }

    private static PaymentLedger agreed(PaymentLedger ledger) {
        PaymentLedger next = ledger;
        for (PaymentTransaction each : ledger.transactions()) {
            if (each.status() == Status.PENDING) {
                next = new PaymentSucceeded(each.id(), "ref").applyTo(next);
            }
        }
        return next;
    }

    private static List<Money> handed(PaymentLedger ledger, Type type) {
        return ledger.transactions().stream()
                .filter(each -> each.type() == type)
                .map(PaymentTransaction::handed)
                .toList();
    }

    private static Money francs(long minor) {
        return Money.ofMinor(minor, "CHF");
    }
}
