package dev.oms.internal.inventory;

import dev.oms.command.Versioned;
import dev.oms.common.Sku;
import dev.oms.internal.file.Offers;
import dev.oms.inventory.Buyer;
import dev.oms.inventory.Node;
import dev.oms.inventory.StockLevel;
import dev.oms.port.Facts;
import java.time.Instant;
import java.util.List;

/** The network, and what of its stock can be promised to somebody. */
final class ActiveStock {
    private final Facts facts;
    private final Offers offers;

    ActiveStock(Facts facts, Instant now) {
        this.facts = facts;
        this.offers = new Offers(facts, now);
    }

    List<Node> network() {
        return facts.owned(Node.NETWORK, Node.class).stream()
                .map(Versioned::entity)
                .toList();
    }

    /** Units of a SKU that somebody could have now. */
    long offered(Sku sku) {
        return offers.to(Buyer.ANYBODY, sku).units();
    }

    /** Units that somebody could have of what is left. */
    long offered(Sku sku, List<StockLevel> left) {
        return offers.to(Buyer.ANYBODY, sku, left).units();
    }
}
