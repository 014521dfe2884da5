package dev.oms.internal.quote;

import dev.oms.catalog.offering.Configurator;
import dev.oms.catalog.offering.Part;
import dev.oms.catalog.offering.Selection;
import dev.oms.common.Money;
import dev.oms.internal.order.CapturedLines;
import dev.oms.internal.order.Capturing;
import dev.oms.internal.order.ConfiguredItem;
import dev.oms.internal.order.ExactPrice;
import dev.oms.order.PlaceOrder;
import dev.oms.quote.ConvertQuote;
import dev.oms.quote.Quote;
import dev.oms.quote.QuoteLine;
import dev.oms.quote.QuoteVersion;
import dev.oms.quote.QuotedCharge;
import java.util.List;
import java.util.Optional;

/**
 * The order that a conversion comes to: a line for each SKU, at what is charged for it once. What recurs is for whoever
 * bills it.
 *
 * @param parts of which lines of the quote how many
 */
record QuoteOrder(PlaceOrder command, CapturedLines lines, List<ConvertQuote.Part> parts) {
    /** How old somebody is, whoever agreed with them has seen to. */
    private static final int OF_AGE = 150;

    /** @param configurator of the version that the quote was configured with */
    static QuoteOrder of(ConvertQuote command, Quote quote, QuoteVersion version, Configurator configurator) {
        List<ConvertQuote.Part> parts = command.parts().isEmpty() ? rest(quote, version) : command.parts();
        Capturing captured = new Capturing();
        for (int i = 0; i < parts.size(); i++) {
            Optional<QuoteLine> line = version.line(parts.get(i).line());
            if (line.isPresent()) {
                capture(line.get(), parts.get(i).quantity(), version, configurator, captured, i);
            }
        }
        CapturedLines lines = captured.lines();
        PlaceOrder order = PlaceOrder.of(quote.channel().value())
                .customer(quote.customer())
                .currency(quote.currency().getCurrencyCode())
                .shipTo(command.shipTo())
                .payBy(command.paymentMethod())
                .taxExcluded()
                .customerAge(OF_AGE)
                .lines(lines.lines());
        return new QuoteOrder(order, lines, parts);
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

    private static void capture(
            QuoteLine line,
            int quantity,
            QuoteVersion version,
            Configurator configurator,
            Capturing captured,
            int place) {
        Selection selection = line.item().selection();
        ConfiguredItem item = ConfiguredItem.of(
                version.catalog(), configurator.validOnce(selection), configurator, line.parts(), quantity);
        captured.configured(item, part -> line(part, once(line, part, version), quantity), place);
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

    private static PlaceOrder.Line line(Part part, Money one, int quantity) {
        int units = Math.toIntExact(Math.multiplyExact(part.units(), quantity));
        ExactPrice price =
                ExactPrice.of(new Money(Math.multiplyExact(one.minor(), (long) quantity), one.currency()), units);
        return new PlaceOrder.Line(part.sku().value(), units, price.priceText(), price.offText());
    }
}
