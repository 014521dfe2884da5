package dev.oms.internal.quote;

import dev.oms.catalog.offering.CatalogVersion;
import dev.oms.catalog.offering.Configurator;
import dev.oms.command.EntityKey;
import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.OrderId;
import dev.oms.common.QuoteId;
import dev.oms.internal.catalog.CatalogVersions;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Privilege;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.engine.Settings;
import dev.oms.internal.order.Placing;
import dev.oms.internal.pricing.PriceBoards;
import dev.oms.internal.pricing.PriceReading;
import dev.oms.internal.pricing.StoreReading;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.port.Right;
import dev.oms.pricing.Pricing;
import dev.oms.quote.Conversion;
import dev.oms.quote.ConvertQuote;
import dev.oms.quote.Quote;
import dev.oms.quote.QuoteConverted;
import dev.oms.quote.QuoteLine;
import dev.oms.quote.QuoteState;
import dev.oms.quote.QuoteTerms;
import dev.oms.quote.QuoteVersion;
import dev.oms.quote.Wanted;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Orders what was accepted, at the agreed prices, in the commit that counts it as ordered.
 *
 * @param <P> what placing an order needs to know
 */
public final class ConvertQuoteHandler<P> implements CommandHandler<ConvertQuote, ConvertQuoteHandler.Known<P>> {
    private final Placing<P> placing;
    private final Optional<QuoteTerms> terms;
    private final PriceBoards boards;

    /**
     * @param placing decides on the order
     * @param terms how quotes are priced
     * @param boards what this node knows of stored prices
     */
    public ConvertQuoteHandler(Placing<P> placing, Optional<QuoteTerms> terms, PriceBoards boards) {
        this.placing = placing;
        this.terms = terms;
        this.boards = boards;
    }

    /**
     * What was read.
     *
     * @param catalog the version that is sold now, if there is one
     * @param ordering what the order needs; none without a quote that could be ordered
     * @param pricing what prices are compared with
     */
    record Known<P>(
            Facts facts, Optional<CatalogVersion> catalog, List<Ordering<P>> ordering, Optional<Pricing> pricing) {}

    /** An order on its way. */
    record Ordering<P>(QuoteOrder order, P known) {}

    @Override
    public Class<ConvertQuote> type() {
        return ConvertQuote.class;
    }

    @Override
    public Known<P> read(ConvertQuote command, Reader reader) {
        Facts facts = reader.read(ReadSet.NOTHING.with(Quote.key(new QuoteId(command.quoteId()))));
        Optional<QuoteVersion> version = QuoteStep.find(command.quoteId(), facts)
                .flatMap(found -> found.entity().version());
        if (version.isEmpty()) {
            return new Known<>(facts, Optional.empty(), List.of(), Optional.empty());
        }
        Quote quote = QuoteStep.find(command.quoteId(), facts).orElseThrow().entity();
        List<Wanted> wanted = wanted(version.get());
        EntityKey pinned = CatalogVersion.key(version.get().catalog());
        Optional<PriceReading> asking = QuotePrices.asking(terms, quote, wanted, boards, reader);
        Facts read = reader.read(QuotePrices.reads(wanted)
                .with(pinned)
                .and(asking.map(PriceReading::reads).orElse(ReadSet.NOTHING)));
        Facts all = facts.and(read);
        Optional<Pricing> pricing = asking.flatMap(each -> each.pricing(read, reader.now(), StoreReading.of(reader)));
        Optional<CatalogVersion> catalog = reader.query(CatalogVersions.at(reader.now())).entities().stream()
                .findFirst();
        Configurator configurator =
                all.find(pinned, CatalogVersion.class).orElseThrow().entity().configurator();
        QuoteOrder order =
                QuoteOrder.of(command, quote, version.get(), configurator, sku -> QuotePrices.taxCategory(sku, all));
        List<Ordering<P>> ordering = order.isEmpty()
                ? List.of()
                : List.of(new Ordering<>(order, placing.read(order.command(), order.lines(), reader)));
        return new Known<>(all, catalog, ordering, pricing);
    }

    @Override
    public Optional<CustomerId> customer(ConvertQuote command, Known<P> known) {
        return QuoteStep.find(command.quoteId(), known.facts())
                .flatMap(found -> found.entity().customerId());
    }

    @Override
    public List<Privilege> privileges(ConvertQuote command, Known<P> known, Settings settings) {
        return settings.gateway() && command.paymentMethod().isEmpty()
                ? List.of(new Privilege(Right.SELL_ON_ACCOUNT, "paymentMethod", "order without a means of payment"))
                : List.of();
    }

    @Override
    public Decision decide(ConvertQuote command, Known<P> known, Draft draft) {
        Optional<Versioned<Quote>> found = QuoteStep.find(command.quoteId(), known.facts());
        if (found.isEmpty()) {
            return Decision.notFound("quote", command.quoteId());
        }
        Quote quote = found.get().entity();
        Optional<Refusal> wrongState = QuoteStep.refusal(quote, Set.of(QuoteState.Trigger.CONVERT));
        if (wrongState.isPresent()) {
            return Decision.declined(wrongState.get());
        }
        List<Refusal> refusals = new ConversionChecks(command, quote, known.pricing(), known.facts(), draft)
                .refusals(known.catalog().stream().toList());
        return refusals.isEmpty() ? order(found.get(), known, draft) : Decision.declined(refusals);
    }

    private Decision order(Versioned<Quote> found, Known<P> known, Draft draft) {
        Ordering<P> ordering = known.ordering().get(0);
        Decision decision = placing.decide(ordering.order().command(), ordering.known(), draft);
        if (!(decision instanceof Decision.Accepted accepted)) {
            return decision;
        }
        OrderId order = new OrderId(accepted.subject());
        List<Conversion> conversions = ordering.order().parts().stream()
                .map(part -> new Conversion(part.line(), part.quantity(), order))
                .toList();
        QuoteStep.apply(found, new QuoteConverted(conversions), draft);
        return draft.accept(order.value());
    }

    private static List<Wanted> wanted(QuoteVersion version) {
        return version.lines().stream().map(ConvertQuoteHandler::wanted).toList();
    }

    static Wanted wanted(QuoteLine line) {
        return new Wanted(line.item(), line.parts());
    }
}
