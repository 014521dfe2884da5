package dev.oms.internal.inventory;

import dev.oms.catalog.Product;
import dev.oms.command.EntityKey;
import dev.oms.command.StockMovement;
import dev.oms.command.Versioned;
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
import dev.oms.inventory.StockLevel;
import dev.oms.inventory.WithdrawLot;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts what is left of a lot aside, at one position in each commit. */
public final class WithdrawLotHandler implements CommandHandler<WithdrawLot, WithdrawLotHandler.Known> {
    private static final Duration PATIENCE = Duration.ofHours(1);

    /** The lot, and what is known of a position where some of it is; none where nothing is to be put aside. */
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
        return new Known(
                facts,
                shelf(command, facts)
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
        Lots lots = new Lots(known.facts(), draft);
        Optional<Lot> lot = lot(command, known.facts());
        if (lot.isPresent() && lots.mayLeave(lot.get())) {
            lots.watch(lot.get(), lots.minimumLife(lot.get().sku()));
        } else if (known.position().isPresent()) {
            withdraw(command, lot.orElseThrow(), known, lots, draft);
        } else if (command.passed() > 0) {
            draft.timer(draft.now().plus(PATIENCE), command.sku(), new WithdrawLot(command.sku(), command.lot()));
        }
        return draft.accept(command.lot());
    }

    private static void withdraw(WithdrawLot command, Lot lot, Known known, Lots lots, Draft draft) {
        LotShelf shelf = shelf(command, known.facts()).orElseThrow();
        long units = toBePutAside(lot, shelf, known.position().orElseThrow(), draft);
        if (units > 0) {
            Position at = new Position(lot.sku(), shelf.node(), shelf.pool());
            LotItem item = LotItem.of(lot.sku().value(), lot.number(), units);
            lots.move(item, at, -units, units);
            lots.save();
            record(lot, item, at, draft);
        }
        int passed = command.passed() + (units < shelf.units() ? 1 : 0);
        if (passed > 0
                || lot.shelves().stream().filter(each -> each.units() > 0).count() > 1) {
            draft.timer(draft.now(), command.sku(), new WithdrawLot(command.sku(), command.lot(), passed));
        }
    }

    /** All of it where whoever has it set aside can do without, else what is free; the rest may still not leave. */
    private static long toBePutAside(Lot lot, LotShelf shelf, PositionFacts known, Draft draft) {
        StockLevel level = known.level(lot.sku());
        Shortfalls shortfalls = new Shortfalls(known.facts(), draft);
        boolean refused = PositionFacts.shortfall(level, each -> each.onHand() - shelf.units())
                .flatMap(each -> shortfalls.meet(each, known.holders().getOrDefault(lot.sku(), List.of()), "lot"))
                .isPresent();
        if (refused) {
            return Math.min(shelf.units(), level.available());
        }
        shortfalls.save();
        return shelf.units();
    }

    private static void record(Lot lot, LotItem item, Position at, Draft draft) {
        String reason = lot.recalled() ? "the lot was recalled" : "the lot does not keep long enough any more";
        draft.move(new StockMovement(
                StockMovement.Type.QUARANTINE,
                at.sku(),
                at.node(),
                at.pool(),
                item.lot(),
                -item.units(),
                0,
                item.units(),
                "",
                reason));
        EntityKey key = new EntityKey("stock_change", draft.context().request().value());
        StockChanged event = new StockChanged(
                at.node(),
                at.pool(),
                StockChange.QUARANTINE,
                List.of(new StockItem(item.sku(), item.units())),
                List.of(item),
                reason);
        draft.event(key, at.node().value(), 1, event);
    }

    private static Optional<LotShelf> shelf(WithdrawLot command, Facts facts) {
        return lot(command, facts).stream()
                .flatMap(lot -> lot.shelves().stream())
                .filter(shelf -> shelf.units() > 0)
                .skip(command.passed())
                .findFirst();
    }

    private static Optional<Lot> lot(WithdrawLot command, Facts facts) {
        return facts.find(Lot.key(new Sku(command.sku()), command.lot()), Lot.class)
                .map(Versioned::entity);
    }
}
