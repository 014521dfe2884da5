package dev.oms.testkit;

import dev.oms.port.Carrier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;

/**
 * A carrier that books once per key, numbers its parcels, and fails on demand. A booking whose key is already known meets
 * no trouble: it gets the first answer again. Thread-safe.
 */
public final class SimulatedCarrier implements Carrier {
    private final Script<Booking> script = new Script<>();
    private final Lateness lateness = new Lateness();
    private final Map<String, Answer> answers = new HashMap<>();
    private final List<String> calls = new ArrayList<>();
    private int parcels;

    /** A carrier without trouble. */
    public SimulatedCarrier() {}

    /** The next bookings meet these troubles, one each. */
    public void next(Trouble... upcoming) {
        script.next(upcoming);
    }

    /** From now on the bookings that fit meet this trouble, unless one is named for them by {@link #next}; earlier rules win. */
    public void whenever(Predicate<Booking> bookings, Trouble trouble) {
        script.whenever(bookings, trouble);
    }

    /** From now on every booking meets this trouble; whatever was said before is forgotten. */
    public void always(Trouble trouble) {
        script.always(trouble);
    }

    /** From now on every answer comes so much later than the booking happens. */
    public void answersAfter(Duration time) {
        lateness.of(time);
    }

    /** From now on no answer comes before the gate opens; the booking happens at once. */
    public void answersOnceOpen(CountDownLatch gate) {
        lateness.until(gate);
    }

    @Override
    public Answer book(Booking booking) {
        Trouble trouble;
        Answer answer;
        synchronized (answers) {
            calls.add("book " + booking.key());
            trouble = answers.containsKey(booking.key()) ? Trouble.NONE : script.take(booking);
            answer = answers.containsKey(booking.key()) ? answers.get(booking.key()) : meet(trouble, booking);
        }
        lateness.await();
        if (trouble.timesOut()) {
            throw new SimulatedTimeoutException("book " + booking.key());
        }
        return trouble == Trouble.LOSES_ANSWER ? new Answer.Unknown("connection reset") : answer;
    }

    @Override
    public Answer lookUp(String idempotencyKey) {
        synchronized (answers) {
            calls.add("lookUp " + idempotencyKey);
            return answers.getOrDefault(idempotencyKey, new Answer.Failed("never seen"));
        }
    }

    /** Every call so far, look-ups included: {@code book <key>}. */
    public List<String> calls() {
        synchronized (answers) {
            return List.copyOf(calls);
        }
    }

    /** How many parcels were booked so far. */
    public int parcels() {
        synchronized (answers) {
            return parcels;
        }
    }

    private Answer meet(Trouble trouble, Booking booking) {
        if (trouble.isDone()) {
            return remember(booking, new Answer.Booked("simulated", numbers(booking.packages())));
        }
        return trouble == Trouble.DECLINES
                ? remember(booking, new Answer.Declined("not served"))
                : new Answer.Failed("the carrier is busy");
    }

    private List<String> numbers(int packages) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < packages; i++) {
            numbers.add("SIM" + SequentialIds.padded(++parcels, 6));
        }
        return numbers;
    }

    private Answer remember(Booking booking, Answer answer) {
        answers.put(booking.key(), answer);
        return answer;
    }
}
