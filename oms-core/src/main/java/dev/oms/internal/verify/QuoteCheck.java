package dev.oms.internal.verify;

import dev.oms.command.Event;
import dev.oms.command.Versioned;
import dev.oms.port.ReadSet;
import dev.oms.port.RecordedEvent;
import dev.oms.quote.Quote;
import dev.oms.quote.QuoteEvent;
import dev.oms.quote.QuoteLine;
import dev.oms.quote.QuoteRequested;
import dev.oms.verify.VerificationReport.Breach;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A quote is what its events say, and no more of it is ordered than was offered. */
final class QuoteCheck {
    private final Books books;

    QuoteCheck(Books books) {
        this.books = books;
    }

    /** What is wrong with these quotes, also when they are looked at again. */
    List<Breach> breaches(List<Versioned<Quote>> some) {
        return found(some).entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .flatMap(each -> Lasting.breaches(() -> again(each.getKey())).stream())
                .toList();
    }

    private List<Breach> again(Quote seen) {
        Optional<Versioned<Quote>> now =
                books.read(ReadSet.NOTHING.with(seen.key())).find(seen.key(), Quote.class);
        return now.map(each -> found(List.of(each)).get(each.entity())).orElse(List.of());
    }

    private Map<Quote, List<Breach>> found(List<Versioned<Quote>> some) {
        Set<String> ids = some.stream().map(v -> v.entity().owner()).collect(Collectors.toSet());
        Map<String, List<RecordedEvent>> events = ids.isEmpty() ? Map.of() : books.timelines(ids);
        return some.stream()
                .collect(Collectors.toMap(
                        Versioned::entity,
                        each -> breaches(each, events.getOrDefault(each.entity().owner(), List.of()))));
    }

    private List<Breach> breaches(Versioned<Quote> found, List<RecordedEvent> events) {
        Quote quote = found.entity();
        List<Breach> breaches = new ArrayList<>();
        Optional<Quote> told = told(events);
        if (told.isEmpty() || !told.get().equals(quote)) {
            breaches.add(new Breach(
                    "events give the state",
                    quote.key().toString(),
                    "stored is " + quote + ", the events give " + told));
        }
        for (QuoteLine line : quote.version().map(version -> version.lines()).orElse(List.of())) {
            if (quote.remaining(line) < 0) {
                breaches.add(new Breach(
                        "no more is ordered than was offered",
                        quote.key().toString(),
                        "of line %d %d were offered and %d ordered"
                                .formatted(line.number(), line.quantity(), quote.converted(line.number()))));
            }
        }
        if (books.sealed()) {
            breaches.addAll(ChainCheck.breaches(books.tenant(), events, quote.key(), found.head()));
        }
        return breaches;
    }

    private static Optional<Quote> told(List<RecordedEvent> events) {
        Optional<Quote> told = Optional.empty();
        for (RecordedEvent recorded : events) {
            Event event = recorded.event();
            told = event instanceof QuoteRequested requested
                    ? Optional.of(requested.quote())
                    : told.map(before -> event instanceof QuoteEvent e ? e.applyTo(before) : before);
        }
        return told;
    }
}
