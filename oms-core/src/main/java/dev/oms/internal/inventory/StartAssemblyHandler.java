package dev.oms.internal.inventory;

import dev.oms.command.Refusal;
import dev.oms.command.StockMovement;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.Assembly;
import dev.oms.inventory.AssemblyLine;
import dev.oms.inventory.AssemblyStarted;
import dev.oms.inventory.AssemblyState;
import dev.oms.inventory.StartAssembly;
import dev.oms.port.Facts;
import java.util.Optional;
import java.util.Set;

/** Takes what goes into an assembly off the shelf. */
public final class StartAssemblyHandler implements CommandHandler<StartAssembly, Facts> {

    @Override
    public Class<StartAssembly> type() {
        return StartAssembly.class;
    }

    @Override
    public Facts read(StartAssembly command, Reader reader) {
        return Assemblies.read(command.assemblyId(), reader);
    }

    @Override
    public Optional<CustomerId> customer(StartAssembly command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(StartAssembly command, Facts facts, Draft draft) {
        Set<AssemblyState.Trigger> start = Set.of(AssemblyState.Trigger.START);
        return Assemblies.on(command.assemblyId(), start, facts, found -> start(found, draft));
    }

    private static Decision start(Versioned<Assembly> found, Draft draft) {
        Optional<Refusal> elsewhere = KeptElsewhere.refusal(
                draft, found.entity().node(), found.entity().id().value());
        if (elsewhere.isPresent()) {
            return Decision.declined(elsewhere.get());
        }
        Assembly next =
                Assemblies.apply(found, new AssemblyStarted(found.entity().id()), draft);
        for (AssemblyLine input : next.inputs()) {
            long units = next.consumed(input);
            Assemblies.move(draft, StockMovement.Type.ASSEMBLY_OUT, next, input, -units, -units, "");
        }
        return draft.accept(next.id().value());
    }
}
