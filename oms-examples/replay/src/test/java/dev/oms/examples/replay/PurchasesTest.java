package dev.oms.examples.replay;

import static dev.oms.examples.replay.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.examples.replay.Purchases.Match;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PurchasesTest {
    private final Purchases purchases = new Purchases();

    private void bought(String customer, String invoice, Row... rows) {
        purchases.bought(customer, invoice, List.of(rows));
    }

    @Test
    void whatACustomerBoughtFirstIsTakenBackFirst() {
        bought(
                "anna",
                "1",
                row("1", "A", 2, "1", "anna"),
                row("1", "B", 5, "1", "anna"),
                row("1", "A", 1, "1", "anna"));
        bought("anna", "2", row("2", "A", 4, "1", "anna"));

        assertThat(purchases.takeBack("anna", "A", 4))
                .containsExactly(new Match("1", 1, 2), new Match("1", 3, 1), new Match("2", 1, 1));
        assertThat(purchases.takeBack("anna", "A", 2)).containsExactly(new Match("2", 1, 2));
    }

    @Test
    void neverMoreThanWasBought() {
        bought("anna", "1", row("1", "A", 2, "1", "anna"));

        assertThat(purchases.takeBack("anna", "A", 99)).containsExactly(new Match("1", 1, 2));
        assertThat(purchases.takeBack("anna", "A", 1)).isEmpty();
    }

    @Test
    void onlyExactlyThisCodeAndOnlyThisCustomer() {
        bought("anna", "1", row("1", "10002a", 2, "1", "anna"));
        bought("", "2", row("2", "10002A", 2, "1", ""));

        assertThat(purchases.takeBack("anna", "10002A", 1)).isEmpty();
        assertThat(purchases.takeBack("bert", "10002a", 1)).isEmpty();
        assertThat(purchases.takeBack("", "10002A", 1)).isEmpty();
    }

    @Property
    void inHoweverManyPortionsAsManyComeBackAsWereBought(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 20) Integer> sales,
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 20) Integer> returns) {
        Purchases fresh = new Purchases();
        for (int i = 0; i < sales.size(); i++) {
            fresh.bought("anna", "" + i, List.of(row("" + i, "A", sales.get(i), "1", "anna")));
        }

        int bought = sales.stream().mapToInt(each -> each).sum();
        int wanted = returns.stream().mapToInt(each -> each).sum();
        int matched = returns.stream()
                .flatMap(units -> fresh.takeBack("anna", "A", units).stream())
                .mapToInt(Match::units)
                .sum();

        assertThat(matched).isEqualTo(Math.min(bought, wanted));
    }
}
