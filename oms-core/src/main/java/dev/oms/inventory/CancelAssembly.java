package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.AssemblyId;
import dev.oms.common.Masked;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;

/** Gives up what is not done of an assembly order; what went into it, or was set aside for it, is free again. */
public record CancelAssembly(
        @IdText String assemblyId, @PlainText(max = 200) String reason) implements Command<AssemblyId> {

    @Override
    public AssemblyId result(String subject) {
        return new AssemblyId(subject);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
