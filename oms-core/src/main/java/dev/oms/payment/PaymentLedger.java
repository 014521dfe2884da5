package dev.oms.payment;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.payment.PaymentTransaction.Type;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All money movements of one order, and what is still due. Never more is captured than was authorised, never more is
 * refunded than was captured; movements whose answer is awaited count as if they had happened.
 *
 * @param method token for the means of payment
 * @param due captures and refunds that wait for something to draw on, in the order in which they came up
 */
public record PaymentLedger(
        OrderId order, Currency currency, String method, List<PaymentTransaction> transactions, List<AmountDue> due)
        implements Entity {
    public static final String KIND = "payment";

    public PaymentLedger {
        transactions = List.copyOf(transactions);
        due = List.copyOf(due);
        Money authorized = sum(transactions, currency, t -> t.is(Type.AUTHORIZE) && t.succeeded());
        Money drawn = sum(transactions, currency, t -> (t.is(Type.CAPTURE) || t.is(Type.CANCEL)) && !t.declined());
        Money captured = sum(transactions, currency, t -> t.is(Type.CAPTURE) && t.succeeded());
        Money refunded = sum(transactions, currency, t -> t.is(Type.REFUND) && !t.declined());
        require(drawn.compareTo(authorized) <= 0, "%s drawn on %s authorised", drawn, authorized);
        require(refunded.compareTo(captured) <= 0, "%s refunded of %s captured", refunded, captured);
    }

    /** An empty ledger. */
    public static PaymentLedger open(OrderId order, Currency currency, String method) {
        return new PaymentLedger(order, currency, method, List.of(), List.of());
    }

    public static EntityKey key(OrderId order) {
        return new EntityKey(KIND, order.value());
    }

    @Override
    public EntityKey key() {
        return key(order);
    }

    @Override
    public String owner() {
        return order.value();
    }

    /** What the provider has reserved and not given up, captured or not. */
    public Money authorized() {
        return total(t -> t.is(Type.AUTHORIZE) && t.succeeded()).minus(total(t -> t.is(Type.CANCEL) && t.succeeded()));
    }

    /** What is reserved, or may be once the provider answers, less what is given up. */
    public Money authorizedOrPending() {
        return total(t -> t.is(Type.AUTHORIZE) && !t.declined()).minus(total(t -> t.is(Type.CANCEL) && !t.declined()));
    }

    public Money captured() {
        return total(t -> t.is(Type.CAPTURE) && t.succeeded());
    }

    public Money refunded() {
        return total(t -> t.is(Type.REFUND) && t.succeeded());
    }

    /** What is due of a type and not asked of the provider yet. */
    public Money stillDue(Type type) {
        return due.stream()
                .filter(d -> d.type() == type)
                .map(AmountDue::amount)
                .reduce(Money.zero(currency), Money::plus);
    }

    /** Captures asked for or done. */
    public Money capturing() {
        return total(t -> t.is(Type.CAPTURE) && !t.declined());
    }

    /** Refunds asked for or done. */
    public Money refunding() {
        return total(t -> t.is(Type.REFUND) && !t.declined());
    }

    public Optional<PaymentTransaction> transaction(String id) {
        return transactions.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /** What may still be drawn on an authorisation: nothing until it has succeeded. */
    public Money remaining(PaymentTransaction authorization) {
        if (!authorization.is(Type.AUTHORIZE) || !authorization.succeeded()) {
            return Money.zero(currency);
        }
        return authorization
                .amount()
                .minus(total(t -> t.authorization().equals(authorization.id())
                        && (t.is(Type.CAPTURE) || t.is(Type.CANCEL))
                        && !t.declined()));
    }

    /** What was captured on an authorisation and may still be refunded. */
    public Money refundable(PaymentTransaction authorization) {
        Predicate<PaymentTransaction> ofIt = t -> t.authorization().equals(authorization.id());
        return total(ofIt.and(t -> t.is(Type.CAPTURE) && t.succeeded()))
                .minus(total(ofIt.and(t -> t.is(Type.REFUND) && !t.declined())));
    }

    /** The status seen against what the order costs now. */
    public PaymentStatus status(Money orderTotal) {
        if (hasFailed()) {
            return PaymentStatus.FAILED;
        }
        if (refunded().isPositive()) {
            return refunded().equals(captured()) ? PaymentStatus.REFUNDED : PaymentStatus.PARTIALLY_REFUNDED;
        }
        if (captured().isPositive()) {
            return captured().compareTo(orderTotal) >= 0 ? PaymentStatus.CAPTURED : PaymentStatus.PARTIALLY_CAPTURED;
        }
        return uncapturedStatus();
    }

    private boolean hasFailed() {
        boolean stillDue = !due.isEmpty() && transactions.stream().anyMatch(PaymentTransaction::declined);
        return stillDue || (authorizedOrPending().isZero() && lastAuthorizationWasDeclined());
    }

    private boolean lastAuthorizationWasDeclined() {
        return transactions.stream()
                .filter(t -> t.is(Type.AUTHORIZE))
                .reduce((earlier, later) -> later)
                .filter(PaymentTransaction::declined)
                .isPresent();
    }

    private PaymentStatus uncapturedStatus() {
        if (transactions.stream()
                .anyMatch(t -> t.is(Type.AUTHORIZE) && t.status() == PaymentTransaction.Status.PENDING)) {
            return PaymentStatus.PENDING;
        }
        if (authorized().isPositive()) {
            return PaymentStatus.AUTHORIZED;
        }
        return transactions.isEmpty() ? PaymentStatus.NONE : PaymentStatus.VOIDED;
    }

    /** The id that the next transaction gets. */
    public String nextId() {
        return order.value() + "-P" + (transactions.size() + 1);
    }

    PaymentLedger with(List<PaymentTransaction> nextTransactions, List<AmountDue> nextDue) {
        return new PaymentLedger(order, currency, method, nextTransactions, nextDue);
    }

    PaymentLedger replace(PaymentTransaction next) {
        List<PaymentTransaction> all = new ArrayList<>(transactions);
        all.replaceAll(t -> t.id().equals(next.id()) ? next : t);
        return with(all, due);
    }

    private Money total(Predicate<PaymentTransaction> which) {
        return sum(transactions, currency, which);
    }

    private static Money sum(
            List<PaymentTransaction> transactions, Currency currency, Predicate<PaymentTransaction> which) {
        return transactions.stream()
                .filter(which)
                .map(PaymentTransaction::amount)
                .reduce(Money.zero(currency), Money::plus);
    }
}
