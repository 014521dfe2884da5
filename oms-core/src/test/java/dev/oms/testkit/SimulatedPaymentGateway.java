package dev.oms.testkit;

import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.port.PaymentGateway;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A payment provider that keeps books of its own: it moves money once per key, refuses to capture more than it authorised
 * or to refund more than it captured, and fails on demand. Thread-safe.
 */
public final class SimulatedPaymentGateway implements PaymentGateway {
    private final TroubleQueue troubles = new TroubleQueue();
    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, Account> accounts = new HashMap<>();
    private final List<String> calls = new ArrayList<>();
    private volatile Duration delay = Duration.ZERO;

    /** Money of one authorisation, in minor units. */
    private static final class Account {
        private final OrderId order;
        private long authorized;
        private long captured;
        private long refunded;

        Account(OrderId order) {
            this.order = order;
        }
    }

    /** A provider without trouble. */
    public SimulatedPaymentGateway() {}

    /** The next calls, look-ups not counted, meet these troubles, one each. */
    public void next(Trouble... upcoming) {
        troubles.next(upcoming);
    }

    /** From now on every call meets this trouble. */
    public void always(Trouble trouble) {
        troubles.always(trouble);
    }

    /** From now on every answer comes so late. */
    public void answersAfter(Duration time) {
        delay = time;
    }

    @Override
    public Answer authorize(Request request) {
        return call("authorize", request, () -> {
            account("auth-" + request.key(), request.order()).authorized +=
                    request.amount().minor();
            return 0;
        });
    }

    @Override
    public Answer capture(Request request) {
        return call("capture", request, () -> {
            Account account = account(request.authorization(), request.order());
            long missing = account.captured + request.amount().minor() - account.authorized;
            account.captured += missing > 0 ? 0 : request.amount().minor();
            return missing;
        });
    }

    @Override
    public Answer cancel(Request request) {
        return call("cancel", request, () -> {
            Account account = account(request.authorization(), request.order());
            long missing = request.amount().minor() - (account.authorized - account.captured);
            account.authorized -= missing > 0 ? 0 : request.amount().minor();
            return missing;
        });
    }

    @Override
    public Answer refund(Request request) {
        return call("refund", request, () -> {
            Account account = account(request.authorization(), request.order());
            long missing = account.refunded + request.amount().minor() - account.captured;
            account.refunded += missing > 0 ? 0 : request.amount().minor();
            return missing;
        });
    }

    @Override
    public Answer lookUp(String idempotencyKey) {
        synchronized (answers) {
            calls.add("lookUp " + idempotencyKey);
            return answers.getOrDefault(idempotencyKey, new Answer.Failed("never seen"));
        }
    }

    /** Every call so far, look-ups included: {@code capture <key>}. */
    public List<String> calls() {
        synchronized (answers) {
            return List.copyOf(calls);
        }
    }

    /** What the provider holds or took for an order and has not paid back, in minor units. */
    public long taken(OrderId order) {
        synchronized (answers) {
            return accounts.values().stream()
                    .filter(a -> a.order.equals(order))
                    .mapToLong(a -> a.captured - a.refunded)
                    .sum();
        }
    }

    /** What is reserved for an order, captured or not, in minor units. */
    public long authorized(OrderId order) {
        synchronized (answers) {
            return accounts.values().stream()
                    .filter(a -> a.order.equals(order))
                    .mapToLong(a -> a.authorized)
                    .sum();
        }
    }

    private Answer call(String what, Request request, LongSupplier move) {
        pause();
        synchronized (answers) {
            calls.add(what + " " + request.key());
            Answer known = answers.get(request.key());
            if (known != null) {
                return known;
            }
            return meet(troubles.take(), what, request, move);
        }
    }

    private Answer meet(Trouble trouble, String what, Request request, LongSupplier move) {
        switch (trouble) {
            case FAILS:
                return new Answer.Failed("the provider is busy");
            case TIMES_OUT_BEFORE:
                throw new SimulatedTimeoutException(what);
            case DECLINES:
                return remember(request, new Answer.Declined("insufficient funds"));
            case TIMES_OUT_AFTER:
                carryOut(request, move);
                throw new SimulatedTimeoutException(what);
            case LOSES_ANSWER:
                carryOut(request, move);
                return new Answer.Unknown("connection reset");
            default:
                return carryOut(request, move);
        }
    }

    private Answer carryOut(Request request, LongSupplier move) {
        long missing = move.getAsLong();
        Money amount = request.amount();
        return remember(
                request,
                missing > 0
                        ? new Answer.Declined("%d minor units of %s are not covered".formatted(missing, amount))
                        : new Answer.Succeeded("auth-" + request.key()));
    }

    private Answer remember(Request request, Answer answer) {
        answers.put(request.key(), answer);
        return answer;
    }

    private Account account(String reference, OrderId order) {
        return accounts.computeIfAbsent(reference, r -> new Account(order));
    }

    private void pause() {
        if (!delay.isZero()) {
            try {
                Thread.sleep(delay.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
