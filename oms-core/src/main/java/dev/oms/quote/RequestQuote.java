package dev.oms.quote;

import dev.oms.command.Command;
import dev.oms.common.Masked;
import dev.oms.common.Personal;
import dev.oms.common.QuoteId;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Somebody asks what something would cost: a request for quote. It has no price before {@link ReviseQuote} gives it one.
 *
 * @param customer empty where nobody knows yet
 * @param items what is wanted; discounts are for who answers, and refused here
 */
public record RequestQuote(
        @NotNull(message = "is missing")
        @Pattern(
                regexp = "[A-Za-z0-9_.-]{1,40}",
                message = "must have 1 to 40 letters, digits, dots, dashes or underscores")
        String channel,

        @Personal @IdText(optional = true) String customer,

        @NotNull(message = "is missing")
        @Pattern(regexp = "[A-Z]{3}", message = "must be a three-letter ISO currency code, upper case")
        String currency,

        @Size(min = 1, max = 500, message = "must have {min} to {max} items")
        List<@Valid QuoteItem> items,

        @Personal @PlainText(max = 4_000, lines = true) String note)
        implements Command<QuoteId> {
    public RequestQuote {
        items = List.copyOf(items);
    }

    /** A request of a customer in EUR. */
    public static RequestQuote of(String channel, String customer, QuoteItem... items) {
        return new RequestQuote(channel, customer, "EUR", List.of(items), "");
    }

    public RequestQuote currency(String code) {
        return new RequestQuote(channel, customer, code, items, note);
    }

    public RequestQuote note(String text) {
        return new RequestQuote(channel, customer, currency, items, text);
    }

    @Override
    public QuoteId result(String subject) {
        return new QuoteId(subject);
    }

    @Override
    public String toString() {
        return Masked.text(this, "note");
    }
}
