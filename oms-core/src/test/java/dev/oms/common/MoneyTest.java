package dev.oms.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "4.90, EUR, 490",
        "1200, JPY, 1200",
        "1.234, KWD, 1234",
        "-0.01, EUR, -1",
        "4.9, EUR, 490",
        "5, KWD, 5000"
    })
    void anAmountIsKeptInTheMinorUnitsOfItsCurrency(String amount, String currency, long minor) {
        Money money = Money.of(amount, currency);

        assertThat(money).isEqualTo(Money.ofMinor(minor, currency));
        assertThat(money.amount()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"490, EUR, 4.90 EUR", "1200, JPY, 1200 JPY", "5, KWD, 0.005 KWD", "-5, EUR, -0.05 EUR"})
    void itIsWrittenForPeopleWithAllDecimalsOfItsCurrency(long minor, String currency, String written) {
        assertThat(Money.ofMinor(minor, currency)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource({"0.001, EUR", "0.5, JPY", "0.0001, KWD", "92233720368547758.08, EUR"})
    void whatItsCurrencyCannotHoldIsRefused(String amount, String currency) {
        assertThatThrownBy(() -> Money.of(amount, currency))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining(amount);
    }

    @Test
    void aCurrencyWithoutMinorUnitIsRefused() {
        assertThatThrownBy(() -> Money.of("1", "XAU")).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> Money.zero(Currency.getInstance("XXX"))).isInstanceOf(InvariantViolation.class);
    }

    @Test
    void overflowIsAnErrorNeverAWrongAmount() {
        Money largest = Money.ofMinor(Long.MAX_VALUE, "EUR");
        Money smallest = Money.ofMinor(Long.MIN_VALUE, "EUR");
        Money cent = Money.ofMinor(1, "EUR");

        assertThatThrownBy(() -> largest.plus(cent)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> smallest.minus(cent)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(smallest::negated).isInstanceOf(ArithmeticException.class);
        assertThat(largest).hasToString("92233720368547758.07 EUR");
    }

    @Test
    void currenciesDoNotMix() {
        Money euro = Money.of("1", "EUR");
        Money dollar = Money.of("1", "USD");

        assertThatThrownBy(() -> euro.plus(dollar))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("1.00 USD");
        assertThatThrownBy(() -> euro.minus(dollar)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> euro.min(dollar)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> euro.compareTo(dollar)).isInstanceOf(InvariantViolation.class);
        assertThat(euro).isNotEqualTo(dollar);
    }

    @Test
    void roundingIsTheCallersChoice() {
        Currency euro = Currency.getInstance("EUR");

        assertThat(Money.rounded(new BigDecimal("0.125"), euro, RoundingMode.HALF_UP))
                .isEqualTo(Money.of("0.13", "EUR"));
        assertThat(Money.rounded(new BigDecimal("0.125"), euro, RoundingMode.DOWN))
                .isEqualTo(Money.of("0.12", "EUR"));
    }

    @Test
    void itsSignIsZeroPositiveOrNegative() {
        Money zero = Money.zero(Currency.getInstance("EUR"));

        assertThat(zero.isZero()).isTrue();
        assertThat(zero.isPositive() || zero.isNegative()).isFalse();
        assertThat(Money.of("0.01", "EUR").isPositive()).isTrue();
        assertThat(Money.of("-0.01", "EUR").isNegative()).isTrue();
    }

    @Property(tries = 200)
    void whatIsAddedAndTakenAwayIsGone(@ForAll int amount, @ForAll int other) {
        Money some = Money.ofMinor(amount, "EUR");
        Money more = Money.ofMinor(other, "EUR");

        assertThat(some.plus(more).minus(more)).isEqualTo(some);
        assertThat(some.minus(more)).isEqualTo(more.minus(some).negated());
        assertThat(some.min(more)).isEqualTo(more.min(some)).isLessThanOrEqualTo(some);
        assertThat(Money.exactly(some.amount(), some.currency())).isEqualTo(some);
    }
}
