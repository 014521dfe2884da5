package dev.oms.internal.replenishment;

import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.replenishment.ReplenishmentRule;
import dev.oms.replenishment.ReplenishmentStopped;
import dev.oms.replenishment.StopReplenishment;
import java.util.Optional;

/** Ends the ordering of a SKU for a node. */
public final class StopReplenishmentHandler implements CommandHandler<StopReplenishment, Facts> {

    @Override
    public Class<StopReplenishment> type() {
        return StopReplenishment.class;
    }

    @Override
    public Facts read(StopReplenishment command, Reader reader) {
        return reader.read(
                ReadSet.NOTHING.with(ReplenishmentRule.key(new Sku(command.sku()), new NodeId(command.node()))));
    }

    @Override
    public Optional<CustomerId> customer(StopReplenishment command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(StopReplenishment command, Facts facts, Draft draft) {
        Optional<Versioned<ReplenishmentRule>> found =
                SetReplenishmentHandler.find(facts, command.sku(), command.node());
        if (found.isEmpty()) {
            return Decision.notFound("replenishment of " + command.sku() + " at", command.node());
        }
        if (found.get().entity().active()) {
            SetReplenishmentHandler.record(found.get(), new ReplenishmentStopped(), draft);
        }
        return draft.accept(command.sku());
    }
}
