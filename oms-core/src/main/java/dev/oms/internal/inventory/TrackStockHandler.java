package dev.oms.internal.inventory;

import dev.oms.catalog.Product;
import dev.oms.catalog.SellingRules.Supplying;
import dev.oms.catalog.StockTracked;
import dev.oms.catalog.Tracking;
import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.Lots;
import dev.oms.inventory.Lot;
import dev.oms.inventory.StockLevel;
import dev.oms.inventory.Supply;
import dev.oms.inventory.TrackStock;
import dev.oms.inventory.WithdrawLot;
import dev.oms.port.Facts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says how the units of an item are told apart, while there are none. */
public final class TrackStockHandler implements CommandHandler<TrackStock, Facts> {

    @Override
    public Class<TrackStock> type() {
        return TrackStock.class;
    }

    @Override
    public Facts read(TrackStock command, Reader reader) {
        Sku sku = new Sku(command.sku());
        return reader.read(
                Lots.reads(Set.of(sku)).withOwned(Supply.KIND, sku.value()).withStock(Set.of(sku)));
    }

    @Override
    public Optional<CustomerId> customer(TrackStock command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(TrackStock command, Facts facts, Draft draft) {
        Sku sku = new Sku(command.sku());
        Optional<Refusal> notGoods = NamedGoods.notGoods(facts, sku, "sku");
        if (notGoods.isPresent()) {
            return Decision.declined(notGoods.get());
        }
        Versioned<Product> before = facts.find(Product.key(sku), Product.class).orElseThrow();
        List<Tracking> tracking = command.by().stream()
                .map(by -> new Tracking(by, command.minimumLife()))
                .toList();
        Optional<Refusal> against = against(command, before.entity(), facts, draft);
        if (against.isPresent()) {
            return Decision.declined(against.get());
        }
        Product next = before.entity().tracked(tracking);
        if (!next.equals(before.entity())) {
            draft.put(before, next);
            draft.event(next.key(), next.owner(), before.version() + 1, new StockTracked(sku, tracking));
            // Lots that keep long enough by the old rule need not by the new one.
            facts.owned(sku.value(), Lot.class)
                    .forEach(lot -> draft.timer(
                            draft.now(),
                            sku.value(),
                            new WithdrawLot(sku.value(), lot.entity().number())));
        }
        return draft.accept(command.sku());
    }

    private static Optional<Refusal> against(TrackStock command, Product product, Facts facts, Draft draft) {
        List<Tracking.By> by = product.tracking().stream().map(Tracking::by).toList();
        if (!by.equals(command.by()) && facts.stock(product.sku()).stream().anyMatch(level -> isThere(level, draft))) {
            return Optional.of(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    "sku",
                    "units of %s are there, of which nobody knows the lots; count them out first"
                            .formatted(product.sku())));
        }
        if (!by.equals(command.by())
                && !facts.owned(product.sku().value(), Supply.class).isEmpty()) {
            return Optional.of(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    "sku",
                    "units of %s are on their way, or expected; receive or cancel them first"
                            .formatted(product.sku())));
        }
        boolean unlimited = product.rules().untracked()
                || product.rules().nodes().stream().anyMatch(node -> node.supplying() == Supplying.UNLIMITED);
        return unlimited && !command.by().isEmpty()
                ? Optional.of(new Refusal(
                        Refusal.Code.WRONG_STATE, "by", "some node is taken to have whatever is wanted, of no lot"))
                : Optional.empty();
    }

    /** Where somebody else keeps the stock, nobody here knows its lots. */
    private static boolean isThere(StockLevel level, Draft draft) {
        return !draft.settings().external().keep(level.node()) && (level.onHand() > 0 || level.quarantined() > 0);
    }
}
