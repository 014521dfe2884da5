package dev.oms.internal.inventory;

import dev.oms.command.StockMovement;
import dev.oms.common.Sku;
import dev.oms.common.SupplyId;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.file.Lots;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.Transfer;
import dev.oms.inventory.TransferOrdered;
import dev.oms.port.Facts;
import java.time.Instant;
import java.util.Map;

/** The beginning of a transfer: its units are set aside where they are, and expected where they go to. */
public final class NewTransfer {
    private NewTransfer() {}

    /**
     * Begins it.
     *
     * @param due by when it arrives
     * @param waiting units in the queue of each SKU that nobody planned so far
     */
    public static void begin(Transfer ordered, Instant due, Map<Sku, Long> waiting, Facts facts, Draft draft) {
        boolean tracked = ordered.lines().stream()
                .anyMatch(line -> Lots.tracking(line.sku(), facts).isPresent());
        Transfer transfer = tracked ? ordered.ofTracked() : ordered;
        draft.insert(transfer);
        Transfers.event(transfer, 1, new TransferOrdered(transfer), draft);
        for (HeldUnits each : transfer.held()) {
            Transfers.move(
                    draft,
                    StockMovement.Type.RESERVE,
                    transfer,
                    each.sku(),
                    transfer.from(),
                    0,
                    each.units(),
                    "transfer to " + transfer.to());
        }
        TransferSupplies.expect(transfer, due, waiting, facts, draft);
    }

    /** What is expected of a SKU that it moves. */
    public static SupplyId supply(Transfer transfer, Sku sku) {
        return transfer.supply(sku);
    }
}
