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
import dev.oms.internal.file.Lots;
import dev.oms.inventory.LotItem;
import dev.oms.inventory.Node;
import dev.oms.inventory.ReceiveStock;
import dev.oms.inventory.StockItem;
import dev.oms.inventory.StockReceived;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes goods in. */
public final class ReceiveStockHandler implements CommandHandler<ReceiveStock, Facts> {

    @Override
    public Class<ReceiveStock> type() {
        return ReceiveStock.class;
    }

    @Override
    public Facts read(ReceiveStock command, Reader reader) {
        Set<EntityKey> products = new NamedGoods(command.items(), "items").products();
        return reader.read(ReadSet.NOTHING
                .withAll(products)
                .withAll(NamedLots.keys(command.lots()))
                .with(Node.key(new NodeId(command.node()))));
    }

    @Override
    public Optional<CustomerId> customer(ReceiveStock command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(ReceiveStock command, Facts facts, Draft draft) {
        NodeId node = new NodeId(command.node());
        List<Refusal> refusals = refusals(command, facts, node);
        KeptElsewhere.refusal(draft, node, "node").ifPresent(refusals::add);
        Lots lots = new Lots(facts, draft);
        NamedLots named = new NamedLots(command.lots(), new NamedGoods(command.items(), "items"), facts);
        if (refusals.isEmpty()) {
            refusals.addAll(named.notOfTheItems());
        }
        if (refusals.isEmpty()) {
            refusals.addAll(named.cannotComeIn(lots));
        }
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        StockPool pool = command.pool().toPool();
        for (StockItem item : command.items()) {
            Sku sku = new Sku(item.sku());
            if (!named.isTracked(sku)) {
                receive(new Position(sku, node, pool), "", item.units(), command, draft);
            }
        }
        for (LotItem item : command.lots()) {
            Position at = new Position(new Sku(item.sku()), node, pool);
            receive(at, item.lot(), item.units(), command, draft);
            lots.move(item, at, item.units(), 0);
        }
        lots.save();
        EntityKey receipt = new EntityKey("receipt", draft.context().request().value());
        draft.event(
                receipt,
                command.node(),
                1,
                new StockReceived(node, pool, command.items(), command.reference(), command.lots()));
        return draft.accept(command.node());
    }

    private static void receive(Position at, String lot, long units, ReceiveStock command, Draft draft) {
        StockMovement.Type type = StockMovement.Type.RECEIVE;
        draft.move(new StockMovement(type, at.sku(), at.node(), at.pool(), lot, units, 0, 0, "", command.reference()));
    }

    private static List<Refusal> refusals(ReceiveStock command, Facts facts, NodeId node) {
        List<Refusal> refusals = new ArrayList<>();
        if (facts.find(Node.key(node), Node.class).isEmpty()) {
            refusals.add(new Refusal(Refusal.Code.NOT_FOUND, "node", "there is no node " + node));
        }
        Pools.notPossible(command.pool(), "pool").ifPresent(refusals::add);
        refusals.addAll(new NamedGoods(command.items(), "items").notGoods(facts));
        return refusals;
    }
}
