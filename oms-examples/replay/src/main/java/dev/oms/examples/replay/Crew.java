package dev.oms.examples.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does many things that do not depend on each other, by as many threads as there are. */
final class Crew implements AutoCloseable {
    private final int threads;
    private final ExecutorService executor;

    Crew(int threads) {
        this.threads = threads;
        this.executor = Executors.newFixedThreadPool(threads);
    }

    int threads() {
        return threads;
    }

    /** Returns when all of it has ended; then the first failure comes out. */
    <T> void each(List<T> things, Consumer<T> task) {
        if (threads == 1) {
            things.forEach(task);
            return;
        }
        List<Future<?>> running = new ArrayList<>();
        things.forEach(thing -> running.add(executor.submit(() -> task.accept(thing))));
        List<RuntimeException> failures = new ArrayList<>();
        running.forEach(each -> await(each, failures));
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private static void await(Future<?> running, List<RuntimeException> failures) {
        try {
            running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failures.add(new IllegalStateException("interrupted", e));
        } catch (ExecutionException e) {
            failures.add(e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e));
        }
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
