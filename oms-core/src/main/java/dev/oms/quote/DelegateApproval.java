package dev.oms.quote;

import dev.oms.command.Command;
import dev.oms.common.QuoteId;
import dev.oms.common.validation.IdText;

/** An agent who has a role names another one, who may approve in its place. */
public record DelegateApproval(
        @IdText String quoteId, @IdText String role, @IdText String to) implements Command<QuoteId> {
    @Override
    public QuoteId result(String subject) {
        return new QuoteId(subject);
    }
}
