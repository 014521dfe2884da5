package dev.oms.internal.inventory;

import dev.oms.command.StockMovement;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.Assembly;
import dev.oms.inventory.AssemblyCancelled;
import dev.oms.inventory.AssemblyLine;
import dev.oms.inventory.AssemblyState;
import dev.oms.inventory.CancelAssembly;
import dev.oms.inventory.SupplyCancelled;
import dev.oms.port.Facts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives back what went into an assembly and will not come out of it. */
public final class CancelAssemblyHandler implements CommandHandler<CancelAssembly, Facts> {
    private static final String REASON = "the assembly was cancelled";

    @Override
    public Class<CancelAssembly> type() {
        return CancelAssembly.class;
    }

    @Override
    public Facts read(CancelAssembly command, Reader reader) {
        return Assemblies.readWithSupply(command.assemblyId(), reader);
    }

    @Override
    public Optional<CustomerId> customer(CancelAssembly command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(CancelAssembly command, Facts facts, Draft draft) {
        Set<AssemblyState.Trigger> cancel = Set.of(AssemblyState.Trigger.CANCEL);
        return Assemblies.on(command.assemblyId(), cancel, facts, found -> cancel(command, found, facts, draft));
    }

    private static Decision cancel(CancelAssembly command, Versioned<Assembly> found, Facts facts, Draft draft) {
        Assembly before = found.entity();
        boolean begun = before.state() != AssemblyState.ORDERED;
        for (AssemblyLine input : before.inputs()) {
            long units = input.each() * before.open();
            if (begun) {
                Assemblies.move(draft, StockMovement.Type.ASSEMBLY_IN, before, input, units, 0, REASON);
            } else {
                Assemblies.move(draft, StockMovement.Type.RELEASE, before, input, 0, -units, REASON);
            }
        }
        Assemblies.apply(found, new AssemblyCancelled(command.reason()), draft);
        Assemblies.tell(
                before, facts, draft, (output, supply) -> List.of(new SupplyCancelled(supply.id(), command.reason())));
        String cause = "assembly %s was cancelled".formatted(before.id());
        before.outputs().forEach(output -> Outlooks.reviewLater(output.sku(), cause, draft));
        return draft.accept(command.assemblyId());
    }
}
