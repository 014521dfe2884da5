package dev.oms.internal.quote;

import dev.oms.command.Command;
import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.QuoteId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.quote.Quote;
import dev.oms.quote.QuoteEvent;
import dev.oms.quote.QuoteState;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A command that needs to know nothing but its quote.
 *
 * @param id of the quote that a command is about
 * @param triggers of which the state must allow one; none for a command that is right in every state
 */
public record QuoteStep<C extends Command<QuoteId>>(
        Class<C> type, Function<C, String> id, Set<QuoteState.Trigger> triggers, Next<C> next)
        implements CommandHandler<C, Facts> {

    /** What becomes of a quote that is in the right state. */
    @FunctionalInterface
    interface Next<C> {
        Decision decide(C command, Versioned<Quote> found, Draft draft);
    }

    @Override
    public Facts read(C command, Reader reader) {
        return reader.read(ReadSet.NOTHING.with(Quote.key(new QuoteId(id.apply(command)))));
    }

    @Override
    public Optional<CustomerId> customer(C command, Facts facts) {
        return find(id.apply(command), facts).flatMap(found -> found.entity().customerId());
    }

    @Override
    public Decision decide(C command, Facts facts, Draft draft) {
        Optional<Versioned<Quote>> found = find(id.apply(command), facts);
        if (found.isEmpty()) {
            return Decision.notFound("quote", id.apply(command));
        }
        return refusal(found.get().entity(), triggers)
                .<Decision>map(Decision::declined)
                .orElseGet(() -> next.decide(command, found.get(), draft));
    }

    static Optional<Versioned<Quote>> find(String id, Facts facts) {
        return facts.find(Quote.key(new QuoteId(id)), Quote.class);
    }

    /** Why a quote is not in a state for any of this. */
    static Optional<Refusal> refusal(Quote quote, Set<QuoteState.Trigger> anyOf) {
        Set<QuoteState.Trigger> allowed = QuoteState.LIFECYCLE.allowed(quote.state());
        return anyOf.isEmpty() || anyOf.stream().anyMatch(allowed::contains)
                ? Optional.empty()
                : Optional.of(new Refusal(
                        Refusal.Code.WRONG_STATE,
                        quote.id().value(),
                        "quote %s is %s; %s".formatted(quote.id(), quote.state(), advice(quote.state()))));
    }

    /** Something happened: the quote takes its next state. */
    static Decision apply(Versioned<Quote> before, QuoteEvent event, Draft draft) {
        Quote next = event.applyTo(before.entity());
        draft.put(before, next);
        draft.event(next.key(), next.owner(), before.version() + 1, event);
        return draft.accept(next.id().value());
    }

    private static String advice(QuoteState state) {
        return switch (state) {
            case REQUESTED -> "it can be priced by revising it, or cancelled";
            case DRAFT -> "it can be submitted, revised or cancelled";
            case IN_REVIEW -> "it can be approved, sent back, revised or cancelled";
            case APPROVED -> "it can be presented, revised or cancelled";
            case PRESENTED -> "it can be accepted, declined, revised or cancelled";
            case ACCEPTED -> "it can be ordered, or cancelled";
            case DECLINED, EXPIRED -> "it can be revised";
            case CONVERTED, CANCELLED -> "nothing more can happen to it";
        };
    }
}
