package dev.oms.examples.bench;

/** Whether somebody wants the run to end. */
final class Stop {
    private volatile boolean wanted;

    void request() {
        wanted = true;
    }

    boolean isWanted() {
        return wanted;
    }

    void check() {
        if (wanted) {
            throw new StoppedException();
        }
    }

    /** The run was stopped. */
    static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StoppedException() {
            super("stopped");
        }
    }
}
