package dev.oms.testkit.simulation;

import dev.oms.Oms;
import dev.oms.common.CommitOutcomeUnknownException;
import dev.oms.common.StoreContentionException;
import dev.oms.common.StoreUnavailableException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A process that holds the library; it can die and be started again. */
final class ShopNode {
    private final Line line;
    private final Supplier<Oms> process;
    private Oms oms;
    private boolean busy;

    ShopNode(Line line, Supplier<Oms> process) {
        this.line = line;
        this.process = process;
        this.oms = process.get();
    }

    Line line() {
        return line;
    }

    /** Whether it is in the middle of something. */
    boolean isBusy() {
        return busy;
    }

    /** A new process, with nothing of the old one's memory. */
    void start() {
        if (line.isDead() && !busy) {
            line.restart();
            oms = process.get();
        }
    }

    void heal() {
        start();
        line.heal();
    }

    /** What came of it; nothing where nobody knows. Whatever else is thrown is a fault of the library. */
    <T> Optional<T> ask(Function<Oms, T> question) {
        if (busy) {
            return Optional.empty();
        }
        busy = true;
        try {
            T answer = question.apply(oms);
            return line.isDead() ? Optional.empty() : Optional.of(answer);
        } catch (StoreUnavailableException | StoreContentionException | CommitOutcomeUnknownException e) {
            return Optional.empty();
        } finally {
            busy = false;
        }
    }
}
