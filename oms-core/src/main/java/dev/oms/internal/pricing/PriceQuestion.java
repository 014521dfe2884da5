package dev.oms.internal.pricing;

import dev.oms.common.Sku;
import dev.oms.pricing.Buyer;
import java.time.Instant;
import java.util.Currency;
import java.util.Set;

/**
 * What somebody is about to price.
 *
 * @param since the earliest moment that it may be priced as of
 * @param codes that were entered
 */
public record PriceQuestion(Buyer buyer, Currency currency, Instant since, Set<Sku> skus, Set<String> codes) {
    public PriceQuestion {
        skus = Set.copyOf(skus);
        codes = Set.copyOf(codes);
    }
}
