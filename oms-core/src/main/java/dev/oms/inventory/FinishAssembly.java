package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.AssemblyId;
import dev.oms.common.Masked;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * Units of an assembly order are done, or spoiled; the rest stays in work. Where both are zero, all that is in work is done.
 *
 * @param spoiled units of which nothing comes out, though what goes in is gone
 * @param reason why something is spoiled; empty where nothing is
 */
public record FinishAssembly(
        @IdText String assemblyId,
        @PositiveOrZero(message = "must not be negative") long done,
        @PositiveOrZero(message = "must not be negative") long spoiled,
        @PlainText(max = 200) String reason)
        implements Command<AssemblyId> {

    @Override
    public AssemblyId result(String subject) {
        return new AssemblyId(subject);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
