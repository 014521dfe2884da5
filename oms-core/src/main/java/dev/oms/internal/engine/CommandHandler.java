package dev.oms.internal.engine;

import dev.oms.command.Command;
import dev.oms.common.CustomerId;
import java.util.List;
import java.util.Optional;

/**
 * How one type of command is decided.
 *
 * @param <F> the facts that the decision needs
 */
public interface CommandHandler<C extends Command<?>, F> {

    Class<C> type();

    /** Reads what the decision needs; the only step that does I/O. */
    F read(C command, Reader reader);

    /** The customer whose business it is, where it is one's. */
    Optional<CustomerId> customer(C command, F facts);

    /** What the command wants beyond what everybody may have who may give it. */
    default List<Privilege> privileges(C command, F facts, Settings settings) {
        return List.of();
    }

    /** The decision: a pure function of command, facts, and what the draft carries. */
    Decision decide(C command, F facts, Draft draft);
}
