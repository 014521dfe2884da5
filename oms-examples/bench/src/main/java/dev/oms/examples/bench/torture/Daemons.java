package dev.oms.examples.bench.torture;

/** Threads that keep no program from ending. */
final class Daemons {
    private Daemons() {}

    static Thread thread(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }
}
