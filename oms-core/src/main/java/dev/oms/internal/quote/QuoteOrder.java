package dev.oms.internal.quote;

import dev.oms.catalog.offering.Configurator;
import dev.oms.catalog.offering.Part;
import dev.oms.catalog.offering.Selection;
import dev.oms.common.Money;
import dev.oms.common.Sku;
import dev.oms.internal.order.CapturedLines;
import dev.oms.internal.order.Capturing;
import dev.oms.internal.order.ConfiguredItem;
import dev.oms.internal.order.ExactPrice;
import dev.oms.order.PlaceOrder;
import dev.oms.quote.ConvertQuote;
import dev.oms.quote.Quote;
import dev.oms.quote.QuoteLine;
import dev.oms.quote.QuoteVersion;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The order that a conversion comes to: a line for each SKU, at what is charged for it once. What recurs is for whoever
 * bills it.
 *
 * @param parts of which lines of the quote how many
 */
record QuoteOrder(PlaceOrder command, CapturedLines lines, List<ConvertQuote.Part> parts) {
    /** How old somebody is, whoever agreed with them has seen to. */
    private static final int OF_AGE = 150;

    /**
     * The order of a conversion.
     *
     * @param configurator of the version that the quote was configured with
     * @param taxCategory of a SKU
     */
    static QuoteOrder of(
            ConvertQuote command,
            Quote quote,
            QuoteVersion version,
            Configurator configurator,
            Function<Sku, String> taxCategory) {
        List<ConvertQuote.Part> parts = command.parts().isEmpty() ? rest(quote, version) : command.parts();
        Capturing captured = new Capturing();
        for (int i = 0; i < parts.size(); i++) {
            long before = before(parts, i, quote);
            int quantity = parts.get(i).quantity();
            // what is not there any more is refused when it is decided
            Optional<QuoteLine> line =
                    version.line(parts.get(i).line()).filter(each -> before + quantity <= each.quantity());
            if (line.isPresent()) {
                capture(line.get(), quantity, version, configurator, captured, i);
                if (version.isTaxed()) {
                    agree(
                            line.get(),
                            Math.toIntExact(before),
                            quantity,
                            new QuotedContracts(version, taxCategory),
                            captured);
                }
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
        captured.configured(item, part -> line(part, line.once(part, version.currency()), quantity), place);
    }

    /** The taxes of a line were rounded for all of it: each conversion has its share of them, and all together have all. */
    private static void agree(QuoteLine line, int before, int quantity, QuotedContracts contracts, Capturing captured) {
        for (Part part : line.parts()) {
            int units = Math.toIntExact(part.units());
            captured.agreed(contracts.of(line, part).slice(before * units, quantity * units));
        }
    }

    /** How many of the line are ordered before this part of the conversion. */
    private static long before(List<ConvertQuote.Part> parts, int place, Quote quote) {
        int line = parts.get(place).line();
        return quote.converted(line)
                + parts.subList(0, place).stream()
                        .filter(part -> part.line() == line)
                        .mapToLong(ConvertQuote.Part::quantity)
                        .sum();
    }

    private static PlaceOrder.Line line(Part part, Money one, int quantity) {
        int units = Math.toIntExact(Math.multiplyExact(part.units(), quantity));
        ExactPrice price =
                ExactPrice.of(new Money(Math.multiplyExact(one.minor(), (long) quantity), one.currency()), units);
        return new PlaceOrder.Line(part.sku().value(), units, price.priceText(), price.offText());
    }
}
