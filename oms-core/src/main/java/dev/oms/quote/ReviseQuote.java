package dev.oms.quote;

import dev.oms.command.Command;
import dev.oms.common.AddressForm;
import dev.oms.common.Personal;
import dev.oms.common.QuoteId;
import dev.oms.common.validation.IdText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * Prices what was asked for, or something else, as the next version of a quote.
 *
 * @param term periods for which what recurs is agreed
 * @param items none for what was asked for, or what the version before has
 * @param shipTo where it would go, so that taxes are known; none for where the version before goes
 * @param validUntil until when the customer can accept it
 * @param holdDays for how long after that the prices hold for whoever orders
 */
public record ReviseQuote(
        @IdText String quoteId,

        @Positive(message = "must be positive") @Max(value = 600, message = "must be at most {value}")
        int term,

        @Size(max = 500, message = "must have at most {max} items")
        List<@Valid QuoteItem> items,

        @Personal @Size(max = 1, message = "takes at most one address")
        List<@Valid AddressForm> shipTo,

        @NotNull(message = "is missing") Instant validUntil,

        @PositiveOrZero(message = "must not be negative") @Max(value = 3_650, message = "must be at most {value}")
        int holdDays)
        implements Command<QuoteId> {
    public ReviseQuote {
        items = List.copyOf(items);
        shipTo = List.copyOf(shipTo);
    }

    /** For one period, with prices that hold for thirty days. */
    public static ReviseQuote of(QuoteId quote, Instant validUntil, QuoteItem... items) {
        return new ReviseQuote(quote.value(), 1, List.of(items), List.of(), validUntil, 30);
    }

    public ReviseQuote term(int periods) {
        return new ReviseQuote(quoteId, periods, items, shipTo, validUntil, holdDays);
    }

    public ReviseQuote hold(int days) {
        return new ReviseQuote(quoteId, term, items, shipTo, validUntil, days);
    }

    /** Where it would go. */
    public ReviseQuote shipTo(AddressForm address) {
        return new ReviseQuote(quoteId, term, items, List.of(address), validUntil, holdDays);
    }

    @Override
    public QuoteId result(String subject) {
        return new QuoteId(subject);
    }
}
