package dev.oms.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.common.Address;
import dev.oms.common.InvariantViolation;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateTableTest {
    private static final Address BERLIN = new Address("", List.of(), "10115", "Berlin", "DE", List.of());

    @Test
    void theFirstZoneThatCoversTheWayAndTheFirstWeightThatReachesSayTheRate() {
        RateTable table = RateTable.builder()
                .zone(new Zone("LOCAL", "DE", "DE", "1"))
                .zone("DE", "DE")
                .rate("LOCAL", 250, 0)
                .rate("DE", 690, 20)
                .rate("DE", 5_000, 390, 10)
                .build();

        assertThat(table.rate(Address.inCountry("DE"), BERLIN, 9_000))
                .contains(new Rate("LOCAL", Rate.ANY_WEIGHT, 250, 0));
        assertThat(table.rate(Address.inCountry("FR"), BERLIN, 5_000)).contains(new Rate("DE", 5_000, 390, 10));
        assertThat(table.rate(Address.inCountry("FR"), BERLIN, 5_001))
                .contains(new Rate("DE", Rate.ANY_WEIGHT, 690, 20));
        assertThat(table.rate(Address.inCountry("DE"), Address.inCountry("FR"), 1))
                .isEmpty();
    }

    @Test
    void aZoneWithoutARateIsAHole() {
        RateTable.Builder table =
                RateTable.builder().zone("DE", "DE").zone("EU", "").rate("DE", 390, 0);

        assertThatThrownBy(table::build)
                .isInstanceOf(InvariantViolation.class)
                .hasMessage("the rate table has a hole: no rate for zone EU");
    }

    @Test
    void aZoneWithoutARateForHeavyOrdersIsAHole() {
        RateTable.Builder table = RateTable.builder().zone("DE", "DE").rate("DE", 31_500, 390, 0);

        assertThatThrownBy(table::build)
                .isInstanceOf(InvariantViolation.class)
                .hasMessage("the rate table has a hole: no rate for zone DE above 31500 g");
    }

    @Test
    void ratesThatNoZoneHasAndTwoRatesForOneWeightAreRefused() {
        assertThatThrownBy(() -> RateTable.builder()
                        .zone("DE", "DE")
                        .rate("DE", 1, 0)
                        .rate("US", 1, 0)
                        .build())
                .hasMessageContaining("US");
        assertThatThrownBy(() -> RateTable.builder()
                        .zone("DE", "DE")
                        .rate("DE", 1, 0)
                        .rate("DE", 2, 0)
                        .build())
                .hasMessageContaining("two rates for zone DE");
        assertThatThrownBy(() ->
                        RateTable.builder().zone("DE", "DE").rate("DE", -1, 0).build())
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> RateTable.builder().build()).hasMessageContaining("at least one zone");
    }
}
