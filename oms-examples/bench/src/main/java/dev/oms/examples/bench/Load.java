package dev.oms.examples.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Does one thing again and again, by many threads, until the time is over or it was done often enough. Each thread does it
 * once however short the time is: on a busy machine it may begin when the time is over, and a turn of nothing says nothing.
 */
final class Load {
    private static final double NANOS = 1e9;
    private static final double MEDIAN = 0.5;
    private static final double TAIL = 0.99;

    private final Gauges gauges;
    private final Stop stop;

    Load(Gauges gauges, Stop stop) {
        this.gauges = gauges;
        this.stop = stop;
    }

    /** Something to be measured. */
    @FunctionalInterface
    interface Operation {
        Answer once() throws SQLException;
    }

    /** When it is enough: whichever comes first. */
    record Bounds(Duration time, long operations) {
        private static final Duration EVER = Duration.ofDays(1);

        static Bounds of(Duration time) {
            return new Bounds(time, Long.MAX_VALUE);
        }

        static Bounds of(long operations) {
            return new Bounds(EVER, operations);
        }

        Bounds within(Duration limit) {
            return new Bounds(time.compareTo(limit) < 0 ? time : limit, operations);
        }

        Bounds atMost(Bounds other) {
            return new Bounds(time, Math.min(operations, other.operations));
        }
    }

    Sample run(int threads, Operation operation, Bounds bounds) throws SQLException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            AtomicLong left = new AtomicLong(bounds.operations());
            double jvm = gauges.processMicros();
            OptionalDouble server = gauges.serverMicros();
            long start = System.nanoTime();
            long end = start + bounds.time().toNanos();
            List<Worker> workers = run(pool, threads, () -> new Worker(operation, left, end));
            double seconds = (System.nanoTime() - start) / NANOS;
            double jvmMicros = gauges.processMicros() - jvm;
            stop.check();
            return sample(workers, seconds, jvmMicros, since(server));
        } finally {
            pool.shutdown();
        }
    }

    private OptionalDouble since(OptionalDouble before) {
        OptionalDouble now = gauges.serverMicros();
        return before.isPresent() && now.isPresent()
                ? OptionalDouble.of(now.getAsDouble() - before.getAsDouble())
                : OptionalDouble.empty();
    }

    private static List<Worker> run(ExecutorService pool, int threads, Callable<Worker> worker) throws SQLException {
        List<Future<Worker>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            running.add(pool.submit(() -> worker.call().work()));
        }
        List<Worker> workers = new ArrayList<>();
        for (Future<Worker> each : running) {
            workers.add(ended(each));
        }
        return workers;
    }

    private static Worker ended(Future<Worker> worker) throws SQLException {
        try {
            return worker.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException failure) {
                throw failure;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    private static Sample sample(List<Worker> workers, double seconds, double jvmMicros, OptionalDouble serverMicros) {
        long[] sorted = Latencies.sorted(
                workers.stream().map(worker -> worker.latencies).toList());
        double operations = Math.max(1, sorted.length);
        return new Sample(
                seconds,
                count(workers, Answer.DONE),
                count(workers, Answer.SOLD_OUT),
                count(workers, Answer.GAVE_UP),
                Latencies.percentileMillis(sorted, MEDIAN),
                Latencies.percentileMillis(sorted, TAIL),
                jvmMicros / operations,
                serverMicros.isPresent() ? OptionalDouble.of(serverMicros.getAsDouble() / operations) : serverMicros,
                workers.stream().mapToLong(worker -> worker.allocated).sum() / operations);
    }

    private static long count(List<Worker> workers, Answer answer) {
        return workers.stream()
                .mapToLong(worker -> worker.answers.getOrDefault(answer, 0L))
                .sum();
    }

    /** One thread's part. */
    private final class Worker {
        private final Operation operation;
        private final AtomicLong left;
        private final long end;
        private final Latencies latencies = new Latencies();
        private final Map<Answer, Long> answers = new EnumMap<>(Answer.class);
        private long allocated;

        Worker(Operation operation, AtomicLong left, long end) {
            this.operation = operation;
            this.left = left;
            this.end = end;
        }

        Worker work() throws SQLException {
            long before = gauges.threadAllocated();
            long start = System.nanoTime();
            while ((answers.isEmpty() || start < end) && left.getAndDecrement() > 0 && !stop.isWanted()) {
                Answer answer = operation.once();
                long now = System.nanoTime();
                latencies.add(now - start);
                answers.merge(answer, 1L, Long::sum);
                start = now;
            }
            allocated = gauges.threadAllocated() - before;
            return this;
        }
    }
}
