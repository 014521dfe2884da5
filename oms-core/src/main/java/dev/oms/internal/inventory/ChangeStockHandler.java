package dev.oms.internal.inventory;

import dev.oms.command.EntityKey;
import dev.oms.command.Refusal;
import dev.oms.command.StockMovement;
import dev.oms.common.CustomerId;
import dev.oms.common.NodeId;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.Lots;
import dev.oms.inventory.ChangeStock;
import dev.oms.inventory.LotItem;
import dev.oms.inventory.Node;
import dev.oms.inventory.StockChange;
import dev.oms.inventory.StockChanged;
import dev.oms.inventory.StockLevel;
import dev.oms.port.ReadSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scraps, quarantines, clears, finds or misses units. */
public final class ChangeStockHandler implements CommandHandler<ChangeStock, PositionFacts> {

    @Override
    public Class<ChangeStock> type() {
        return ChangeStock.class;
    }

    @Override
    public PositionFacts read(ChangeStock command, Reader reader) {
        NamedGoods goods = goods(command);
        NodeId node = new NodeId(command.node());
        ReadSet wanted = ReadSet.NOTHING
                .withAll(goods.products())
                .withAll(NamedLots.keys(command.lots()))
                .with(Node.key(node))
                .withStock(goods.skus());
        return PositionFacts.read(reader, wanted, node, command.pool(), level -> left(command.change(), goods, level));
    }

    @Override
    public Optional<CustomerId> customer(ChangeStock command, PositionFacts known) {
        return Optional.empty();
    }

    @Override
    public Decision decide(ChangeStock command, PositionFacts known, Draft draft) {
        if (known.facts().find(Node.key(known.node()), Node.class).isEmpty()) {
            return Decision.notFound("node", command.node());
        }
        NamedGoods goods = goods(command);
        List<Refusal> refusals = new ArrayList<>(goods.notGoods(known.facts()));
        KeptElsewhere.refusal(draft, known.node(), "node").ifPresent(refusals::add);
        Pools.notPossible(command.pool(), "pool").ifPresent(refusals::add);
        Lots lots = new Lots(known.facts(), draft);
        NamedLots named = new NamedLots(command.lots(), goods, known.facts());
        if (refusals.isEmpty()) {
            refusals.addAll(lotRefusals(command, known, named, lots));
        }
        if (refusals.isEmpty()) {
            refusals.addAll(missing(command.change(), goods, known));
        }
        if (refusals.isEmpty()) {
            refusals.addAll(meetShortfalls(command, goods, known, draft));
        }
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        moveAll(command, goods, known, named, lots, draft);
        EntityKey key = new EntityKey("stock_change", draft.context().request().value());
        StockChanged changed = new StockChanged(
                known.node(),
                command.pool().toPool(),
                command.change(),
                command.items(),
                command.lots(),
                command.reason());
        draft.event(key, command.node(), 1, changed);
        return draft.accept(command.node());
    }

    private static void moveAll(
            ChangeStock command, NamedGoods goods, PositionFacts known, NamedLots named, Lots lots, Draft draft) {
        goods.summed().forEach((sku, units) -> {
            if (!named.isTracked(sku)) {
                move(command, known.at(sku), "", units, draft);
            }
        });
        StockChange change = command.change();
        for (LotItem item : command.lots()) {
            Position at = known.at(new Sku(item.sku()));
            if (isBack(change, item, at, lots)) {
                back(item, at, command.reason(), lots, draft);
                continue;
            }
            move(command, at, item.lot(), item.units(), draft);
            lots.move(item, at, change.onHand(item.units()), change.quarantined(item.units()));
        }
        lots.save();
    }

    /** A unit that was lost on its way to a customer has turned up. */
    private static boolean isBack(StockChange change, LotItem item, Position at, Lots lots) {
        return change == StockChange.FIND
                && lots.find(at.sku(), item.lot()).filter(lot -> lot.lost() > 0).isPresent();
    }

    private static void back(LotItem item, Position at, String reason, Lots lots, Draft draft) {
        draft.move(new StockMovement(
                StockMovement.Type.RETURN, at.sku(), at.node(), at.pool(), item.lot(), 1, 0, 0, "", reason));
        lots.move(item, at, 1, 0);
        lots.change(lots.find(at.sku(), item.lot()).orElseThrow(), lot -> lot.found(1));
    }

    private static NamedGoods goods(ChangeStock command) {
        return new NamedGoods(command.items(), "items");
    }

    private static long left(StockChange change, NamedGoods goods, StockLevel level) {
        return level.onHand() + change.onHand(goods.units(level.sku()));
    }

    private static List<Refusal> missing(StockChange change, NamedGoods goods, PositionFacts known) {
        Refusal.Code code = Refusal.Code.TOO_MANY_UNITS;
        if (change.onHand(1) < 0) {
            return goods.beyond(code, sku -> known.level(sku).onHand(), "are on hand at " + known.node());
        }
        return change.quarantined(1) < 0
                ? goods.beyond(code, sku -> known.level(sku).quarantined(), "are quarantined at " + known.node())
                : List.of();
    }

    private static List<Refusal> meetShortfalls(
            ChangeStock command, NamedGoods goods, PositionFacts known, Draft draft) {
        List<Refusal> refusals = new ArrayList<>();
        Shortfalls shortfalls = new Shortfalls(known.facts(), draft);
        for (Sku sku : goods.skus()) {
            PositionFacts.shortfall(known.level(sku), level -> left(command.change(), goods, level))
                    .flatMap(each ->
                            shortfalls.meet(each, known.holders().getOrDefault(sku, List.of()), goods.path(sku)))
                    .ifPresent(refusals::add);
        }
        shortfalls.save();
        return refusals;
    }

    private static List<Refusal> lotRefusals(ChangeStock command, PositionFacts known, NamedLots named, Lots lots) {
        List<Refusal> refusals = named.notOfTheItems();
        return refusals.isEmpty() ? named.cannotChange(command.change(), lots, known::at) : refusals;
    }

    private static void move(ChangeStock command, Position at, String lot, long units, Draft draft) {
        StockChange change = command.change();
        draft.move(new StockMovement(
                change.movement(),
                at.sku(),
                at.node(),
                at.pool(),
                lot,
                change.onHand(units),
                0,
                change.quarantined(units),
                "",
                command.reason()));
    }
}
