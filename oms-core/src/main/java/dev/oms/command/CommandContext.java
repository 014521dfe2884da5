package dev.oms.command;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Actor;
import dev.oms.common.Masked;
import dev.oms.common.Personal;
import dev.oms.common.RequestId;
import dev.oms.common.TenantId;
import dev.oms.common.Text;

/**
 * In whose name and under which request id a command is given.
 *
 * @param note why, in the actor's words, for the timeline; empty for none, at most 1000 characters
 */
public record CommandContext(
        TenantId tenant,
        @Personal Actor actor,
        RequestId request,
        @Personal String note) {
    public CommandContext {
        require(note.length() <= 1000, "a note has at most 1000 characters, not %d", note.length());
        require(Text.isPlainLines(note), "a note has no control characters but line breaks and tabs");
    }

    @Override
    public String toString() {
        return Masked.text(this, "note");
    }
}
