package dev.oms.internal.quote;

import dev.oms.catalog.offering.Part;
import dev.oms.common.Money;
import dev.oms.order.PlaceOrder;
import dev.oms.quote.ConvertQuote;
import dev.oms.quote.Quote;
import dev.oms.quote.QuoteLine;
import dev.oms.quote.QuoteVersion;
import dev.oms.quote.QuotedCharge;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The order that a conversion comes to: a line for each SKU, at what is charged for it once. What recurs is for whoever
 * bills it.
 *
 * @param parts of which lines of the quote how many
 */
record QuoteOrder(PlaceOrder command, List<ConvertQuote.Part> parts) {
    private static final int DECIMALS = 6;

    static QuoteOrder of(ConvertQuote command, Quote quote, QuoteVersion version) {
        List<ConvertQuote.Part> parts = command.parts().isEmpty() ? rest(quote, version) : command.parts();
        List<PlaceOrder.Line> lines = new ArrayList<>();
        for (ConvertQuote.Part part : parts) {
            version.line(part.line()).ifPresent(line -> lines.addAll(lines(line, part.quantity(), version)));
        }
        PlaceOrder order = PlaceOrder.of(quote.channel().value())
                .customer(quote.customer())
                .currency(quote.currency().getCurrencyCode())
                .shipTo(command.shipTo())
                .payBy(command.paymentMethod())
                .taxExcluded()
                .lines(lines);
        return new QuoteOrder(order, parts);
    }

    boolean isEmpty() {
        return command.lines().isEmpty();
    }

    private static List<ConvertQuote.Part> rest(Quote quote, QuoteVersion version) {
        return version.lines().stream()
                .filter(line -> quote.remaining(line) > 0)
                .map(line -> new ConvertQuote.Part(line.number(), quote.remaining(line)))
                .toList();
    }

    private static List<PlaceOrder.Line> lines(QuoteLine line, int quantity, QuoteVersion version) {
        return line.parts().stream()
                .map(part -> line(part, once(line, part, version), quantity))
                .toList();
    }

    /** What is charged once for a SKU at one place, in one of the line. */
    private static Money once(QuoteLine line, Part part, QuoteVersion version) {
        return line.charges().stream()
                .filter(charge -> charge.kind() == QuotedCharge.Kind.ONCE)
                .filter(charge ->
                        charge.path().equals(part.path()) && charge.sku().equals(part.sku()))
                .map(QuotedCharge::net)
                .reduce(Money.zero(version.currency()), Money::plus);
    }

    /** The unit price is rounded up where it has too many decimals, and what that is too much is taken off. */
    private static PlaceOrder.Line line(Part part, Money one, int quantity) {
        int units = Math.toIntExact(Math.multiplyExact(part.units(), quantity));
        BigDecimal amount = one.amount().multiply(BigDecimal.valueOf(quantity));
        BigDecimal price = amount.divide(BigDecimal.valueOf(units), DECIMALS, RoundingMode.UP);
        Money value = Money.rounded(price.multiply(BigDecimal.valueOf(units)), one.currency(), RoundingMode.HALF_UP);
        BigDecimal tooMuch = value.amount().subtract(amount);
        return new PlaceOrder.Line(
                part.sku().value(),
                units,
                price.stripTrailingZeros().toPlainString(),
                tooMuch.signum() == 0 ? "" : tooMuch.toPlainString());
    }
}
