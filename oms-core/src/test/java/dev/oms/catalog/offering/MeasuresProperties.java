package dev.oms.catalog.offering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.Sku;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

/** Amounts are counted exactly, or not at all. */
class MeasuresProperties {
    private static final Sku LOOSE = new Sku("LOOSE");

    @Property
    void whatIsCountedIsExactlyWhatWasSaid(
            @ForAll @BigRange(min = "0", max = "2000000") @Scale(6) BigDecimal amount,
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long numerator,
            @ForAll @LongRange(min = 1, max = 1_000_000) long denominator) {
        UnitOfMeasure unit = new UnitOfMeasure("X", "GRM", numerator, denominator);

        Measures.Answer answer = measures(unit).units(LOOSE, amount, "X");

        BigDecimal base = amount.multiply(BigDecimal.valueOf(numerator));
        if (answer instanceof Measures.Answer.Units counted) {
            BigDecimal units = BigDecimal.valueOf(counted.units()).multiply(BigDecimal.valueOf(denominator));
            assertThat(units).isEqualByComparingTo(base);
            assertThat(counted.units()).isPositive();
        } else {
            boolean whole = base.remainder(BigDecimal.valueOf(denominator)).signum() == 0;
            boolean countable = base.compareTo(BigDecimal.valueOf(Measures.MOST_UNITS * denominator)) <= 0;
            assertThat(whole && countable && amount.signum() > 0).isFalse();
        }
    }

    @Property
    void partsOfAnAmountAreCountedLikeTheWhole(
            @ForAll @LongRange(min = 1, max = 100_000) long some,
            @ForAll @LongRange(min = 1, max = 100_000) long more) {
        assertThat(grams(some) + grams(more)).isEqualTo(grams(some + more));
    }

    private static int grams(long thousandths) {
        BigDecimal kilos = BigDecimal.valueOf(thousandths, 3);
        Measures.Answer answer = measures(UnitOfMeasure.of("KGM", 1_000, "GRM")).units(LOOSE, kilos, "KGM");
        return ((Measures.Answer.Units) answer).units();
    }

    private static Measures measures(UnitOfMeasure unit) {
        Assortment assortment = new Assortment(
                List.of(UnitOfMeasure.base("GRM"), unit),
                List.of(ProductSpec.of("LOOSE").in("GRM")),
                List.of(Offering.of("ANY")),
                List.of(),
                List.of());
        return Measures.of(new CatalogVersion("v", Instant.EPOCH, Instant.EPOCH, assortment));
    }
}
