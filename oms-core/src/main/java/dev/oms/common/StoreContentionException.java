package dev.oms.common;

/** The store gave up on a transaction again and again (deadlock, serialization failure); nothing was written. */
public final class StoreContentionException extends OmsException {
    private static final long serialVersionUID = 1L;

    public StoreContentionException(int attempts, Throwable cause) {
        super("the store refused a transaction " + attempts + " times in a row: " + cause.getMessage(), cause);
    }
}
