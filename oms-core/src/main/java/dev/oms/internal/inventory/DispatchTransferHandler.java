package dev.oms.internal.inventory;

import dev.oms.command.Refusal;
import dev.oms.command.StockMovement;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.DispatchTransfer;
import dev.oms.inventory.Transfer;
import dev.oms.inventory.TransferDispatched;
import dev.oms.inventory.TransferLine;
import dev.oms.inventory.TransferState;
import dev.oms.inventory.TransferUnits;
import dev.oms.port.Facts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lets the goods of a transfer go. */
public final class DispatchTransferHandler implements CommandHandler<DispatchTransfer, Facts> {

    @Override
    public Class<DispatchTransfer> type() {
        return DispatchTransfer.class;
    }

    @Override
    public Facts read(DispatchTransfer command, Reader reader) {
        return Transfers.readLeaving(command, reader);
    }

    @Override
    public Optional<CustomerId> customer(DispatchTransfer command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(DispatchTransfer command, Facts facts, Draft draft) {
        Set<TransferState.Trigger> dispatch = Set.of(TransferState.Trigger.DISPATCH);
        return Transfers.on(command.transferId(), dispatch, facts, found -> dispatch(command, found, facts, draft));
    }

    private static Decision dispatch(DispatchTransfer command, Versioned<Transfer> found, Facts facts, Draft draft) {
        Transfer transfer = found.entity();
        Optional<Refusal> elsewhere = KeptElsewhere.refusal(draft, transfer.from(), command.transferId());
        if (elsewhere.isPresent()) {
            return Decision.declined(elsewhere.get());
        }
        NamedGoods named = new NamedGoods(command.units(), "units");
        List<Refusal> tooMany = named.beyond(
                Refusal.Code.TOO_MANY_UNITS,
                sku -> transfer.units(sku, TransferLine::ordered),
                "were ordered in transfer " + transfer.id());
        if (!tooMany.isEmpty()) {
            return Decision.declined(tooMany);
        }
        List<TransferUnits> sent =
                named.isEmpty() ? Transfers.all(transfer, TransferLine::ordered) : Transfers.units(named);
        LeavingLots lots = new LeavingLots(transfer, command.lots(), facts, draft);
        sent.forEach(lots::leave);
        if (!lots.refusals().isEmpty()) {
            return Decision.declined(lots.refusals());
        }
        TransferDispatched event = new TransferDispatched(sent, lots.left());
        Transfers.apply(found, event, FedOrder.Given.NOT_SENT, facts, "not sent", draft);
        Map<Sku, Long> bySku = Transfers.bySku(sent);
        transfer.lines().forEach(line -> release(transfer, line, bySku.getOrDefault(line.sku(), 0L), draft));
        return draft.accept(command.transferId());
    }

    private static void release(Transfer transfer, TransferLine line, long sent, Draft draft) {
        long stays = line.ordered() - sent;
        if (stays > 0) {
            StockMovement.Type release = StockMovement.Type.RELEASE;
            Transfers.move(draft, release, transfer, line.sku(), transfer.from(), 0, -stays, "not sent");
        }
    }
}
