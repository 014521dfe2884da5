package dev.oms.command;

/**
 * What is wanted, as an immutable record of plain values. Bounds stand on its components as Jakarta Validation
 * constraints, so that every violation can be reported at once; a command may therefore exist in an invalid state, but
 * nothing invalid is ever decided on.
 *
 * @param <R> what a successful outcome names, usually the id of what was created or changed
 */
public interface Command<R> {

    /** Reads the result from the id that the outcome was stored with. */
    R result(String subject);
}
