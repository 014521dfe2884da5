package dev.oms.testkit;

import dev.oms.common.OrderId;
import dev.oms.payment.PaymentTransaction.Type;
import dev.oms.port.PaymentGateway;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * A payment provider that keeps books of its own: it moves money once per key, refuses to capture more than it authorised
 * or to refund more than it captured, and fails on demand. A call whose key is already booked meets no trouble: it gets
 * the first answer again. Thread-safe.
 */
public final class SimulatedPaymentGateway implements PaymentGateway {
    private final ProviderBooks books = new ProviderBooks();
    private final Script<Call> script = new Script<>();
    private final Lateness lateness = new Lateness();
    private final List<String> calls = new ArrayList<>();
    private volatile BiConsumer<String, Answer> webhook = (key, answer) -> {};

    /** A call, as rules see it. */
    public record Call(Type type, Request request) {
        @Override
        public String toString() {
            return type.name().toLowerCase(Locale.ROOT) + " " + request.key();
        }
    }

    /** A provider without trouble. */
    public SimulatedPaymentGateway() {}

    /** The next calls, look-ups not counted, meet these troubles, one each. */
    public void next(Trouble... upcoming) {
        script.next(upcoming);
    }

    /** From now on the calls that fit meet this trouble, unless one is named for them by {@link #next}; earlier rules win. */
    public void whenever(Predicate<Call> calls, Trouble trouble) {
        script.whenever(calls, trouble);
    }

    /** From now on every call meets this trouble; whatever was said before is forgotten. */
    public void always(Trouble trouble) {
        script.always(trouble);
    }

    /** The authorisations of an order run out: what is not taken of them cannot be taken or given up any more. */
    public void lapse(OrderId order) {
        synchronized (books) {
            books.lapse(order);
        }
    }

    /** From now on every answer comes so much later than the money moves. */
    public void answersAfter(Duration time) {
        lateness.of(time);
    }

    /** From now on no answer comes before the gate opens; the money moves at once. */
    public void answersOnceOpen(CountDownLatch gate) {
        lateness.until(gate);
    }

    /** From now on every answer that is kept is given twice: to this listener, with its key, and then to the caller, unless that one is lost. */
    public void answersTwice(BiConsumer<String, Answer> listener) {
        webhook = listener;
    }

    @Override
    public Answer authorize(Request request) {
        return answer(new Call(Type.AUTHORIZE, request));
    }

    @Override
    public Answer capture(Request request) {
        return answer(new Call(Type.CAPTURE, request));
    }

    @Override
    public Answer cancel(Request request) {
        return answer(new Call(Type.CANCEL, request));
    }

    @Override
    public Answer refund(Request request) {
        return answer(new Call(Type.REFUND, request));
    }

    @Override
    public Answer lookUp(String idempotencyKey) {
        synchronized (books) {
            calls.add("lookUp " + idempotencyKey);
            return books.answer(idempotencyKey).orElse(new Answer.Failed("never seen"));
        }
    }

    /** Every call so far, look-ups included: {@code capture <key>}. */
    public List<String> calls() {
        synchronized (books) {
            return List.copyOf(calls);
        }
    }

    /** What is reserved for an order, captured or not, in minor units. */
    public long authorized(OrderId order) {
        synchronized (books) {
            return books.total(order, ProviderBooks.Account::authorized);
        }
    }

    /** What is still reserved for an order though it was told to give it up and declined, in minor units. */
    public long withheld(OrderId order) {
        synchronized (books) {
            return books.total(order, ProviderBooks.Account::withheld);
        }
    }

    /** What was taken for an order, paid back or not, in minor units. */
    public long captured(OrderId order) {
        synchronized (books) {
            return books.total(order, ProviderBooks.Account::captured);
        }
    }

    /** What was paid back for an order, in minor units. */
    public long refunded(OrderId order) {
        synchronized (books) {
            return books.total(order, ProviderBooks.Account::refunded);
        }
    }

    /** What was taken for an order and not paid back, in minor units. */
    public long taken(OrderId order) {
        synchronized (books) {
            return captured(order) - refunded(order);
        }
    }

    private Answer answer(Call call) {
        String key = call.request().key();
        Trouble trouble;
        Answer answer;
        synchronized (books) {
            calls.add(call.toString());
            trouble = books.answer(key).isPresent() ? Trouble.NONE : script.take(call);
            answer = books.answer(key).orElseGet(() -> meet(trouble, call));
        }
        lateness.await();
        if (!(answer instanceof Answer.Failed)) {
            webhook.accept(key, answer);
        }
        if (trouble.timesOut()) {
            throw new SimulatedTimeoutException(call.toString());
        }
        return trouble == Trouble.LOSES_ANSWER ? new Answer.Unknown("connection reset") : answer;
    }

    private Answer meet(Trouble trouble, Call call) {
        if (trouble.isDone()) {
            return books.book(call.type(), call.request());
        }
        return trouble == Trouble.DECLINES
                ? books.refuse(call.type(), call.request(), "insufficient funds")
                : new Answer.Failed("the provider is busy");
    }
}
