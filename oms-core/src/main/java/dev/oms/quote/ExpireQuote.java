package dev.oms.quote;

import dev.oms.command.Command;
import dev.oms.common.QuoteId;
import dev.oms.common.validation.IdText;
import jakarta.validation.constraints.Positive;

/** Nobody agreed in time; too early it does nothing. */
public record ExpireQuote(
        @IdText String quoteId,

        @Positive(message = "must be a version number from 1")
        int version) implements Command<QuoteId> {
    @Override
    public QuoteId result(String subject) {
        return new QuoteId(subject);
    }
}
