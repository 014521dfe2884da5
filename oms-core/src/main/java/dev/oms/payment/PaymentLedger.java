package dev.oms.payment;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.Masked;
import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.common.Personal;
import dev.oms.payment.PaymentTransaction.Status;
import dev.oms.payment.PaymentTransaction.Type;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All money movements of one order, and what is still due. Never more is drawn on an authorisation than it is for, never
 * more of a capture is refunded than it took; movements whose answer is awaited count as if they had happened.
 *
 * @param method token for the means of payment
 * @param cash to what multiple of the minor unit all that changes hands is rounded, such as 5 for Swiss cash; 0 for not at all
 * @param due captures and refunds that wait for something to draw on, in the order in which they came up
 * @param setOff what was charged, never captured, and is owed no more because it was to be refunded
 */
public record PaymentLedger(
        OrderId order,
        Currency currency,
        @Personal String method,
        int cash,
        List<PaymentTransaction> transactions,
        List<AmountDue> due,
        Money setOff)
        implements Entity {
    public static final String KIND = "payment";

    public PaymentLedger {
        transactions = List.copyOf(transactions);
        due = List.copyOf(due);
        require(!setOff.isNegative(), "%s set off", setOff);
        require(cash >= 0, "cash is rounded to %d minor units", cash);
        Stream.concat(
                        transactions.stream().map(PaymentTransaction::amount),
                        due.stream().map(AmountDue::amount))
                .forEach(amount -> require(amount.currency().equals(currency), "%s is not in %s", amount, currency));
        requireCover(transactions);
        require(cash == 0 || CashRounding.handed(transactions) >= 0, "more cash was given back than taken");
    }

    /** An empty ledger. */
    public static PaymentLedger open(OrderId order, Currency currency, String method) {
        return new PaymentLedger(order, currency, method, 0, List.of(), List.of(), Money.zero(currency));
    }

    /** The same ledger, paid in coins of which the smallest has so many minor units; 1 for every currency's own. */
    public PaymentLedger inCash(int multiple) {
        return new PaymentLedger(order, currency, method, multiple == 1 ? 0 : multiple, transactions, due, setOff);
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

    /** What the provider has reserved and not given up, captured or not; what it declined to give up counts as gone. */
    public Money authorized() {
        Money lost = transactions.stream()
                .filter(t -> t.is(Type.AUTHORIZE) && isLost(t))
                .map(this::remaining)
                .reduce(Money.zero(currency), Money::plus);
        return total(t -> t.is(Type.AUTHORIZE) && t.succeeded())
                .minus(total(t -> t.is(Type.CANCEL) && t.succeeded()))
                .minus(lost);
    }

    public Money captured() {
        return total(t -> t.is(Type.CAPTURE) && t.succeeded());
    }

    public Money refunded() {
        return total(t -> t.is(Type.REFUND) && t.succeeded());
    }

    /** What the customer has handed over and not got back: where cash is rounded, not quite what was charged. */
    public Money handed() {
        return new Money(CashRounding.handed(transactions), currency);
    }

    /** What rounding cash has added to what was charged so far, or taken off it. */
    public Money cashRounding() {
        return handed().minus(captured().minus(refunded()));
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

    /** What was, or is to be, taken for a charge and not given back, nor to be given back. */
    public Money left(String charge) {
        Money taken =
                total(t -> t.is(Type.CAPTURE) && !t.declined() && t.cause().equals(charge));
        Money given = total(t -> t.is(Type.REFUND)
                && !t.declined()
                && transaction(t.drawsOn()).orElseThrow().cause().equals(charge));
        return taken.minus(given).plus(due(Type.CAPTURE, charge)).minus(due(Type.REFUND, charge));
    }

    /** Everything that something was, or is to be, taken for, the oldest first. */
    public List<String> charges() {
        return Stream.concat(
                        transactions.stream().filter(t -> t.is(Type.CAPTURE)).map(PaymentTransaction::cause),
                        due.stream().filter(d -> d.type() == Type.CAPTURE).map(AmountDue::charge))
                .distinct()
                .toList();
    }

    private Money due(Type type, String charge) {
        return due.stream()
                .filter(d -> d.type() == type && d.charge().equals(charge))
                .map(AmountDue::amount)
                .reduce(Money.zero(currency), Money::plus);
    }

    /** How much of the order's price is seen to: captured, being captured, free to be captured, or owed no more. */
    public Money secured() {
        Money usable = transactions.stream().map(this::usable).reduce(Money.zero(currency), Money::plus);
        return capturing().plus(usable).plus(setOff);
    }

    /** What is secured, or will be if the provider agrees to what it was asked for. */
    public Money securedOrPending() {
        return secured().plus(total(t -> t.is(Type.AUTHORIZE) && t.pending()));
    }

    public Optional<PaymentTransaction> transaction(String id) {
        return transactions.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /** The authorisation that a transaction draws on, directly or through a capture; itself if it is one. */
    public PaymentTransaction authorizationOf(PaymentTransaction transaction) {
        return transaction.is(Type.AUTHORIZE)
                ? transaction
                : authorizationOf(transaction(transaction.drawsOn()).orElseThrow());
    }

    /** What nothing was drawn of yet, of an authorisation or of a capture: nothing until it has succeeded. */
    public Money remaining(PaymentTransaction transaction) {
        return transaction.succeeded()
                ? transaction.amount().minus(total(t -> t.drawsOn().equals(transaction.id()) && !t.declined()))
                : Money.zero(currency);
    }

    /** What can still be captured on a transaction: nothing on an authorisation that the provider let down once. */
    public Money usable(PaymentTransaction transaction) {
        return transaction.is(Type.AUTHORIZE) && !isSpent(transaction) ? remaining(transaction) : Money.zero(currency);
    }

    /** The last authorisation, if it was declined. */
    public Optional<PaymentTransaction> lastAuthorizationIfDeclined() {
        return transactions.stream()
                .filter(t -> t.is(Type.AUTHORIZE))
                .reduce((earlier, later) -> later)
                .filter(PaymentTransaction::declined);
    }

    /** The status seen against what the order costs now. */
    public PaymentStatus status(Money orderTotal) {
        return PaymentStatus.of(this, orderTotal);
    }

    /** The id that the next transaction gets. */
    public String nextId() {
        return order.value() + "-P" + (transactions.size() + 1);
    }

    /** Whether the provider refused to take, or to give up, something of an authorisation: it refuses for good. */
    boolean isSpent(PaymentTransaction authorization) {
        return isLost(authorization) || draws(authorization, t -> t.is(Type.CAPTURE) && t.declined());
    }

    /** Whether there is nothing of an authorisation that could be given up. */
    boolean isLost(PaymentTransaction authorization) {
        return draws(authorization, t -> t.is(Type.CANCEL) && t.declined());
    }

    boolean draws(PaymentTransaction authorization, Predicate<PaymentTransaction> which) {
        return transactions.stream()
                .filter(t -> t.drawsOn().equals(authorization.id()))
                .anyMatch(which);
    }

    /** What a capture or refund takes off what is due, or adds to it again. */
    AmountDue amountOf(PaymentTransaction transaction) {
        return transaction.is(Type.CAPTURE)
                ? AmountDue.capture(transaction.amount(), transaction.cause())
                : AmountDue.refund(
                        transaction.amount(),
                        transaction.cause(),
                        transaction(transaction.drawsOn()).orElseThrow().cause());
    }

    PaymentLedger add(PaymentTransaction next) {
        List<PaymentTransaction> all = new ArrayList<>(transactions);
        all.add(next);
        return new PaymentLedger(order, currency, method, cash, all, due, setOff);
    }

    PaymentLedger replace(PaymentTransaction next) {
        List<PaymentTransaction> all = new ArrayList<>(transactions);
        all.replaceAll(t -> t.id().equals(next.id()) ? next : t);
        return new PaymentLedger(order, currency, method, cash, all, due, setOff);
    }

    PaymentLedger withDue(List<AmountDue> next) {
        return new PaymentLedger(order, currency, method, cash, transactions, next, setOff);
    }

    PaymentLedger withSetOff(Money next) {
        return new PaymentLedger(order, currency, method, cash, transactions, due, next);
    }

    private Money total(Predicate<PaymentTransaction> which) {
        return transactions.stream()
                .filter(which)
                .map(PaymentTransaction::amount)
                .reduce(Money.zero(currency), Money::plus);
    }

    private static void requireCover(List<PaymentTransaction> transactions) {
        Map<String, Long> drawn = new HashMap<>();
        for (PaymentTransaction each : transactions) {
            if (!each.drawsOn().isEmpty() && !each.declined()) {
                drawn.merge(each.drawsOn(), each.amount().minor(), Math::addExact);
            }
        }
        for (PaymentTransaction each : transactions) {
            long there = each.status() == Status.SUCCEEDED ? each.amount().minor() : 0;
            long taken = drawn.containsKey(each.id()) ? drawn.remove(each.id()) : 0;
            require(taken <= there, "%d drawn on %s, which has %d", taken, each.id(), there);
        }
        require(drawn.isEmpty(), "drawn on what is not there: %s", drawn.keySet());
    }

    @Override
    public String toString() {
        return Masked.text(this, "method");
    }
}
