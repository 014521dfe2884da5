package dev.oms.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.payment.PaymentTransaction.Status;
import dev.oms.payment.PaymentTransaction.Type;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever falls due and however the provider answers, in whatever order. */
class PaymentLedgerProperties {
    private enum Happening {
        AUTHORIZE,
        CAPTURE_FALLS_DUE,
        REFUND_FALLS_DUE,
        SETTLE,
        SUCCEED,
        DECLINE,
        GIVE_UP
    }

    private record Step(Happening happening, int number) {}

    @Property(tries = 300)
    void moneyIsNeverTakenTwiceNorForgotten(@ForAll("histories") List<Step> history) {
        PaymentLedger ledger = PaymentLedger.open(new OrderId("O1"), Currency.getInstance("EUR"), "token");
        Map<Type, Money> fellDue = new HashMap<>(Map.of(Type.CAPTURE, eur(0), Type.REFUND, eur(0)));
        for (Step step : history) {
            for (PaymentEvent event : events(ledger, step)) {
                if (event instanceof AmountFellDue due) {
                    fellDue.merge(due.amount().type(), due.amount().amount(), Money::plus);
                }
                ledger = event.applyTo(ledger);
                assertLawsHold(ledger, fellDue);
            }
        }
        for (PaymentEvent event : Settlement.of(ledger)) {
            ledger = event.applyTo(ledger);
        }
        assertThat(Settlement.of(ledger)).isEmpty();
    }

    @Property(tries = 300)
    void onceTheProviderAgreesEverythingChargedIsTakenOrSetOffAndNothingStaysReserved(
            @ForAll("histories") List<Step> history) {
        PaymentLedger ledger = PaymentLedger.open(new OrderId("O1"), Currency.getInstance("EUR"), "token");
        for (Step step : history) {
            for (PaymentEvent event : events(ledger, step)) {
                ledger = event.applyTo(ledger);
            }
        }
        Money charged = ledger.capturing().plus(ledger.stillDue(Type.CAPTURE)).plus(ledger.setOff());

        ledger = agreed(fold(ledger, Settlement.of(ledger)));
        Money missing = charged.minus(ledger.securedOrPending());
        if (missing.isPositive()) {
            ledger = agreed(fold(ledger, List.of(Settlement.authorize(ledger, missing))));
        }
        ledger = agreed(fold(ledger, Settlement.of(ledger)));
        ledger = agreed(fold(ledger, Settlement.of(ledger)));
        ledger = agreed(fold(ledger, Settlement.giveUpRest(ledger)));

        assertThat(ledger.stillDue(Type.CAPTURE)).isEqualTo(eur(0));
        assertThat(ledger.captured().plus(ledger.setOff())).isEqualTo(charged);
        assertThat(ledger.authorized()).isEqualTo(ledger.captured());
    }

    private static PaymentLedger agreed(PaymentLedger ledger) {
        List<PaymentEvent> answers = ledger.transactions().stream()
                .filter(PaymentTransaction::pending)
                .<PaymentEvent>map(each -> new PaymentSucceeded(each.id(), "ref"))
                .toList();
        return fold(ledger, answers);
    }

    private static PaymentLedger fold(PaymentLedger ledger, List<PaymentEvent> events) {
        PaymentLedger next = ledger;
        for (PaymentEvent event : events) {
            next = event.applyTo(next);
        }
        return next;
    }

    private static void assertLawsHold(PaymentLedger ledger, Map<Type, Money> fellDue) {
        assertThat(ledger.captured()).isLessThanOrEqualTo(ledger.authorized());
        assertThat(ledger.refunded()).isLessThanOrEqualTo(ledger.captured());
        assertThat(ledger.stillDue(Type.CAPTURE).plus(ledger.capturing()).plus(ledger.setOff()))
                .isEqualTo(fellDue.get(Type.CAPTURE));
        assertThat(ledger.stillDue(Type.REFUND).plus(ledger.refunding()).plus(ledger.setOff()))
                .isEqualTo(fellDue.get(Type.REFUND));
        assertThat(ledger.secured()).isLessThanOrEqualTo(ledger.securedOrPending());
        for (PaymentTransaction each : ledger.transactions()) {
            assertThat(ledger.remaining(each).isNegative()).isFalse();
            assertThat(ledger.usable(each)).isLessThanOrEqualTo(ledger.remaining(each));
            if (each.is(Type.REFUND)) {
                assertThat(ledger.transaction(each.drawsOn()).orElseThrow().succeeded())
                        .isTrue();
            }
        }
        assertThat(ledger.transactions()).extracting(PaymentTransaction::id).doesNotHaveDuplicates();
        assertThat(ledger.transaction(ledger.nextId())).isEmpty();
    }

    private static List<PaymentEvent> events(PaymentLedger ledger, Step step) {
        Money amount = eur(step.number());
        List<String> pending = ledger.transactions().stream()
                .filter(transaction -> transaction.status() == Status.PENDING)
                .map(PaymentTransaction::id)
                .toList();
        return switch (step.happening()) {
            case AUTHORIZE -> List.of(Settlement.authorize(ledger, amount));
            case CAPTURE_FALLS_DUE -> List.of(new AmountFellDue(AmountDue.capture(amount, charge(step))));
            case REFUND_FALLS_DUE -> List.of(new AmountFellDue(AmountDue.refund(amount, "O1-R1", charge(step))));
            case SETTLE -> Settlement.of(ledger);
            case GIVE_UP -> Settlement.giveUpRest(ledger);
            case SUCCEED ->
                pending.isEmpty()
                        ? List.of()
                        : List.of(new PaymentSucceeded(pending.get(step.number() % pending.size()), "ref"));
            case DECLINE ->
                pending.isEmpty()
                        ? List.of()
                        : List.of(new PaymentDeclined(pending.get(step.number() % pending.size()), "no"));
        };
    }

    /** Few charges, so that the same one falls due, and is refunded, several times. */
    private static String charge(Step step) {
        return "O1-S" + step.number() % 3;
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(4, Arbitraries.just(Happening.SUCCEED)),
                                net.jqwik.api.Tuple.of(3, Arbitraries.just(Happening.SETTLE)),
                                net.jqwik.api.Tuple.of(6, Arbitraries.of(Happening.class))),
                        Arbitraries.integers().between(1, 500))
                .as(Step::new)
                .list()
                .ofMaxSize(50);
    }

    private static Money eur(long minor) {
        return Money.ofMinor(minor, "EUR");
    }
}
