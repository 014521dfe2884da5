package dev.oms.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.Money;
import dev.oms.pricing.Apportionment;
import dev.oms.pricing.PriceContract;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class PriceLaws {

    @Property(tries = 500)
    void thePartsOfASplitSumToTheWholeAndNoneIsNegative(
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE / 4) long total,
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 0, max = 1_000_000_000) Long> weights) {
        long[] given = weights.stream().mapToLong(Long::longValue).toArray();
        given[0]++;

        long[] parts = Apportionment.byWeight(total, given);

        assertThat(Arrays.stream(parts).sum()).isEqualTo(total);
        assertThat(Arrays.stream(parts).min().orElseThrow()).isNotNegative();
        for (int i = 0; i < given.length; i++) {
            assertThat(given[i] == 0 && parts[i] != 0).isFalse();
        }
    }

    @Property(tries = 500)
    void unitsComeBackInAnyGroupingForExactlyWhatTheyCost(
            @ForAll @IntRange(min = 1, max = 200) int units,
            @ForAll @BigRange(min = "0", max = "99999") @Scale(6) BigDecimal unitPrice,
            @ForAll @BigRange(min = "0", max = "30") @Scale(2) BigDecimal taxRate,
            @ForAll boolean taxIncluded,
            @ForAll @IntRange(min = 0, max = 100) int discountPercent,
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 20) Integer> groups) {
        Money none = Money.ofMinor(0, "EUR");
        Money value = PriceContract.value(unitPrice, units, none.currency());
        Money discount = new Money(value.minor() * discountPercent / 100, none.currency());
        PriceContract price = PriceContract.agree(units, unitPrice, none, discount, taxRate, taxIncluded);

        int back = 0;
        Money paidBack = none;
        Money taxBack = none;
        for (int group : groups) {
            int count = Math.min(group, units - back);
            paidBack = paidBack.plus(price.totalOf(back, count));
            taxBack = taxBack.plus(price.taxOf(back, count));
            assertThat(price.totalOf(back, count).isNegative()).isFalse();
            back += count;
        }
        paidBack = paidBack.plus(price.totalOf(back, units - back));
        taxBack = taxBack.plus(price.taxOf(back, units - back));

        assertThat(paidBack).isEqualTo(price.total());
        assertThat(taxBack).isEqualTo(price.tax());
        Money agreed = value.minus(discount);
        assertThat(taxIncluded ? price.total() : price.net()).isEqualTo(agreed);
    }

    @Property(tries = 300)
    void whatIsChargedFromTheFrontAndCancelledFromTheBackNeverMeets(
            @ForAll @IntRange(min = 1, max = 50) int units,
            @ForAll @LongRange(min = 0, max = 1_000_000) long minor,
            @ForAll @IntRange(min = 0, max = 50) int cancelled,
            @ForAll @IntRange(min = 0, max = 50) int charged) {
        Money none = Money.ofMinor(0, "EUR");
        BigDecimal unitPrice = BigDecimal.valueOf(minor, 4);
        PriceContract price = PriceContract.agree(units, unitPrice, none, none, BigDecimal.ZERO, true);
        int live = units - Math.min(cancelled, units);

        Money owed = price.totalOfFirst(live);
        Money taken = price.totalOfFirst(Math.min(charged, live));

        assertThat(taken).isLessThanOrEqualTo(owed);
        assertThat(taken.plus(price.totalOf(Math.min(charged, live), live - Math.min(charged, live))))
                .isEqualTo(owed);
    }
}
