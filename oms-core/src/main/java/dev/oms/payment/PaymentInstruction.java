package dev.oms.payment;

import dev.oms.command.Effect;
import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.common.Personal;
import java.util.Locale;

/**
 * Asks the payment gateway to move money.
 *
 * @param transaction id in the ledger
 * @param rounding minor units that change hands besides the amount
 * @param method token for the means of payment; not part of the text form
 * @param authorization the provider's reference of the authorisation it draws on; empty for an authorisation
 */
public record PaymentInstruction(
        OrderId order,
        String transaction,
        PaymentTransaction.Type type,
        Money amount,
        long rounding,
        @Personal String method,
        String authorization)
        implements Effect {

    /** What changes hands: the amount, or what cash can pay of it. */
    public Money handed() {
        return amount.plus(new Money(rounding, amount.currency()));
    }

    @Override
    public String description() {
        return type.name().toLowerCase(Locale.ROOT) + " " + amount;
    }

    @Override
    public String toString() {
        return "PaymentInstruction[" + transaction + ", " + description() + "]";
    }
}
