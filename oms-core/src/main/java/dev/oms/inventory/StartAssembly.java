package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.AssemblyId;
import dev.oms.common.validation.IdText;

/** The work on an assembly order begins: all that goes into it is taken off the shelf. */
public record StartAssembly(@IdText String assemblyId) implements Command<AssemblyId> {
    @Override
    public AssemblyId result(String subject) {
        return new AssemblyId(subject);
    }
}
