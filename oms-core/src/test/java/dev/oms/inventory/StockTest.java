package dev.oms.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.common.InvariantViolation;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StockTest {
    private static final Sku TEA = new Sku("TEA");
    private static final NodeId BERLIN = new NodeId("BERLIN");

    @Test
    void whatIsReservedCannotBePromisedAgain() {
        assertThat(new StockLevel(TEA, BERLIN, 10, 3, 5).available()).isEqualTo(7);
    }

    @Test
    void noCounterIsNegativeAndNoMoreIsReservedThanThereIs() {
        assertThatThrownBy(() -> new StockLevel(TEA, BERLIN, -1, 0, 0)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> new StockLevel(TEA, BERLIN, 0, 0, -1)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> new StockLevel(TEA, BERLIN, 1, 2, 0))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("2 of TEA are reserved at BERLIN");
    }

    @Test
    void aBackorderHasTheSameKeyInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(Backorder.key(new OrderId("O1"), 7).id()).isEqualTo("O1/00007");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aBackorderWaitsForSomething() {
        assertThatThrownBy(() -> new Backorder(
                        new OrderId("O1"), 1, TEA, 0, 100, 100, Instant.EPOCH, false, List.of(), List.of()))
                .isInstanceOf(InvariantViolation.class);
    }
}
