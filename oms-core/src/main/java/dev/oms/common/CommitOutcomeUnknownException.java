package dev.oms.common;

/**
 * The connection broke while a commit was under way, so it is not known whether it happened. The engine looks the
 * request id up before it does anything else; a host sees this exception only when that look-up fails as well, and
 * learns the truth by sending the same request id again.
 */
public final class CommitOutcomeUnknownException extends OmsException {
    private static final long serialVersionUID = 1L;

    public CommitOutcomeUnknownException(Throwable cause) {
        super(
                "the answer to a commit was lost: " + cause.getMessage()
                        + ". Send the same request id again to learn what happened.",
                cause);
    }
}
