package dev.oms.persistence.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Callers that begin at the same moment. */
public final class Crowd {
    private static final long PATIENCE_SECONDS = 60;

    private Crowd() {}

    /** The answers of all callers, by their number from 0. */
    public static <T> List<T> of(int callers, IntFunction<T> call) {
        ExecutorService threads = Executors.newFixedThreadPool(callers, Crowd::daemon);
        try {
            CountDownLatch ready = new CountDownLatch(callers);
            List<Future<T>> pending = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                pending.add(threads.submit(together(ready, call, caller)));
            }
            return answers(pending);
        } finally {
            threads.shutdownNow();
        }
    }

    /** A caller that never comes back must not keep the tests from ending. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "caller");
        thread.setDaemon(true);
        return thread;
    }

    private static <T> Callable<T> together(CountDownLatch ready, IntFunction<T> call, int caller) {
        return () -> {
            ready.countDown();
            ready.await();
            return call.apply(caller);
        };
    }

    private static <T> List<T> answers(List<Future<T>> pending) {
        List<T> answers = new ArrayList<>();
        for (Future<T> answer : pending) {
            try {
                answers.add(answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            } catch (Exception e) {
                throw new AssertionError("a caller failed: " + e, e);
            }
        }
        return answers;
    }
}
