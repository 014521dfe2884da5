package dev.oms.internal.quote;

import dev.oms.catalog.offering.CatalogVersion;
import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.Address;
import dev.oms.common.AddressForm;
import dev.oms.common.CustomerId;
import dev.oms.common.QuoteId;
import dev.oms.internal.catalog.CatalogVersions;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.pricing.PriceBoards;
import dev.oms.internal.pricing.PriceReading;
import dev.oms.internal.pricing.StoreReading;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.pricing.Place;
import dev.oms.pricing.Pricing;
import dev.oms.quote.Quote;
import dev.oms.quote.QuoteItem;
import dev.oms.quote.QuoteLine;
import dev.oms.quote.QuotePricer;
import dev.oms.quote.QuoteRevised;
import dev.oms.quote.QuoteState;
import dev.oms.quote.QuoteTerms;
import dev.oms.quote.QuoteVersion;
import dev.oms.quote.ReviseQuote;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Configures and prices the next version of a quote. */
public final class ReviseQuoteHandler implements CommandHandler<ReviseQuote, ReviseQuoteHandler.Known> {
    private final Optional<QuoteTerms> terms;
    private final PriceBoards boards;

    /**
     * @param terms how quotes are priced
     * @param boards what this node knows of stored prices
     */
    public ReviseQuoteHandler(Optional<QuoteTerms> terms, PriceBoards boards) {
        this.terms = terms;
        this.boards = boards;
    }

    /**
     * What was read.
     *
     * @param catalog the version that is sold now, if there is one
     * @param configured items, none without a catalogue or a quote
     * @param pricing by what they are priced
     */
    record Known(Facts facts, Optional<CatalogVersion> catalog, Configured configured, Optional<Pricing> pricing) {}

    @Override
    public Class<ReviseQuote> type() {
        return ReviseQuote.class;
    }

    @Override
    public Known read(ReviseQuote command, Reader reader) {
        Facts facts = reader.read(ReadSet.NOTHING.with(Quote.key(new QuoteId(command.quoteId()))));
        Optional<Versioned<Quote>> found = QuoteStep.find(command.quoteId(), facts);
        Optional<CatalogVersion> catalog = reader.query(CatalogVersions.at(reader.now())).entities().stream()
                .findFirst();
        if (found.isEmpty() || catalog.isEmpty()) {
            return new Known(facts, catalog, new Configured(List.of(), List.of()), Optional.empty());
        }
        Configured configured = Configured.of(items(command, found.get().entity()), catalog.get(), reader.now());
        Optional<PriceReading> asking =
                QuotePrices.asking(terms, found.get().entity(), configured.wanted(), boards, reader);
        Facts read = reader.read(QuotePrices.reads(configured.wanted())
                .and(asking.map(PriceReading::reads).orElse(ReadSet.NOTHING)));
        Optional<Pricing> pricing = asking.flatMap(each -> each.pricing(read, reader.now(), StoreReading.of(reader)));
        return new Known(facts.and(read), catalog, configured, pricing);
    }

    @Override
    public Optional<CustomerId> customer(ReviseQuote command, Known known) {
        return QuoteStep.find(command.quoteId(), known.facts())
                .flatMap(found -> found.entity().customerId());
    }

    @Override
    public Decision decide(ReviseQuote command, Known known, Draft draft) {
        Optional<Versioned<Quote>> found = QuoteStep.find(command.quoteId(), known.facts());
        if (found.isEmpty()) {
            return Decision.notFound("quote", command.quoteId());
        }
        Optional<Refusal> wrongState = QuoteStep.refusal(found.get().entity(), Set.of(QuoteState.Trigger.REVISE));
        if (wrongState.isPresent()) {
            return Decision.declined(wrongState.get());
        }
        Optional<Refusal> unready = unready(command, known, draft);
        if (unready.isPresent()) {
            return Decision.declined(unready.get());
        }
        return known.configured().refusals().isEmpty()
                ? price(command, found.get(), known, draft)
                : Decision.declined(known.configured().refusals());
    }

    private static Optional<Refusal> unready(ReviseQuote command, Known known, Draft draft) {
        if (known.catalog().isEmpty()) {
            return Optional.of(
                    new Refusal(Refusal.Code.WRONG_STATE, "items", "no catalogue is published that could be sold"));
        }
        if (draft.settings().quotes().isEmpty()) {
            return Optional.of(new Refusal(
                    Refusal.Code.WRONG_STATE, "items", "nobody has said how quotes are priced: OmsBuilder.quotes"));
        }
        if (isTaxed(draft) && shipTo(command, known).isEmpty()) {
            return Optional.of(new Refusal(
                    Refusal.Code.INVALID,
                    "shipTo",
                    "is missing: what is quoted has taxes, which depend on where it goes"));
        }
        return command.validUntil().isAfter(draft.now())
                ? Optional.empty()
                : Optional.of(new Refusal(
                        Refusal.Code.INVALID, "validUntil", "nobody could accept it until " + command.validUntil()));
    }

    private static Decision price(ReviseQuote command, Versioned<Quote> found, Known known, Draft draft) {
        Quote quote = found.entity();
        QuotePricer pricer = QuotePrices.pricer(known.pricing().orElseThrow(), quote, known.facts());
        List<Address> shipTo = shipTo(command, known);
        Place place = shipTo.stream().map(Place::of).findFirst().orElse(Place.NOWHERE);
        QuotePricer.Answer answer =
                pricer.taxedIn(place).price(known.configured().wanted(), command.term(), draft.now());
        if (!answer.isPriced()) {
            return Decision.declined(answer.refusals());
        }
        QuoteVersion version = new QuoteVersion(
                quote.versions().size() + 1,
                known.catalog().orElseThrow().version(),
                quote.currency(),
                shipTo,
                command.term(),
                answer.lines(),
                draft.now(),
                command.validUntil(),
                command.holdDays(),
                draft.context().actor().toString());
        return QuoteStep.apply(found, new QuoteRevised(version), draft);
    }

    private static boolean isTaxed(Draft draft) {
        return draft.settings().quotes().orElseThrow().pricing().hasTaxes();
    }

    private static List<Address> shipTo(ReviseQuote command, Known known) {
        return command.shipTo().isEmpty()
                ? QuoteStep.find(command.quoteId(), known.facts())
                        .flatMap(found -> found.entity().version())
                        .map(QuoteVersion::shipTo)
                        .orElse(List.of())
                : command.shipTo().stream().map(AddressForm::toAddress).toList();
    }

    private static List<QuoteItem> items(ReviseQuote command, Quote quote) {
        if (!command.items().isEmpty()) {
            return command.items();
        }
        return quote.version()
                .map(version -> version.lines().stream().map(QuoteLine::item).toList())
                .orElse(quote.wanted());
    }
}
