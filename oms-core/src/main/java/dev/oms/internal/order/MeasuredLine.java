package dev.oms.internal.order;

import dev.oms.catalog.offering.Measures;
import dev.oms.catalog.offering.UnitOfMeasure;
import dev.oms.command.Refusal;
import dev.oms.common.Money;
import dev.oms.common.Sku;
import dev.oms.order.MeasureForm;
import dev.oms.order.OrderedAs;
import dev.oms.order.PlaceOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;

/** A line that names so much in a unit of measure, in base units. */
final class MeasuredLine {
    private static final int DECIMALS = 6;

    private final PlaceOrder.Line line;
    private final MeasureForm measure;
    private final Measures measures;
    private final Optional<Currency> currency;

    MeasuredLine(PlaceOrder.Line line, Measures measures, Optional<Currency> currency) {
        this.line = line;
        this.measure = line.measure().get(0);
        this.measures = measures;
        this.currency = currency;
    }

    /** @param at where the line stands in the command */
    void capture(Capturing lines, int place, String at) {
        Measures.Answer answer = measures.units(new Sku(line.sku()), amount(), measure.unit());
        if (answer instanceof Measures.Answer.Units one) {
            long units = (long) one.units() * line.quantity();
            if (units > Measures.MOST_UNITS) {
                lines.refuse(new Refusal(
                        Refusal.Code.INVALID,
                        at + ".quantity",
                        "of no SKU are there more than %d base units in one line".formatted(Measures.MOST_UNITS)));
            } else {
                lines.measured(inBaseUnits((int) units), ordered(), place);
            }
        } else if (answer instanceof Measures.Answer.Refused refused) {
            lines.refuse(new Refusal(Refusal.Code.INVALID, at + ".measure[0]." + refused.field(), refused.text()));
        }
    }

    private BigDecimal amount() {
        return Amounts.of(measure.amount());
    }

    private OrderedAs.Measure ordered() {
        return new OrderedAs.Measure(line.quantity(), amount(), measure.unit());
    }

    private PlaceOrder.Line inBaseUnits(int units) {
        if (line.unitPrice().isEmpty() || currency.isEmpty()) {
            return line.counted(units, line.unitPrice(), line.discount());
        }
        UnitOfMeasure unit = measures.unit(new Sku(line.sku()), measure.unit()).orElseThrow();
        BigDecimal price = new BigDecimal(line.unitPrice()).multiply(BigDecimal.valueOf(unit.denominator()));
        BigDecimal one = price.divide(BigDecimal.valueOf(unit.numerator()), DECIMALS, RoundingMode.UP);
        boolean exact = one.multiply(BigDecimal.valueOf(unit.numerator())).compareTo(price) == 0;
        return exact
                ? line.counted(units, one.stripTrailingZeros().toPlainString(), line.discount())
                : atExactPrice(units, currency.get());
    }

    /** The price of the whole line is what counts; the price of one base unit only stands for it. */
    private PlaceOrder.Line atExactPrice(int units, Currency in) {
        BigDecimal much = amount().multiply(BigDecimal.valueOf(line.quantity()));
        Money value = Money.rounded(new BigDecimal(line.unitPrice()).multiply(much), in, RoundingMode.HALF_UP);
        ExactPrice price = ExactPrice.of(value, units);
        BigDecimal off = price.off().add(Amounts.of(line.discount()));
        String discount = off.signum() == 0 ? "" : off.stripTrailingZeros().toPlainString();
        return line.counted(units, price.priceText(), discount);
    }
}
