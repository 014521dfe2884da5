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
import dev.oms.inventory.AdjustStock;
import dev.oms.inventory.Node;
import dev.oms.inventory.StockAdjusted;
import dev.oms.inventory.StockLevel;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.util.Optional;
import java.util.Set;

/** Corrects a position by what was counted. */
public final class AdjustStockHandler implements CommandHandler<AdjustStock, Facts> {

    @Override
    public Class<AdjustStock> type() {
        return AdjustStock.class;
    }

    @Override
    public Facts read(AdjustStock command, Reader reader) {
        Sku sku = new Sku(command.sku());
        return reader.read(ReadSet.NOTHING
                .with(Product.key(sku))
                .with(Node.key(new NodeId(command.node())))
                .withStock(Set.of(sku)));
    }

    @Override
    public Optional<CustomerId> customer(AdjustStock command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(AdjustStock command, Facts facts, Draft draft) {
        NodeId node = new NodeId(command.node());
        Sku sku = new Sku(command.sku());
        if (facts.find(Node.key(node), Node.class).isEmpty()) {
            return Decision.notFound("node", command.node());
        }
        Optional<Product> product = facts.find(Product.key(sku), Product.class).map(v -> v.entity());
        if (product.isEmpty()) {
            return Decision.notFound("product", command.sku());
        }
        if (product.get().type() != Product.Type.GOODS) {
            return Decision.declined(
                    new Refusal(Refusal.Code.WRONG_STATE, "sku", sku + " is a charge and has no stock"));
        }
        StockLevel level = facts.stock(sku).stream()
                .filter(l -> l.node().equals(node))
                .findFirst()
                .orElse(new StockLevel(sku, node, 0, 0, 0));
        return adjust(command, level, draft);
    }

    private static Decision adjust(AdjustStock command, StockLevel level, Draft draft) {
        if (command.counted() < level.reserved()) {
            return Decision.declined(new Refusal(
                    Refusal.Code.TOO_MANY_UNITS,
                    "counted",
                    "%d of %s are reserved at %s; cancel or move orders before counting %d"
                            .formatted(level.reserved(), level.sku(), level.node(), command.counted())));
        }
        if (command.counted() != level.onHand()) {
            draft.count(new StockCount(level.sku(), level.node(), level.onHand(), command.counted()), command.reason());
            EntityKey count = new EntityKey("count", draft.context().request().value());
            draft.event(
                    count,
                    command.node(),
                    1,
                    new StockAdjusted(level.node(), level.sku(), level.onHand(), command.counted(), command.reason()));
        }
        return draft.accept(command.node());
    }
}
