package dev.oms.internal.engine;

import dev.oms.command.Outcome;

/**
 * An outcome, and whether it was written now, together with the end of the task that asked for it. It is not where nothing
 * was kept of the command, or where another delivery was first.
 */
record Answered<R>(Outcome<R> outcome, boolean kept) {

    static <R> Answered<R> unkept(Outcome<R> outcome) {
        return new Answered<>(outcome, false);
    }
}
