package dev.oms.jdbc;

import dev.oms.common.CommitOutcomeUnknownException;
import dev.oms.common.InvariantViolation;
import dev.oms.common.OmsException;
import dev.oms.common.SchemaMismatchException;
import dev.oms.common.StoreContentionException;
import dev.oms.common.StoreUnavailableException;
import java.sql.SQLException;

/** The database failed for good; what a host is to be told of it depends on what it wanted. */
final class GivenUpException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int attempts;
    private final SQLException failure;

    GivenUpException(int attempts, SQLException failure) {
        super(failure.getMessage(), failure);
        this.attempts = attempts;
        this.failure = failure;
    }

    /** Whether anything else that was asked of the database now would fail in the same way, or may have happened. */
    boolean concernsEverybody() {
        return failure instanceof AnswerLostException || SqlFailure.of(failure) == SqlFailure.DISCONNECTED;
    }

    /** A new exception each time, because each goes to another thread. */
    OmsException told(String purpose) {
        if (failure instanceof AnswerLostException) {
            return new CommitOutcomeUnknownException(failure);
        }
        return switch (SqlFailure.of(failure)) {
            case CONTENDED -> new StoreContentionException(attempts, failure);
            case UNFIT -> unfit(purpose);
            case UNPREPARED ->
                new SchemaMismatchException(
                        "unknown (" + failure.getMessage() + ")",
                        "every table it prepared",
                        "Has the schema been altered by hand?");
            case REFUSED, DISCONNECTED, DENIED -> new StoreUnavailableException(purpose, failure);
        };
    }

    private InvariantViolation unfit(String purpose) {
        InvariantViolation told =
                new InvariantViolation(purpose + " failed: a value does not fit: " + failure.getMessage());
        told.initCause(failure);
        return told;
    }
}
