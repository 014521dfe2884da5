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
import dev.oms.internal.file.Lots;
import dev.oms.inventory.Lot;
import dev.oms.inventory.LotRecalled;
import dev.oms.inventory.RecallLot;
import dev.oms.inventory.RecordedMovement;
import dev.oms.inventory.WithdrawLot;
import dev.oms.port.Facts;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import java.util.List;
import java.util.Optional;

/** Has a lot given to nobody any more, and names the orders that some of it left for. */
public final class RecallLotHandler implements CommandHandler<RecallLot, RecallLotHandler.Known> {

    /** The lot, and units of it that have left; the first page of them. */
    record Known(Facts facts, List<RecordedMovement> left) {}

    @Override
    public Class<RecallLot> type() {
        return RecallLot.class;
    }

    @Override
    public Known read(RecallLot command, Reader reader) {
        Facts facts = reader.read(ReadSet.NOTHING.with(Lot.key(new Sku(command.sku()), command.lot())));
        return new Known(
                facts,
                reader.query(Query.of(Kinds.STOCK_MOVEMENT)
                                .where("sku", command.sku())
                                .where("lot", command.lot())
                                .where("movement_type", StockMovement.Type.SHIP.name())
                                .limit(Query.MAX_LIMIT))
                        .entities());
    }

    @Override
    public Optional<CustomerId> customer(RecallLot command, Known known) {
        return Optional.empty();
    }

    @Override
    public Decision decide(RecallLot command, Known known, Draft draft) {
        Sku sku = new Sku(command.sku());
        Optional<Versioned<Lot>> found = known.facts().find(Lot.key(sku, command.lot()), Lot.class);
        if (found.isEmpty()) {
            return Decision.declined(new Refusal(
                    Refusal.Code.NOT_FOUND, "lot", "there is no lot %s of %s".formatted(command.lot(), sku)));
        }
        if (!found.get().entity().recalled()) {
            Lots lots = new Lots(known.facts(), draft);
            lots.change(found.get().entity(), Lot::recall);
            lots.save();
            LotRecalled event = new LotRecalled(sku, command.lot(), command.reason());
            draft.event(Lot.key(sku, command.lot()), sku.value(), found.get().version() + 1, event);
            draft.timer(draft.now(), sku.value(), new WithdrawLot(command.sku(), command.lot()));
        }
        known.left().forEach(each -> draft.because("recall", left(each)));
        return draft.accept(command.lot());
    }

    private static String left(RecordedMovement each) {
        return "%d units left for %s"
                .formatted(-each.movement().onHand(), each.movement().reference());
    }
}
