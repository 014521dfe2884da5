package dev.oms.internal.inventory;

import dev.oms.catalog.Product;
import dev.oms.command.EntityKey;
import dev.oms.command.Refusal;
import dev.oms.command.StockCount;
import dev.oms.common.CustomerId;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.Lots;
import dev.oms.inventory.AdjustStock;
import dev.oms.inventory.Node;
import dev.oms.inventory.StockAdjusted;
import dev.oms.inventory.StockItem;
import dev.oms.inventory.StockLevel;
import dev.oms.port.ReadSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Corrects a position by what was counted. */
public final class AdjustStockHandler implements CommandHandler<AdjustStock, PositionFacts> {

    @Override
    public Class<AdjustStock> type() {
        return AdjustStock.class;
    }

    @Override
    public PositionFacts read(AdjustStock command, Reader reader) {
        Sku sku = new Sku(command.sku());
        NodeId node = new NodeId(command.node());
        ReadSet wanted =
                ReadSet.NOTHING.with(Product.key(sku)).with(Node.key(node)).withStock(Set.of(sku));
        PositionFacts known = PositionFacts.read(reader, wanted, node, command.pool(), level -> command.counted());
        return Lots.tracking(sku, known.facts()).isEmpty()
                ? known
                : known.and(reader.read(Lots.reads(Set.of(sku)).withAll(NamedLots.keys(command.lots()))));
    }

    @Override
    public Optional<CustomerId> customer(AdjustStock command, PositionFacts known) {
        return Optional.empty();
    }

    @Override
    public Decision decide(AdjustStock command, PositionFacts known, Draft draft) {
        Sku sku = new Sku(command.sku());
        if (known.facts().find(Node.key(known.node()), Node.class).isEmpty()) {
            return Decision.notFound("node", command.node());
        }
        Optional<Refusal> elsewhere = KeptElsewhere.refusal(draft, known.node(), "node");
        if (elsewhere.isPresent()) {
            return Decision.declined(elsewhere.get());
        }
        Optional<Refusal> notPossible = Pools.notPossible(command.pool(), "pool");
        if (notPossible.isPresent()) {
            return Decision.declined(notPossible.get());
        }
        Optional<Refusal> notGoods = NamedGoods.notGoods(known.facts(), sku, "sku");
        if (notGoods.isPresent()) {
            return Decision.declined(notGoods.get());
        }
        Lots lots = new Lots(known.facts(), draft);
        List<Refusal> refusals = lotRefusals(command, known, lots);
        return refusals.isEmpty() ? adjust(command, known, lots, draft) : Decision.declined(refusals);
    }

    private static List<Refusal> lotRefusals(AdjustStock command, PositionFacts known, Lots lots) {
        NamedGoods goods = new NamedGoods(List.of(new StockItem(command.sku(), command.counted())), "items");
        NamedLots named = new NamedLots(command.lots(), goods, known.facts(), sku -> "counted");
        List<Refusal> refusals = named.notOfTheItems();
        return refusals.isEmpty() ? named.cannotBeAt(known.at(new Sku(command.sku())), lots) : refusals;
    }

    private static Decision adjust(AdjustStock command, PositionFacts known, Lots lots, Draft draft) {
        StockLevel level = known.level(new Sku(command.sku()));
        Shortfalls shortfalls = new Shortfalls(known.facts(), draft);
        Optional<Refusal> against = PositionFacts.shortfall(level, counted -> command.counted())
                .flatMap(
                        each -> shortfalls.meet(each, known.holders().getOrDefault(level.sku(), List.of()), "counted"));
        if (against.isPresent()) {
            return Decision.declined(against.get());
        }
        shortfalls.save();
        long difference = command.counted() - level.onHand();
        boolean tracked = Lots.tracking(level.sku(), known.facts()).isPresent();
        CountedLots counted = new CountedLots(level.position(), command.reason(), lots, draft);
        if (difference != 0 || (tracked && !counted.isAsKnown(command.lots(), difference))) {
            counted.count(command.lots(), difference);
            record(command, level, draft);
            guard(level.sku(), known, draft);
        }
        return draft.accept(command.node());
    }

    /** Has whoever counts the same item at this moment start over: lots that both begin with are guarded by nothing else. */
    private static void guard(Sku sku, PositionFacts known, Draft draft) {
        known.facts()
                .find(Product.key(sku), Product.class)
                .filter(product -> !product.entity().tracking().isEmpty())
                .ifPresent(product -> draft.put(product, product.entity()));
    }

    private static void record(AdjustStock command, StockLevel level, Draft draft) {
        if (command.counted() != level.onHand()) {
            draft.count(new StockCount(level.position(), level.onHand(), command.counted()));
        }
        EntityKey count = new EntityKey("count", draft.context().request().value());
        draft.event(
                count,
                command.node(),
                1,
                new StockAdjusted(
                        level.node(),
                        level.sku(),
                        level.pool(),
                        level.onHand(),
                        command.counted(),
                        command.reason(),
                        command.lots()));
    }
}
