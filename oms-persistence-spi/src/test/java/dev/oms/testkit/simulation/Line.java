package dev.oms.testkit.simulation;

import dev.oms.common.CommitOutcomeUnknownException;
import dev.oms.common.StoreUnavailableException;
import dev.oms.testkit.SimulatedTimeoutException;
import dev.oms.testkit.simulation.Interruption.Call;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The line from a node to everything else; it breaks where the script says so. One thread only. */
final class Line {
    private final int node;
    private final Trace trace;
    private final Consumer<Interruption> othersGoOn;
    private final Deque<Interruption> planned = new ArrayDeque<>();
    private boolean dead;
    private boolean storeCut;
    private boolean portsCut;

    /** @param othersGoOn what happens while the node stands still */
    Line(int node, Trace trace, Consumer<Interruption> othersGoOn) {
        this.node = node;
        this.trace = trace;
        this.othersGoOn = othersGoOn;
    }

    boolean isDead() {
        return dead;
    }

    void plan(Interruption interruption) {
        planned.add(interruption);
    }

    /** Before everything else that is planned. */
    void planNext(Interruption interruption) {
        planned.addFirst(interruption);
    }

    void cutStore() {
        storeCut = true;
    }

    void cutPorts() {
        portsCut = true;
    }

    void connect() {
        storeCut = false;
        portsCut = false;
    }

    /** A new process at the end of it. */
    void restart() {
        dead = false;
    }

    /** Nothing breaks any more. */
    void heal() {
        planned.clear();
        connect();
        restart();
    }

    <T> T call(Call call, String what, Supplier<T> made) {
        requireReach(call, what);
        Optional<Interruption> interruption = due(call);
        interruption.filter(i -> !i.after()).ifPresent(i -> interrupt(i, call, what));
        T answer = made.get();
        trace.add("%d %s -> %s".formatted(node, what, answer));
        interruption.filter(Interruption::after).ifPresent(i -> interrupt(i, call, what));
        return answer;
    }

    private Optional<Interruption> due(Call call) {
        if (planned.isEmpty() || !planned.element().befalls(call)) {
            return Optional.empty();
        }
        Interruption next = planned.remove();
        if (next.calls() > 0) {
            planned.addFirst(next.later());
            return Optional.empty();
        }
        return Optional.of(next);
    }

    private void interrupt(Interruption interruption, Call call, String what) {
        trace.add("%d %s".formatted(node, interruption));
        switch (interruption.deed()) {
            case STAND_STILL, RUSH -> othersGoOn.accept(interruption);
            case DIE -> {
                dead = true;
                throw failure(call, interruption.after(), what);
            }
            case REFUSE -> throw failure(call, interruption.after(), what);
            default -> throw new CommitOutcomeUnknownException(cause(what));
        }
        requireReach(call, what);
    }

    private void requireReach(Call call, String what) {
        if (dead || (call == Call.PORT ? portsCut : storeCut)) {
            throw failure(call, false, what);
        }
    }

    private RuntimeException failure(Call call, boolean after, String what) {
        if (call == Call.PORT) {
            return new SimulatedTimeoutException("a call of node " + node);
        }
        // Of a commit that was made nobody may say that nothing was written.
        return after && call == Call.COMMIT
                ? new CommitOutcomeUnknownException(cause(what))
                : new StoreUnavailableException("a call of node " + node, cause(what));
    }

    private static RuntimeException cause(String what) {
        return new SimulatedTimeoutException(what.substring(0, Math.min(60, what.length())));
    }
}
