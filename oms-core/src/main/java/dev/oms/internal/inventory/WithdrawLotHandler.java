package dev.oms.internal.inventory;

import dev.oms.catalog.Product;
import dev.oms.command.EntityKey;
import dev.oms.command.Refusal;
import dev.oms.command.StockMovement;
import dev.oms.common.CustomerId;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.Lots;
import dev.oms.inventory.Lot;
import dev.oms.inventory.LotItem;
import dev.oms.inventory.LotShelf;
import dev.oms.inventory.PoolForm;
import dev.oms.inventory.StockChange;
import dev.oms.inventory.StockChanged;
import dev.oms.inventory.StockItem;
import dev.oms.inventory.WithdrawLot;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts what is left of a lot aside, at one node in each commit. */
public final class WithdrawLotHandler implements CommandHandler<WithdrawLot, WithdrawLotHandler.Known> {

    /** The lot, and what is known of the first position where some of it is; none where nothing is to be put aside. */
    record Known(Facts facts, Optional<PositionFacts> position) {}

    @Override
    public Class<WithdrawLot> type() {
        return WithdrawLot.class;
    }

    @Override
    public Known read(WithdrawLot command, Reader reader) {
        Sku sku = new Sku(command.sku());
        Facts facts =
                reader.read(ReadSet.NOTHING.with(Lot.key(sku, command.lot())).with(Product.key(sku)));
        return new Known(facts, lot(command, facts).flatMap(lot -> lot.shelves().stream().findFirst())
                .map(shelf -> PositionFacts.read(
                        reader,
                        ReadSet.NOTHING.withStock(Set.of(sku)),
                        shelf.node(),
                        PoolForm.of(shelf.pool()),
                        level -> level.onHand() - shelf.units())));
    }

    @Override
    public Optional<CustomerId> customer(WithdrawLot command, Known known) {
        return Optional.empty();
    }

    @Override
    public Decision decide(WithdrawLot command, Known known, Draft draft) {
        Optional<Lot> lot = lot(command, known.facts());
        Lots lots = new Lots(known.facts(), draft);
        int life = Lots.tracking(new Sku(command.sku()), known.facts())
                .map(tracking -> tracking.minimumLife())
                .orElse(0);
        boolean isDue = lot.isPresent() && !lot.get().mayLeave(lots.today(), life);
        return isDue && known.position().isPresent()
                ? withdraw(lot.get(), known.position().get(), lots, draft)
                : draft.accept(command.lot());
    }

    private static Decision withdraw(Lot lot, PositionFacts known, Lots lots, Draft draft) {
        LotShelf shelf = lot.shelves().get(0);
        Position at = new Position(lot.sku(), shelf.node(), shelf.pool());
        Shortfalls shortfalls = new Shortfalls(known.facts(), draft);
        Optional<Refusal> against = PositionFacts.shortfall(
                        known.level(lot.sku()), level -> level.onHand() - shelf.units())
                .flatMap(each -> shortfalls.meet(
                        each, known.holders().getOrDefault(lot.sku(), List.of()), "lot"));
        if (against.isPresent()) {
            return Decision.declined(against.get());
        }
        shortfalls.save();
        lots.move(LotItem.of(lot.sku().value(), lot.number(), shelf.units()), at, -shelf.units());
        lots.save();
        record(lot, shelf, at, draft);
        if (lot.shelves().size() > 1) {
            draft.timer(
                    draft.now(),
                    lot.sku().value(),
                    new WithdrawLot(lot.sku().value(), lot.number()));
        }
        return draft.accept(lot.number());
    }

    private static void record(Lot lot, LotShelf shelf, Position at, Draft draft) {
        String reason = lot.recalled() ? "the lot was recalled" : "the lot does not keep long enough any more";
        StockMovement.Type type = StockMovement.Type.QUARANTINE;
        draft.move(new StockMovement(
                type, at.sku(), at.node(), at.pool(), lot.number(), -shelf.units(), 0, shelf.units(), "", reason));
        StockItem item = new StockItem(lot.sku().value(), shelf.units());
        LotItem of = LotItem.of(lot.sku().value(), lot.number(), shelf.units());
        EntityKey key = new EntityKey("stock_change", draft.context().request().value());
        StockChanged event = new StockChanged(
                at.node(), at.pool(), StockChange.QUARANTINE, List.of(item), List.of(of), reason);
        draft.event(key, at.node().value(), 1, event);
    }

    private static Optional<Lot> lot(WithdrawLot command, Facts facts) {
        return facts.find(Lot.key(new Sku(command.sku()), command.lot()), Lot.class)
                .map(found -> found.entity());
    }
}
