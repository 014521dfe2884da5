package dev.oms.internal.inventory;

import dev.oms.common.Sku;
import dev.oms.internal.file.Offers;
import dev.oms.inventory.Buyer;
import dev.oms.inventory.StockLevel;
import dev.oms.port.Facts;
import java.time.Instant;
import java.util.List;

/** What of the stock of the network can be promised to somebody. */
final class ActiveStock {
    private final Offers offers;

    ActiveStock(Facts facts, Instant now) {
        this.offers = new Offers(facts, now);
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
