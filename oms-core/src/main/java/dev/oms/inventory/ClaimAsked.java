package dev.oms.inventory;

import dev.oms.common.NodeId;

/** Whoever keeps the stock of a node is asked for something, or told something. */
public record ClaimAsked(StockRequest request) implements ClaimEvent {
    @Override
    public NodeId node() {
        return request.node();
    }

    @Override
    public StockClaim applyTo(StockClaim claim) {
        return claim.asking(request);
    }
}
