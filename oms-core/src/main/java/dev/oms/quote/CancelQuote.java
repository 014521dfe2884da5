package dev.oms.quote;

import dev.oms.command.Command;
import dev.oms.common.Masked;
import dev.oms.common.Personal;
import dev.oms.common.QuoteId;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;

/** A quote is given up. */
public record CancelQuote(
        @IdText String quoteId,
        @Personal @PlainText(max = 1_000, lines = true) String reason) implements Command<QuoteId> {
    @Override
    public QuoteId result(String subject) {
        return new QuoteId(subject);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
