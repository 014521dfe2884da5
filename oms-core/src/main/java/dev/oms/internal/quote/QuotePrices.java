package dev.oms.internal.quote;

import dev.oms.catalog.Product;
import dev.oms.common.Sku;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.pricing.Buyer;
import dev.oms.quote.Quote;
import dev.oms.quote.QuotePricer;
import dev.oms.quote.QuoteTerms;
import dev.oms.quote.Wanted;
import java.util.List;
import java.util.stream.Collectors;

/** What pricing a quote has to know. */
final class QuotePrices {
    private QuotePrices() {}

    static ReadSet reads(List<Wanted> wanted) {
        return ReadSet.NOTHING.withAll(wanted.stream()
                .flatMap(each -> each.parts().stream())
                .map(part -> Product.key(part.sku()))
                .collect(Collectors.toSet()));
    }

    static QuotePricer pricer(QuoteTerms terms, Quote quote, Facts facts) {
        Buyer buyer = Buyer.on(quote.channel().value()).customer(quote.customer());
        return new QuotePricer(terms.pricing(), buyer, quote.currency(), sku -> taxCategory(sku, facts));
    }

    static String taxCategory(Sku sku, Facts facts) {
        return facts.find(Product.key(sku), Product.class)
                .map(found -> found.entity().taxCategory())
                .orElse("standard");
    }
}
