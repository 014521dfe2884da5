package dev.oms.testkit;

import dev.oms.port.Carrier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A carrier that books once per key, numbers its parcels, and fails on demand. Thread-safe. */
public final class SimulatedCarrier implements Carrier {
    private final TroubleQueue troubles = new TroubleQueue();
    private final Map<String, Answer> answers = new HashMap<>();
    private int parcels;

    /** A carrier without trouble. */
    public SimulatedCarrier() {}

    /** The next bookings meet these troubles, one each. */
    public void next(Trouble... upcoming) {
        troubles.next(upcoming);
    }

    /** From now on every booking meets this trouble. */
    public void always(Trouble trouble) {
        troubles.always(trouble);
    }

    @Override
    public synchronized Answer book(Booking booking) {
        Answer known = answers.get(booking.key());
        if (known != null) {
            return known;
        }
        return switch (troubles.take()) {
            case FAILS -> new Answer.Failed("the carrier is busy");
            case DECLINES -> remember(booking, new Answer.Declined("not served"));
            case TIMES_OUT_BEFORE -> throw new SimulatedTimeoutException("book");
            case TIMES_OUT_AFTER -> {
                carryOut(booking);
                throw new SimulatedTimeoutException("book");
            }
            case LOSES_ANSWER -> {
                carryOut(booking);
                yield new Answer.Unknown("connection reset");
            }
            case NONE -> carryOut(booking);
        };
    }

    @Override
    public synchronized Answer lookUp(String idempotencyKey) {
        return answers.getOrDefault(idempotencyKey, new Answer.Failed("never seen"));
    }

    /** How many parcels were booked so far. */
    public synchronized int parcels() {
        return parcels;
    }

    private Answer carryOut(Booking booking) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < booking.packages(); i++) {
            numbers.add("SIM%06d".formatted(++parcels));
        }
        return remember(booking, new Answer.Booked("simulated", numbers));
    }

    private Answer remember(Booking booking, Answer answer) {
        answers.put(booking.key(), answer);
        return answer;
    }
}
