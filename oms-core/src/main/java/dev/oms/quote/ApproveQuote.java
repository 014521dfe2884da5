package dev.oms.quote;

import dev.oms.command.Command;
import dev.oms.common.QuoteId;
import dev.oms.common.validation.IdText;

/** An agent who has the role that is asked next, or was named in its place, approves. */
public record ApproveQuote(@IdText String quoteId, @IdText String role) implements Command<QuoteId> {
    @Override
    public QuoteId result(String subject) {
        return new QuoteId(subject);
    }
}
