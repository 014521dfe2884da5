package dev.oms.examples.replay;

import static dev.oms.examples.replay.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalendarTest {
    private static final LocalDate FRIDAY = LocalDate.of(2024, 3, 1);
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

    @Test
    void nodesWorkFromMondayToFriday() {
        assertThat(Days.workingDaysAfter(FRIDAY, 1)).isEqualTo(MONDAY);
        assertThat(Days.workingDaysAfter(FRIDAY.plusDays(1), 3)).isEqualTo("2024-03-06");
    }

    @Test
    void anInvoiceIsCompleteWithItsLastRowWhateverLiesBetween() {
        Invoices invoices = new Invoices(Map.of("1", 2, "2", 1));
        Row first = row(1, "1", "10001", 1, "1", "");
        Row other = row(2, "2", "10001", 1, "1", "");
        Row last = row(3, "1", "10001", 1, "1", "");

        assertThat(invoices.add(first)).isEmpty();
        assertThat(invoices.add(other)).contains(List.of(other));
        assertThat(invoices.add(last)).contains(List.of(first, last));
    }

    @Test
    void onMondayWhatWasOrderedTheWeekBeforeIsBoughtOnce() {
        Demand demand = new Demand();
        demand.ordered(FRIDAY, "10001", 3);
        demand.ordered(FRIDAY, "10001", 4);
        demand.ordered(MONDAY, "10002", 5);

        assertThat(demand.takeBeforeWeekOf(MONDAY.minusDays(1))).isEmpty();
        assertThat(demand.takeBeforeWeekOf(MONDAY)).isEqualTo(Map.of("10001", 7L));
        assertThat(demand.takeBeforeWeekOf(MONDAY.plusDays(1))).isEmpty();
        assertThat(demand.takeBeforeWeekOf(MONDAY.plusDays(7))).isEqualTo(Map.of("10002", 5L));
    }

    @Test
    void aContinuedReplayDoesNotBuyAgainWhatWasBought() {
        Demand demand = new Demand();
        demand.forgetBeforeWeekOf(MONDAY.plusDays(3));
        demand.ordered(FRIDAY, "10001", 3);
        demand.ordered(MONDAY, "10002", 5);

        assertThat(demand.takeBeforeWeekOf(MONDAY.plusDays(7))).isEqualTo(Map.of("10002", 5L));
    }

    @Test
    void everyCountryHasAnAddress() {
        assertThat(Countries.addressIn("EIRE").country()).isEqualTo("IE");
        assertThat(Countries.addressIn("EIRE").location()).isNotEmpty();
        assertThat(Countries.addressIn("Croatia").country()).isEqualTo("HR");
        assertThat(Countries.addressIn("Atlantis").country()).isEqualTo("GB");
    }
}
