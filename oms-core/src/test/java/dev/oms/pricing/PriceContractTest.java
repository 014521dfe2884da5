package dev.oms.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.common.InvariantViolation;
import dev.oms.common.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceContractTest {

    @Test
    void includedTaxIsTakenOutOfTheGross() {
        PriceContract price = price(3, "4.90", "0", "19", true);

        assertThat(price.total()).isEqualTo(eur("14.70"));
        assertThat(price.tax()).isEqualTo(eur("2.35"));
        assertThat(price.net()).isEqualTo(eur("12.35"));
    }

    @Test
    void taxOnTopIsAddedToTheNet() {
        PriceContract price = price(3, "4.90", "0.70", "19", false);

        assertThat(price.net()).isEqualTo(eur("14.00"));
        assertThat(price.tax()).isEqualTo(eur("2.66"));
        assertThat(price.total()).isEqualTo(eur("16.66"));
    }

    @Test
    void theLineIsRoundedOnceNotTheUnit() {
        assertThat(price(1000, "0.0049", "0", "0", true).total()).isEqualTo(eur("4.90"));
        assertThat(PriceContract.value(new BigDecimal("0.005"), 1, Currency.getInstance("EUR")))
                .isEqualTo(eur("0.01"));
    }

    @Test
    void taxIsRoundedOnceHoweverManyDecimalsTheRateHas() {
        // 1.00 × 0.4999999999999 % is below half a cent, though not at twelve decimals.
        PriceContract price = price(1, "1.00", "0", "0.4999999999999", false);

        assertThat(price.tax()).isEqualTo(eur("0.00"));
    }

    @Test
    void unitsThatComeBackOneByOneBringBackWhatTheyCostTogether() {
        PriceContract price = price(3, "3.34", "0.02", "19", true);

        Money together = price.totalOf(0, 1).plus(price.totalOf(1, 1)).plus(price.totalOf(2, 1));

        assertThat(together).isEqualTo(price.total()).isEqualTo(eur("10.00"));
    }

    @Test
    void yenHaveNoDecimalsAndDinarsHaveThree() {
        PriceContract yen = PriceContract.agree(
                3, new BigDecimal("99.5"), Money.of("0", "JPY"), Money.of("0", "JPY"), new BigDecimal("10"), true);
        PriceContract dinars = PriceContract.agree(
                1, new BigDecimal("1.0005"), Money.of("0", "KWD"), Money.of("0", "KWD"), new BigDecimal("5"), false);

        assertThat(yen.total()).isEqualTo(Money.of("299", "JPY"));
        assertThat(dinars.net()).isEqualTo(Money.of("1.001", "KWD"));
        assertThat(dinars.tax()).isEqualTo(Money.of("0.050", "KWD"));
    }

    @Test
    void aPriceMayBeZero() {
        assertThat(price(2, "0", "0", "19", true).total().isZero()).isTrue();
        assertThat(price(2, "1", "2", "19", true).total().isZero()).isTrue();
    }

    @Test
    void whatMakesNoPriceIsRefused() {
        assertThatThrownBy(() -> price(0, "1", "0", "19", true)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> price(1, "-1", "0", "19", true)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> price(1, "0.0000001", "0", "19", true)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> price(1, "1", "1.01", "19", true)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> price(1, "1", "-0.01", "19", true)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> price(1, "1", "0", "-1", true)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() ->
                        PriceContract.agree(1, BigDecimal.ONE, eur("0"), Money.of("0", "USD"), BigDecimal.ZERO, true))
                .isInstanceOf(InvariantViolation.class);
    }

    @Test
    void amountsThatDoNotMakeUpTheAgreedPriceAreRefused() {
        assertThatThrownBy(() -> new PriceContract(
                        1,
                        BigDecimal.TEN,
                        eur("0"),
                        eur("0"),
                        new BigDecimal("19"),
                        true,
                        eur("8.40"),
                        eur("1.61"),
                        List.of()))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("10.00 EUR");
    }

    @Test
    void moreUnitsThanWereAgreedHaveNoPrice() {
        assertThatThrownBy(() -> price(2, "1", "0", "19", true).totalOfFirst(3)).isInstanceOf(InvariantViolation.class);
    }

    private static PriceContract price(int units, String unitPrice, String discount, String rate, boolean included) {
        return PriceContract.agree(
                units, new BigDecimal(unitPrice), eur(discount), eur("0"), new BigDecimal(rate), included);
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
