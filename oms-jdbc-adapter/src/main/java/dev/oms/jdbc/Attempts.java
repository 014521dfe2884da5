package dev.oms.jdbc;

import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Tries again what lost a race, within bounds of number and time, and tells the host everything else in its own words. */
final class Attempts {
    private static final long FIRST_PAUSE_MICROS = 500;
    private static final long LONGEST_PAUSE_MICROS = 100_000;
    // Some races are lost by waiting for a lock: ten of those waits are more than any caller wants to sit out.
    private static final long PATIENCE_NANOS = 10_000_000_000L;
    private final int limit;

    /** @param limit tries before giving up; a joined transaction has one, because only its host can begin it again */
    Attempts(int limit) {
        this.limit = limit;
    }

    /** @param purpose what is being tried, as the beginning of a sentence */
    <T> T at(String purpose, Try<T> work) {
        try {
            return at(work);
        } catch (GivenUpException e) {
            throw e.told(purpose);
        }
    }

    /** The same for what can be done again whatever became of it: a lost answer is a broken connection and no more. */
    <T> T repeatably(String purpose, Try<T> work) {
        return at(purpose, () -> {
            try {
                return work.run();
            } catch (AnswerLostException e) {
                throw e.broken();
            }
        });
    }

    /** The same for those who tell several hosts about it. */
    <T> T at(Try<T> work) throws GivenUpException {
        long start = System.nanoTime();
        for (int attempt = 1; ; attempt++) {
            try {
                return work.run();
            } catch (SQLException e) {
                boolean again = attempt < limit && System.nanoTime() - start < PATIENCE_NANOS;
                if (!again || e instanceof AnswerLostException || SqlFailure.of(e) != SqlFailure.CONTENDED) {
                    throw new GivenUpException(attempt, e);
                }
                pause(attempt);
            }
        }
    }

    /** Sleeps a random time under a growing bound, so that the losers of one race do not meet again in the next. */
    private static void pause(int attempt) {
        long bound = Math.min(LONGEST_PAUSE_MICROS, FIRST_PAUSE_MICROS << Math.min(attempt, 16));
        try {
            TimeUnit.MICROSECONDS.sleep(ThreadLocalRandom.current().nextLong(bound) + 1);
        } catch (InterruptedException e) {
            // The work goes on: an interrupt is the caller's to act on, after an answer.
            Thread.currentThread().interrupt();
        }
    }

    /** One try. */
    @FunctionalInterface
    interface Try<T> {
        T run() throws SQLException;
    }
}
