package dev.oms.payment;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Money;
import dev.oms.payment.PaymentTransaction.Type;

/**
 * Money to be captured or refunded as soon as there is an authorisation, or a capture, to draw on.
 *
 * @param type {@code CAPTURE} or {@code REFUND}
 * @param cause id of the shipment, return or order it is for
 * @param charge what the money was charged for: id of the shipment, or of the order for its charges; the cause itself for a
 *     capture
 */
public record AmountDue(Type type, Money amount, String cause, String charge) {
    public AmountDue {
        require(amount.isPositive(), "a positive amount is due, not %s", amount);
        require(type == Type.CAPTURE || type == Type.REFUND, "%s does not wait for anything", type);
        require(type == Type.REFUND || cause.equals(charge), "a capture for %s is not one for %s", cause, charge);
    }

    /** To be taken for a shipment, or for the charges of an order. */
    public static AmountDue capture(Money amount, String charge) {
        return new AmountDue(Type.CAPTURE, amount, charge, charge);
    }

    /** To be paid back for a cause, out of what was taken for a charge. */
    public static AmountDue refund(Money amount, String cause, String charge) {
        return new AmountDue(Type.REFUND, amount, cause, charge);
    }

    AmountDue of(Money other) {
        return new AmountDue(type, other, cause, charge);
    }

    boolean isLike(AmountDue other) {
        return type == other.type && cause.equals(other.cause) && charge.equals(other.charge);
    }
}
