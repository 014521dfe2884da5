package dev.oms.jdbc;

import java.sql.SQLException;

/** The connection broke after a commit was sent, so nobody knows whether it happened. */
final class AnswerLostException extends SQLException {
    private static final long serialVersionUID = 1L;

    private final SQLException broken;

    AnswerLostException(SQLException cause) {
        super(cause.getMessage(), cause.getSQLState(), cause.getErrorCode(), cause);
        broken = cause;
    }

    /** What the connection broke with. */
    SQLException broken() {
        return broken;
    }
}
