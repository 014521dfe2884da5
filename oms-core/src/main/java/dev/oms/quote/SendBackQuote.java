package dev.oms.quote;

import dev.oms.command.Command;
import dev.oms.common.Masked;
import dev.oms.common.QuoteId;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;

/** An agent who could approve wants the quote otherwise. */
public record SendBackQuote(
        @IdText String quoteId,
        @IdText String role,
        @PlainText(max = 1_000, lines = true) String reason) implements Command<QuoteId> {
    @Override
    public QuoteId result(String subject) {
        return new QuoteId(subject);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
