package dev.oms.command;

import java.util.List;

/**
 * An outcome as it is kept with its request id.
 *
 * @param subject id that the command's result is read from; empty for a refusal
 * @param refusals none for a success
 */
public record StoredOutcome(String subject, List<Reason> warnings, List<Refusal> refusals) {
    public StoredOutcome {
        warnings = List.copyOf(warnings);
        refusals = List.copyOf(refusals);
    }

    /** The outcome as the given command reads it. */
    public <R> Outcome<R> as(Command<R> command, boolean repeated) {
        return refusals.isEmpty()
                ? new Outcome.Done<>(command.result(subject), warnings, repeated)
                : new Outcome.Refused<>(refusals, repeated);
    }
}
