package dev.oms.testkit;

/** What a simulated port throws when it times out. */
public final class SimulatedTimeoutException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SimulatedTimeoutException(String call) {
        super(call + " timed out");
    }
}
