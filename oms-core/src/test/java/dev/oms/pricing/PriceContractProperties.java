package dev.oms.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.Money;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PriceContractProperties {

    @Property(tries = 300)
    void howeverUnitsAreGroupedTheirPartsSumToTheWhole(
            @ForAll("prices") PriceContract price,
            @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 9) Integer> groups) {
        Money total = Money.zero(price.currency());
        Money tax = Money.zero(price.currency());
        int before = 0;
        for (int wanted : groups) {
            int count = Math.min(wanted, price.units() - before);
            total = total.plus(price.totalOf(before, count));
            tax = tax.plus(price.taxOf(before, count));
            before += count;
        }
        total = total.plus(price.totalOf(before, price.units() - before));
        tax = tax.plus(price.taxOf(before, price.units() - before));

        assertThat(total).isEqualTo(price.total());
        assertThat(tax).isEqualTo(price.tax());
    }

    @Property(tries = 300)
    void noUnitIsWorthLessThanNothingOrLessThanItsTax(
            @ForAll("prices") PriceContract price, @ForAll @IntRange(min = 0, max = 9999) int place) {
        int before = place % price.units();

        assertThat(price.totalOf(before, 1).isNegative()).isFalse();
        assertThat(price.taxOf(before, 1).isNegative()).isFalse();
        assertThat(price.totalOf(before, 1)).isGreaterThanOrEqualTo(price.taxOf(before, 1));
        assertThat(price.totalOfFirst(before + 1)).isGreaterThanOrEqualTo(price.totalOfFirst(before));
    }

    @Property(tries = 300)
    void taxIsWithinHalfAMinorUnitOfTheExactOne(@ForAll("prices") PriceContract price) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        BigDecimal agreed =
                price.taxIncluded() ? price.total().amount() : price.net().amount();
        BigDecimal base = price.taxIncluded() ? hundred.add(price.taxRate()) : hundred;
        // | tax − agreed × rate / base | ≤ ½ minor unit, without a division
        BigDecimal error = price.tax()
                .amount()
                .multiply(base)
                .subtract(agreed.multiply(price.taxRate()))
                .abs();
        BigDecimal half = BigDecimal.valueOf(5, price.currency().getDefaultFractionDigits() + 1)
                .multiply(base);

        assertThat(error).isLessThanOrEqualTo(half);
    }

    @Property(tries = 300)
    void netAndTaxMakeUpTheTotal(@ForAll("prices") PriceContract price) {
        assertThat(price.net().plus(price.tax())).isEqualTo(price.total()).isEqualTo(price.totalOfFirst(price.units()));
        assertThat(price.totalOfFirst(0).isZero()).isTrue();
    }

    /** Cheap and dear, in yen, euros and dinars, with discounts up to the whole value. */
    @Provide
    Arbitrary<PriceContract> prices() {
        Arbitrary<Integer> units = Arbitraries.integers().between(1, 10_000);
        Arbitrary<BigDecimal> unitPrice = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000))
                .ofScale(6);
        Arbitrary<BigDecimal> rate = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(30))
                .ofScale(2);
        Arbitrary<Integer> discountPercent = Arbitraries.integers().between(0, 100);
        Arbitrary<String> currency = Arbitraries.of("EUR", "JPY", "KWD");
        Arbitrary<Boolean> included = Arbitraries.of(true, false);
        return Combinators.combine(units, unitPrice, rate, discountPercent, currency, included)
                .as(PriceContractProperties::price);
    }

    private static PriceContract price(
            int units, BigDecimal unitPrice, BigDecimal rate, int discountPercent, String currency, boolean included) {
        Money none = Money.ofMinor(0, currency);
        long value = PriceContract.value(unitPrice, units, none.currency()).minor();
        long[] discounts = Apportionment.byWeight(value, discountPercent, 100 - discountPercent);
        long ofLine = discounts[0] / 2;
        return PriceContract.agree(
                units,
                unitPrice,
                Money.ofMinor(ofLine, currency),
                Money.ofMinor(discounts[0] - ofLine, currency),
                rate,
                included);
    }
}
