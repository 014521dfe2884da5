package dev.oms.quote;

import dev.oms.command.Command;
import dev.oms.common.QuoteId;
import dev.oms.common.validation.IdText;

/** The customer agrees, in time. */
public record AcceptQuote(@IdText String quoteId) implements Command<QuoteId> {
    @Override
    public QuoteId result(String subject) {
        return new QuoteId(subject);
    }
}
