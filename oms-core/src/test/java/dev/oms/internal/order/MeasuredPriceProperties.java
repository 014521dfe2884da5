package dev.oms.internal.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.catalog.offering.Assortment;
import dev.oms.catalog.offering.CatalogVersion;
import dev.oms.catalog.offering.Measures;
import dev.oms.catalog.offering.Offering;
import dev.oms.catalog.offering.ProductSpec;
import dev.oms.catalog.offering.UnitOfMeasure;
import dev.oms.common.Money;
import dev.oms.order.MeasureForm;
import dev.oms.order.PlaceOrder;
import dev.oms.pricing.PriceContract;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** A price for a unit of measure is what is paid, to the cent, whatever one base unit would cost. */
class MeasuredPriceProperties {
    private static final Currency EUR = Currency.getInstance("EUR");

    @Property(tries = 10_000)
    void aLineCostsThePriceTimesTheAmountRoundedOnce(
            @ForAll @LongRange(min = 0, max = 99_999_999) long priceMillionths,
            @ForAll @IntRange(min = 1, max = 50_000) int amount,
            @ForAll @IntRange(min = 1, max = 20) int times,
            @ForAll @LongRange(min = 1, max = 5_000) long numerator) {
        BigDecimal price = BigDecimal.valueOf(priceMillionths, 6);
        PlaceOrder.Line line = new PlaceOrder.Line("LOOSE", times, price.toPlainString(), "")
                .measured(new MeasureForm(Integer.toString(amount), "X"));
        Capturing captured = new Capturing();

        new MeasuredLine(line, measures(numerator), Optional.of(EUR)).capture(captured, 0, "lines[0]");

        Money asked =
                Money.rounded(price.multiply(BigDecimal.valueOf((long) amount * times)), EUR, RoundingMode.HALF_UP);
        CapturedLines lines = captured.lines();
        if (lines.refusals().isEmpty()) {
            assertThat(lines.lines().get(0).quantity()).isEqualTo(amount * times * numerator);
            assertThat(worth(lines.lines().get(0))).isEqualTo(asked);
        } else {
            assertThat(amount * times * numerator).isGreaterThan(Measures.MOST_UNITS);
        }
    }

    private static Money worth(PlaceOrder.Line line) {
        Money off = Money.exactly(Amounts.of(line.discount()), EUR);
        return PriceContract.value(new BigDecimal(line.unitPrice()), line.quantity(), EUR)
                .minus(off);
    }

    private static Measures measures(long numerator) {
        Assortment assortment = new Assortment(
                List.of(UnitOfMeasure.base("GRM"), UnitOfMeasure.of("X", numerator, "GRM")),
                List.of(ProductSpec.of("LOOSE").in("GRM")),
                List.of(Offering.of("ANY")),
                List.of(),
                List.of());
        return Measures.of(new CatalogVersion("v", Instant.EPOCH, Instant.EPOCH, assortment));
    }
}
