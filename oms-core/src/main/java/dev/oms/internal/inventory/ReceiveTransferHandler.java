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
import dev.oms.inventory.ReceiveTransfer;
import dev.oms.inventory.Transfer;
import dev.oms.inventory.TransferLine;
import dev.oms.inventory.TransferReceived;
import dev.oms.inventory.TransferState;
import dev.oms.inventory.TransferUnits;
import dev.oms.port.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the goods of a transfer in, and gives up what will not come. */
public final class ReceiveTransferHandler implements CommandHandler<ReceiveTransfer, Facts> {
    private static final Set<TransferState.Trigger> RECEIVE =
            Set.of(TransferState.Trigger.RECEIVE, TransferState.Trigger.RECEIVE_PART, TransferState.Trigger.LOSE);

    @Override
    public Class<ReceiveTransfer> type() {
        return ReceiveTransfer.class;
    }

    @Override
    public Facts read(ReceiveTransfer command, Reader reader) {
        return Transfers.read(command.transferId(), reader);
    }

    @Override
    public Optional<CustomerId> customer(ReceiveTransfer command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(ReceiveTransfer command, Facts facts, Draft draft) {
        return Transfers.on(command.transferId(), RECEIVE, facts, found -> receive(command, found, facts, draft));
    }

    private static Decision receive(ReceiveTransfer command, Versioned<Transfer> found, Facts facts, Draft draft) {
        Transfer transfer = found.entity();
        NamedGoods units = new NamedGoods(command.units(), "units");
        NamedGoods missing = new NamedGoods(command.missing(), "missing");
        List<Refusal> refusals = refusals(transfer, units, missing);
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        List<TransferUnits> received = units.isEmpty() && missing.isEmpty()
                ? Transfers.all(transfer, TransferLine::inTransit)
                : Transfers.units(units);
        List<TransferUnits> lost = Transfers.units(missing);
        Optional<Refusal> elsewhere = KeptElsewhere.refusal(draft, transfer.to(), command.transferId());
        if (elsewhere.isPresent() && !received.isEmpty()) {
            return Decision.declined(elsewhere.get());
        }
        ArrivingLots lots = new ArrivingLots(transfer, command.lots(), facts, draft);
        refusals = lots.refusals(received, lost);
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        received.forEach(each -> arrive(each, transfer, lots, draft));
        lost.stream().filter(each -> lots.isTracked(each.sku())).forEach(lots::miss);
        TransferReceived event = new TransferReceived(received, lost, command.reason(), lots.ended());
        FedOrder.Given given = new FedOrder.Given(transfer.giving(lots.fit(received)), false);
        Transfers.apply(found, event, given, facts, "missing on arrival", draft);
        return draft.accept(command.transferId());
    }

    private static void arrive(TransferUnits units, Transfer transfer, ArrivingLots lots, Draft draft) {
        if (lots.isTracked(units.sku())) {
            lots.arrive(units);
        } else {
            StockMovement.Type in = StockMovement.Type.TRANSFER_IN;
            Transfers.move(draft, in, transfer, units.sku(), transfer.to(), units.units(), 0, "");
        }
    }

    private static List<Refusal> refusals(Transfer transfer, NamedGoods units, NamedGoods missing) {
        String where = "are on their way in transfer " + transfer.id();
        List<Refusal> refusals =
                new ArrayList<>(units.beyond(Refusal.Code.TOO_MANY_UNITS, sku -> inTransit(transfer, sku), where));
        if (refusals.isEmpty()) {
            refusals.addAll(missing.beyond(
                    Refusal.Code.TOO_MANY_UNITS,
                    sku -> inTransit(transfer, sku) - units.units(sku),
                    where + " apart from those received"));
        }
        return refusals;
    }

    private static long inTransit(Transfer transfer, Sku sku) {
        return transfer.units(sku, TransferLine::inTransit);
    }
}
