package dev.oms.internal.inventory;

import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.CancelSupply;
import dev.oms.inventory.Supply;
import dev.oms.inventory.SupplyCancelled;
import dev.oms.port.Facts;
import java.util.Optional;

/** Takes note that the rest of a supply will not come. */
public final class CancelSupplyHandler implements CommandHandler<CancelSupply, Facts> {

    @Override
    public Class<CancelSupply> type() {
        return CancelSupply.class;
    }

    @Override
    public Facts read(CancelSupply command, Reader reader) {
        return reader.read(Supplies.reads(command.supply()));
    }

    @Override
    public Optional<CustomerId> customer(CancelSupply command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(CancelSupply command, Facts facts, Draft draft) {
        return Supplies.onOpen(command.supply(), facts, supply -> cancel(command, supply, draft));
    }

    private static Decision cancel(CancelSupply command, Versioned<Supply> supply, Draft draft) {
        Supply known = supply.entity();
        Outlooks.reviewLater(known.sku(), known.id() + " is cancelled: " + command.reason(), draft);
        return Supplies.record(supply, new SupplyCancelled(known.id(), command.reason()), draft);
    }
}
