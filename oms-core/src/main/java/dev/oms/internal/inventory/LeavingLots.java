package dev.oms.internal.inventory;

import dev.oms.command.Refusal;
import dev.oms.command.StockMovement;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.file.Lots;
import dev.oms.internal.file.LotsGiven;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.LotItem;
import dev.oms.inventory.Transfer;
import dev.oms.inventory.TransferUnits;
import dev.oms.order.LineLot;
import dev.oms.port.Facts;
import java.util.ArrayList;
import java.util.List;

/** Which lots leave with a transfer: those that are named, or those that expire first. */
final class LeavingLots {
    private final Transfer transfer;
    private final Draft draft;
    private final Lots lots;
    private final LotsGiven given;
    private final List<LotItem> left = new ArrayList<>();

    LeavingLots(Transfer transfer, List<LotItem> named, Facts facts, Draft draft) {
        this.transfer = transfer;
        this.draft = draft;
        this.lots = new Lots(facts, draft);
        List<LineLot> byLine = named.stream()
                .map(each -> new LineLot(line(each.sku()), each.lot(), Math.toIntExact(each.units())))
                .toList();
        this.given = new LotsGiven(lots, facts, byLine, lots::mayLeave);
    }

    /** Lots are named by line there; what is no item of the transfer is of a line that there cannot be. */
    private int line(String sku) {
        for (int i = 0; i < transfer.lines().size(); i++) {
            if (transfer.lines().get(i).sku().value().equals(sku)) {
                return i + 1;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Units leave. */
    void leave(TransferUnits sent) {
        Sku sku = sent.sku();
        Position from = new Position(sku, transfer.from(), transfer.pool());
        HeldUnits held = new HeldUnits(transfer.reference(sku), sku, transfer.from(), transfer.pool(), sent.units());
        for (LotsGiven.Part part : given.of(held)) {
            draft.move(new StockMovement(
                    StockMovement.Type.TRANSFER_OUT,
                    sku,
                    transfer.from(),
                    transfer.pool(),
                    part.lot(),
                    -part.units(),
                    -part.units(),
                    0,
                    transfer.reference(sku),
                    ""));
            lots.find(sku, part.lot())
                    .ifPresent(lot -> lots.change(
                            lot, before -> before.moved(from, -part.units(), 0).sent(part.units())));
            if (!part.lot().isEmpty()) {
                left.add(LotItem.of(sku.value(), part.lot(), part.units()));
            }
        }
    }

    List<Refusal> refusals() {
        return given.refusals();
    }

    /** What is on its way from now on. */
    List<LotItem> left() {
        lots.save();
        return left;
    }
}
