package dev.oms.payment;

import dev.oms.common.Money;
import dev.oms.payment.PaymentTransaction.Type;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a movement of money hands over more or less than its amount, where the smallest coin is more than a minor unit. Not each
 * movement is rounded for itself, but all of them together: what the customer has handed over is what has been charged, rounded,
 * however many shipments and returns that took, and nothing is left of it once everything has come back.
 */
final class CashRounding {
    private CashRounding() {}

    /** Of the next movement, in minor units; reserving money hands nothing over. */
    static long of(PaymentLedger ledger, PaymentTransaction next) {
        if (ledger.cash() == 0) {
            return 0;
        }
        long amount = next.amount().minor();
        return switch (next.type()) {
            case CAPTURE -> Math.max(0, -excess(ledger, each -> !each.declined(), amount)) - amount;
            // A capture that may still be declined has brought nothing that could be given back.
            case REFUND -> Math.max(0, excess(ledger, CashRounding::isThere, -amount)) - amount;
            case AUTHORIZE, CANCEL -> 0;
        };
    }

    /** What captures have brought more than refunds gave back, in minor units. */
    static long handed(List<PaymentTransaction> transactions) {
        return balance(transactions, PaymentTransaction::succeeded, PaymentTransaction::handed);
    }

    /** How much too much has been handed over, if so much more is charged. */
    private static long excess(PaymentLedger ledger, Predicate<PaymentTransaction> which, long more) {
        long charged = balance(ledger.transactions(), which, PaymentTransaction::amount) + more;
        long multiple = ledger.cash();
        long wanted = Math.floorDiv(charged + multiple / 2, multiple) * multiple;
        return balance(ledger.transactions(), which, PaymentTransaction::handed) - wanted;
    }

    private static boolean isThere(PaymentTransaction movement) {
        return movement.succeeded() || (movement.is(Type.REFUND) && movement.pending());
    }

    private static long balance(
            List<PaymentTransaction> transactions,
            Predicate<PaymentTransaction> which,
            Function<PaymentTransaction, Money> amount) {
        return transactions.stream()
                .filter(which)
                .mapToLong(each -> switch (each.type()) {
                    case CAPTURE -> amount.apply(each).minor();
                    case REFUND -> -amount.apply(each).minor();
                    case AUTHORIZE, CANCEL -> 0;
                })
                .sum();
    }
}
