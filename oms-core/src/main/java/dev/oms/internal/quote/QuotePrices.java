package dev.oms.internal.quote;

import dev.oms.catalog.Product;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.pricing.PriceBoards;
import dev.oms.internal.pricing.PriceQuestion;
import dev.oms.internal.pricing.PriceReading;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.pricing.Buyer;
import dev.oms.pricing.Pricing;
import dev.oms.quote.Quote;
import dev.oms.quote.QuotePricer;
import dev.oms.quote.QuoteTerms;
import dev.oms.quote.Wanted;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** What is asked of stored prices; nothing where nobody has said how quotes are priced. */
    static Optional<PriceReading> asking(
            Optional<QuoteTerms> terms, Quote quote, List<Wanted> wanted, PriceBoards boards, Reader reader) {
        return terms.map(some -> boards.asking(
                () -> new PriceQuestion(buyer(quote), quote.currency(), reader.now(), skus(wanted), Set.of()),
                Optional.of(some.pricing()),
                reader.tenant()));
    }

    private static Set<Sku> skus(List<Wanted> wanted) {
        return wanted.stream()
                .flatMap(each -> each.parts().stream())
                .map(part -> part.sku())
                .collect(Collectors.toSet());
    }

    private static Buyer buyer(Quote quote) {
        return Buyer.on(quote.channel().value()).customer(quote.customer());
    }

    /** @param pricing the lists and promotions of quotes, and those that are stored */
    static QuotePricer pricer(Pricing pricing, Quote quote, Facts facts) {
        return new QuotePricer(pricing, buyer(quote), quote.currency(), sku -> taxCategory(sku, facts));
    }

    static String taxCategory(Sku sku, Facts facts) {
        return facts.find(Product.key(sku), Product.class)
                .map(found -> found.entity().taxCategory())
                .orElse("standard");
    }
}
