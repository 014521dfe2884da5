package dev.oms.internal.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Threads that do what is due until they are told to stop; they rest when nothing is. */
public final class BackgroundWork implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);
    private static final int BITE = 20;
    private static final long STOP_MILLIS = 30_000;

    private final List<Thread> threads = new ArrayList<>();
    private final IntUnaryOperator work;
    private final Duration rest;
    private volatile boolean stopped;

    private BackgroundWork(IntUnaryOperator work, Duration rest) {
        this.work = work;
        this.rest = rest;
    }

    /** @param work does at most so much and answers how much it did */
    public static BackgroundWork start(IntUnaryOperator work, int threads, Duration rest) {
        BackgroundWork background = new BackgroundWork(work, rest);
        for (int i = 1; i <= threads; i++) {
            Thread thread = new Thread(background::run, "oms-worker-" + i);
            thread.setDaemon(true);
            background.threads.add(thread);
        }
        background.threads.forEach(Thread::start);
        return background;
    }

    private void run() {
        while (!stopped) {
            if (!workedWithoutFailure()) {
                sleep();
            }
        }
    }

    private boolean workedWithoutFailure() {
        try {
            return work.applyAsInt(BITE) > 0;
        } catch (Throwable e) {
            // Nobody starts a thread anew that has ended, so it goes on after an Error as well.
            LOG.error("the worker could not reach what is due; it tries again", e);
            return false;
        }
    }

    private void sleep() {
        try {
            Thread.sleep(rest.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }

    /** Lets every thread finish what it is doing, for at most half a minute. */
    @Override
    public void close() {
        stopped = true;
        for (Thread thread : threads) {
            try {
                thread.join(STOP_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
