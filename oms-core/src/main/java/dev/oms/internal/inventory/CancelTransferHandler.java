package dev.oms.internal.inventory;

import dev.oms.command.StockMovement;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.CancelTransfer;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.Transfer;
import dev.oms.inventory.TransferCancelled;
import dev.oms.inventory.TransferState;
import dev.oms.port.Facts;
import java.util.Optional;
import java.util.Set;

/** Gives up a transfer whose goods have not left. */
public final class CancelTransferHandler implements CommandHandler<CancelTransfer, Facts> {

    @Override
    public Class<CancelTransfer> type() {
        return CancelTransfer.class;
    }

    @Override
    public Facts read(CancelTransfer command, Reader reader) {
        return Transfers.read(command.transferId(), reader);
    }

    @Override
    public Optional<CustomerId> customer(CancelTransfer command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(CancelTransfer command, Facts facts, Draft draft) {
        Set<TransferState.Trigger> cancel = Set.of(TransferState.Trigger.CANCEL);
        return Transfers.on(command.transferId(), cancel, facts, found -> cancel(command, found, facts, draft));
    }

    private static Decision cancel(CancelTransfer command, Versioned<Transfer> found, Facts facts, Draft draft) {
        Transfer transfer = found.entity();
        for (HeldUnits each : transfer.held()) {
            StockMovement.Type release = StockMovement.Type.RELEASE;
            Transfers.move(
                    draft, release, transfer, each.sku(), each.node(), 0, -each.units(), "the transfer was cancelled");
        }
        Transfers.apply(
                found,
                new TransferCancelled(command.reason()),
                FedOrder.Given.NOT_SENT,
                facts,
                "the transfer was cancelled",
                draft);
        return draft.accept(command.transferId());
    }
}
