package dev.oms.internal.erasure;

import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.erasure.PersonalDataErased;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.port.RecordedEvent;
import dev.oms.quote.Quote;
import dev.oms.quote.QuoteState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every quote of a customer and all that is written about it. */
record ErasableQuotes(List<Versioned<Quote>> quotes, Map<String, List<RecordedEvent>> events) {
    private static final Set<QuoteState> CLOSED =
            Set.of(QuoteState.CONVERTED, QuoteState.CANCELLED, QuoteState.DECLINED, QuoteState.EXPIRED);

    static ErasableQuotes read(Reader reader, String customer) {
        List<Versioned<Quote>> quotes = new ArrayList<>();
        Query<Quote> next = Query.of(Kinds.QUOTE)
                .where("customer", customer)
                .sortedBy("requested_at")
                .limit(Query.MAX_LIMIT);
        Page<Quote> page = reader.query(next);
        quotes.addAll(page.entries());
        while (!page.isLast()) {
            page = reader.query(next.after(page.next()));
            quotes.addAll(page.entries());
        }
        Set<String> owners = quotes.stream().map(each -> each.entity().owner()).collect(Collectors.toSet());
        return new ErasableQuotes(
                quotes,
                owners.isEmpty()
                        ? Map.of()
                        : reader.events(owners).stream().collect(Collectors.groupingBy(RecordedEvent::owner)));
    }

    boolean isEmpty() {
        return quotes.isEmpty();
    }

    /** Why one cannot lose its customer now. */
    List<Refusal> reasonsAgainst() {
        return quotes.stream()
                .map(Versioned::entity)
                .filter(quote -> !CLOSED.contains(quote.state()))
                .map(quote -> new Refusal(
                        Refusal.Code.WRONG_STATE,
                        quote.id().value(),
                        "quote %s is %s; cancel it, or wait until it is closed".formatted(quote.id(), quote.state())))
                .toList();
    }

    /** Takes out what is personal; the last event of each says that it was done. */
    void erase(Draft draft) {
        for (Versioned<Quote> quote : quotes) {
            String id = quote.entity().owner();
            Quote remains = Blanking.of(quote.entity());
            draft.put(quote, remains);
            new ErasableOrder(id, events.getOrDefault(id, List.of()), List.of()).erase(draft);
            draft.event(remains.key(), id, quote.version() + 1, new PersonalDataErased());
        }
    }
}
