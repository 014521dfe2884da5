package dev.oms.payment;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Masked;
import dev.oms.common.Money;
import dev.oms.common.Personal;
import dev.oms.statemachine.StateMachine;

/**
 * One movement of money at the payment provider.
 *
 * @param id also the idempotency key: {@code <order>-P<number>}
 * @param amount positive
 * @param rounding minor units that change hands besides the amount, fewer where it is negative; 0 unless it is cash that is rounded
 * @param drawsOn id of what it draws on: of a capture for a refund, of an authorisation otherwise; empty for an authorisation
 * @param reference the provider's; empty until it succeeded
 * @param cause what it is for: id of the order, shipment or return
 * @param reason why it was declined; empty otherwise
 */
public record PaymentTransaction(
        String id,
        Type type,
        Money amount,
        long rounding,
        Status status,
        String drawsOn,
        String reference,
        String cause,
        @Personal String reason) {

    /** What moves. */
    public enum Type {
        /** Reserves money. */
        AUTHORIZE,
        /** Takes reserved money. */
        CAPTURE,
        /** Gives reserved money up. */
        CANCEL,
        /** Pays taken money back. */
        REFUND
    }

    /** How far it has come. */
    public enum Status {
        /** Asked for; the answer is not known yet. */
        PENDING,
        /** It happened. */
        SUCCEEDED,
        /** It did not happen and will not. */
        DECLINED
    }

    /** What the provider answers. */
    public enum Trigger {
        SUCCEED,
        DECLINE
    }

    /** The life of a transaction. */
    public static final StateMachine<Status, Trigger> LIFECYCLE = StateMachine.<Status, Trigger>startingIn(
                    Status.PENDING)
            .row(Status.PENDING, Trigger.SUCCEED, Status.SUCCEEDED)
            .row(Status.PENDING, Trigger.DECLINE, Status.DECLINED)
            .endingIn(Status.SUCCEEDED, Status.DECLINED);

    public PaymentTransaction {
        require(amount.isPositive(), "a transaction moves a positive amount, not %s", amount);
        require(amount.minor() + rounding >= 0, "%d minor units are rounded off %s", -rounding, amount);
        require(drawsOn.isEmpty() == (type == Type.AUTHORIZE), "%s names what it draws on", type);
    }

    /** What changes hands: the amount, or what cash can pay of it. */
    public Money handed() {
        return amount.plus(new Money(rounding, amount.currency()));
    }

    PaymentTransaction rounded(long minor) {
        return new PaymentTransaction(id, type, amount, minor, status, drawsOn, reference, cause, reason);
    }

    boolean is(Type other) {
        return type == other;
    }

    boolean pending() {
        return status == Status.PENDING;
    }

    boolean succeeded() {
        return status == Status.SUCCEEDED;
    }

    boolean declined() {
        return status == Status.DECLINED;
    }

    PaymentTransaction succeed(String providerReference) {
        Status next = LIFECYCLE.fire(status, Trigger.SUCCEED);
        return new PaymentTransaction(id, type, amount, rounding, next, drawsOn, providerReference, cause, reason);
    }

    PaymentTransaction decline(String why) {
        Status next = LIFECYCLE.fire(status, Trigger.DECLINE);
        return new PaymentTransaction(id, type, amount, rounding, next, drawsOn, reference, cause, why);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
