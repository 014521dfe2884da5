package dev.oms.payment;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Money;

/**
 * Money to be captured or refunded as soon as there is an authorisation, or a capture, to draw on.
 *
 * @param type {@code CAPTURE} or {@code REFUND}
 * @param cause id of the shipment, return or order it is for
 */
public record AmountDue(PaymentTransaction.Type type, Money amount, String cause) {
    public AmountDue {
        require(amount.isPositive(), "a positive amount is due, not %s", amount);
        require(
                type == PaymentTransaction.Type.CAPTURE || type == PaymentTransaction.Type.REFUND,
                "%s does not wait for anything",
                type);
    }
}
