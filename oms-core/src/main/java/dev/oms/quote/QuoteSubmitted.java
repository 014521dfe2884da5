package dev.oms.quote;

import java.util.List;

/**
 * The last version of a quote is thought to be right.
 *
 * @param pending roles that have to approve it; none where nobody has to, or all have approved what was no better
 */
public record QuoteSubmitted(List<String> pending) implements QuoteEvent {
    public QuoteSubmitted {
        pending = List.copyOf(pending);
    }

    @Override
    public Quote applyTo(Quote before) {
        QuoteState.Trigger trigger = pending.isEmpty() ? QuoteState.Trigger.APPROVE : QuoteState.Trigger.REVIEW;
        return before.reviewed(trigger, pending, before.grants());
    }
}
