package dev.oms.internal.quote;

import dev.oms.command.Refusal;
import dev.oms.common.ChannelId;
import dev.oms.common.CustomerId;
import dev.oms.common.QuoteId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.quote.Quote;
import dev.oms.quote.QuoteRequested;
import dev.oms.quote.RequestQuote;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Notes that somebody asks for a quote. */
public final class RequestQuoteHandler implements CommandHandler<RequestQuote, Facts> {

    @Override
    public Class<RequestQuote> type() {
        return RequestQuote.class;
    }

    @Override
    public Facts read(RequestQuote command, Reader reader) {
        return reader.read(ReadSet.NOTHING);
    }

    @Override
    public Optional<CustomerId> customer(RequestQuote command, Facts facts) {
        return command.customer().isEmpty() ? Optional.empty() : Optional.of(new CustomerId(command.customer()));
    }

    @Override
    public Decision decide(RequestQuote command, Facts facts, Draft draft) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<Currency> currency = currency(command.currency());
        if (currency.isEmpty()) {
            refusals.add(new Refusal(
                    Refusal.Code.INVALID,
                    "currency",
                    command.currency() + " is no ISO 4217 currency with a minor unit"));
        }
        for (int i = 0; i < command.items().size(); i++) {
            if (!command.items().get(i).discounts().isEmpty()) {
                refusals.add(new Refusal(
                        Refusal.Code.INVALID,
                        "items[" + i + "].discounts",
                        "discounts are given by whoever answers the request"));
            }
        }
        return refusals.isEmpty() ? request(command, currency.orElseThrow(), draft) : Decision.declined(refusals);
    }

    private static Decision request(RequestQuote command, Currency currency, Draft draft) {
        Quote quote = Quote.requested(
                new QuoteId(draft.newId()),
                new ChannelId(command.channel()),
                command.customer(),
                currency,
                command.items(),
                command.note(),
                draft.now());
        draft.insert(quote);
        draft.event(quote.key(), quote.owner(), 1, new QuoteRequested(quote));
        return draft.accept(quote.id().value());
    }

    private static Optional<Currency> currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(each -> each.getCurrencyCode().equals(code) && each.getDefaultFractionDigits() >= 0)
                .findFirst();
    }
}
