package dev.oms.examples.replay;

import static dev.oms.examples.replay.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SalesFiguresTest {
    private final SalesFigures figures = new SalesFigures();

    @Test
    void salesAreAddedUpWithoutRounding() {
        figures.sold(List.of(row("1", "10001", 3, "0.125", ""), row("1", "10001", 3, "0.125", "")));

        assertThat(figures.toMap())
                .containsEntry("rowsAccepted", 2L)
                .containsEntry("salesValueExact", new BigDecimal("0.750"))
                .containsEntry("salesValueByCountry", Map.of("France", new BigDecimal("0.750")))
                .containsEntry("salesValueByMonth", Map.of("2024-03", new BigDecimal("0.750")));
    }

    @Test
    void aRowThatTookSomethingBackIsAcceptedAndOneThatTookNothingIsNot() {
        figures.takenBack(3, 3);
        figures.takenBack(3, 1);
        figures.takenBack(3, 0);

        assertThat(figures.toMap())
                .containsEntry("rowsAccepted", 2L)
                .containsEntry("returnsMatchedFully", 1L)
                .containsEntry("returnsMatchedPartly", 1L)
                .containsEntry("returnsUnmatched", 1L)
                .containsEntry("unitsUnmatched", 5L);
    }
}
