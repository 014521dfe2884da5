package dev.oms.jdbc;

import dev.oms.common.Nullable;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** A thread with a wish: it waits for an answer, or for the place of a leader. */
final class Caller<Q, A> {
    private final Q wish;
    private final Thread thread = Thread.currentThread();
    private @Nullable Supplier<A> answer;
    private boolean leads;
    // Written last by whoever serves or calls, read first by the caller: it publishes the fields above.
    private volatile boolean called;

    Caller(Q wish) {
        this.wish = wish;
    }

    Q wish() {
        return wish;
    }

    /** Waits until it is served or is to lead; whether it is to lead. An interrupt is kept for later. */
    boolean isLeftThePlace() {
        boolean interrupted = false;
        while (!called) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            thread.interrupt();
        }
        return leads;
    }

    void leaveThePlace() {
        leads = true;
        wake();
    }

    void keep(Supplier<A> kept) {
        answer = kept;
    }

    void wake() {
        called = true;
        LockSupport.unpark(thread);
    }

    A answer() {
        return Objects.requireNonNull(answer, "served without an answer").get();
    }
}
