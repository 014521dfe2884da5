package dev.oms.quote;

import dev.oms.command.Command;
import dev.oms.common.AddressForm;
import dev.oms.common.Masked;
import dev.oms.common.OrderId;
import dev.oms.common.Personal;
import dev.oms.common.QuoteId;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * Orders what was accepted, all of it or a part.
 *
 * @param parts of which lines how many; none for everything that is left
 * @param paymentMethod token for the means of payment, never a card number; empty for an order on account
 */
public record ConvertQuote(
        @IdText String quoteId,

        @Size(max = 500, message = "must name at most {max} lines")
        List<@Valid Part> parts,

        @Personal @NotNull(message = "is missing") @Valid AddressForm shipTo,
        @Personal @PlainText(max = 200) String paymentMethod)
        implements Command<OrderId> {
    public ConvertQuote {
        parts = List.copyOf(parts);
    }

    /** So many of a line. */
    public record Part(
            @Positive(message = "must be a line number from 1")
            int line,

            @Positive(message = "must be positive") @Max(value = 100_000, message = "must be at most {value}")
            int quantity) {}

    /** Everything that is left, on account. */
    public static ConvertQuote all(QuoteId quote, AddressForm shipTo) {
        return new ConvertQuote(quote.value(), List.of(), shipTo, "");
    }

    /** So many of a line. */
    public ConvertQuote part(int line, int quantity) {
        List<Part> all = new ArrayList<>(parts);
        all.add(new Part(line, quantity));
        return new ConvertQuote(quoteId, all, shipTo, paymentMethod);
    }

    public ConvertQuote payBy(String token) {
        return new ConvertQuote(quoteId, parts, shipTo, token);
    }

    @Override
    public OrderId result(String subject) {
        return new OrderId(subject);
    }

    @Override
    public String toString() {
        return Masked.text(this, "paymentMethod");
    }
}
