package dev.oms.internal.inventory;

import dev.oms.command.EntityKey;
import dev.oms.command.Refusal;
import dev.oms.command.StockMovement;
import dev.oms.common.CustomerId;
import dev.oms.common.NodeId;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.common.StockPool;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.Node;
import dev.oms.inventory.ReclassifyStock;
import dev.oms.inventory.StockLevel;
import dev.oms.inventory.StockReclassified;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has units of one pool be units of another. */
public final class ReclassifyStockHandler implements CommandHandler<ReclassifyStock, Facts> {

    @Override
    public Class<ReclassifyStock> type() {
        return ReclassifyStock.class;
    }

    @Override
    public Facts read(ReclassifyStock command, Reader reader) {
        NamedGoods goods = goods(command);
        return reader.read(ReadSet.NOTHING
                .withAll(goods.products())
                .with(Node.key(new NodeId(command.node())))
                .withStock(goods.skus()));
    }

    @Override
    public Optional<CustomerId> customer(ReclassifyStock command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(ReclassifyStock command, Facts facts, Draft draft) {
        List<Refusal> refusals = refusals(command, facts);
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        NodeId node = new NodeId(command.node());
        StockPool from = command.from().toPool();
        StockPool to = command.to().toPool();
        goods(command).summed().forEach((sku, units) -> {
            move(new Position(sku, node, from), -units, command, draft);
            move(new Position(sku, node, to), units, command, draft);
        });
        EntityKey key =
                new EntityKey("reclassification", draft.context().request().value());
        draft.event(key, command.node(), 1, new StockReclassified(node, from, to, command.items(), command.reason()));
        return draft.accept(command.node());
    }

    private static void move(Position at, long units, ReclassifyStock command, Draft draft) {
        StockMovement.Type type = StockMovement.Type.RECLASSIFY;
        draft.move(new StockMovement(type, at.sku(), at.node(), at.pool(), units, 0, 0, "", command.reason()));
    }

    private static NamedGoods goods(ReclassifyStock command) {
        return new NamedGoods(command.items(), "items");
    }

    private static List<Refusal> refusals(ReclassifyStock command, Facts facts) {
        List<Refusal> refusals = new ArrayList<>();
        Pools.notPossible(command.from(), "from").ifPresent(refusals::add);
        Pools.notPossible(command.to(), "to").ifPresent(refusals::add);
        if (command.from().equals(command.to())) {
            refusals.add(new Refusal(Refusal.Code.INVALID, "to", "it is the same as from: nothing would change"));
        }
        NodeId node = new NodeId(command.node());
        if (facts.find(Node.key(node), Node.class).isEmpty()) {
            refusals.add(new Refusal(Refusal.Code.NOT_FOUND, "node", "there is no node " + node));
        }
        refusals.addAll(goods(command).notGoods(facts));
        refusals.addAll(goods(command).tracked(facts, "take it out by ChangeStock and receive it anew with its lots"));
        return refusals.isEmpty() ? tooMany(command, facts) : refusals;
    }

    private static List<Refusal> tooMany(ReclassifyStock command, Facts facts) {
        StockPool from = command.from().toPool();
        String where = "are %s and free at %s".formatted(from, command.node());
        return goods(command)
                .beyond(
                        Refusal.Code.TOO_MANY_UNITS,
                        sku -> free(facts, new Position(sku, new NodeId(command.node()), from)),
                        where);
    }

    private static long free(Facts facts, Position at) {
        Sku sku = at.sku();
        return facts.stock(sku).stream()
                .filter(level -> level.position().equals(at))
                .mapToLong(StockLevel::available)
                .sum();
    }
}
