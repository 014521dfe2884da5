package dev.oms.common;

/** The store could not be reached or refused service (down, full, pool exhausted); nothing was written. Safe to retry. */
public final class StoreUnavailableException extends OmsException {
    private static final long serialVersionUID = 1L;

    public StoreUnavailableException(String tried, Throwable cause) {
        super(
                tried + " failed and wrote nothing: " + cause.getMessage() + ". The same request id may be sent again.",
                cause);
    }
}
