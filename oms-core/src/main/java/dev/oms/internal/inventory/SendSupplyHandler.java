package dev.oms.internal.inventory;

import dev.oms.common.CustomerId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.SendSupply;
import dev.oms.inventory.Supply;
import dev.oms.inventory.SupplySent;
import dev.oms.port.Facts;
import java.util.Optional;

/** Takes note that whoever sends or makes a supply knows of it. */
public final class SendSupplyHandler implements CommandHandler<SendSupply, Facts> {

    @Override
    public Class<SendSupply> type() {
        return SendSupply.class;
    }

    @Override
    public Facts read(SendSupply command, Reader reader) {
        return reader.read(Supplies.reads(command.supply()));
    }

    @Override
    public Optional<CustomerId> customer(SendSupply command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(SendSupply command, Facts facts, Draft draft) {
        return Supplies.onOpen(
                command.supply(),
                facts,
                supply -> supply.entity().stage() == Supply.Stage.PLANNED
                        ? Supplies.record(supply, new SupplySent(supply.entity().id()), draft)
                        : draft.accept(command.supply()));
    }
}
