package dev.oms.inventory;

import dev.oms.common.NodeId;
import java.util.List;

/** Something happened to units at a node, of which whoever keeps its stock is to be told. */
public record ClaimOwed(NodeId node, StockRequest.Type type, List<StockRequest.Item> items) implements ClaimEvent {
    public ClaimOwed {
        items = List.copyOf(items);
    }

    @Override
    public StockClaim applyTo(StockClaim claim) {
        return claim.owing(type, items);
    }
}
