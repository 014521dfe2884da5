package dev.oms.quote;

import dev.oms.command.Command;
import dev.oms.common.QuoteId;
import dev.oms.common.validation.IdText;

/** The last version of a quote is right: whoever has to approve it is asked. */
public record SubmitQuote(@IdText String quoteId) implements Command<QuoteId> {
    @Override
    public QuoteId result(String subject) {
        return new QuoteId(subject);
    }
}
