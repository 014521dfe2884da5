package dev.oms.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static Row row(String invoice, int quantity, String price, String customer) {
        return new Row(
                1,
                invoice,
                "85123A",
                "",
                quantity,
                LocalDateTime.of(2024, 3, 1, 9, 0),
                new BigDecimal(price),
                customer,
                "France");
    }

    @Test
    void aSaleHasAnOrdinaryInvoiceAPositiveQuantityAndAPositivePrice() {
        assertThat(Classifier.kind(row("536365", 6, "2.55", ""))).isEqualTo(Row.Kind.SALE);
        assertThat(Classifier.kind(row("C536365", -6, "2.55", "17850"))).isEqualTo(Row.Kind.TAKE_BACK);
    }

    @Test
    void everyOtherRowHasItsReason() {
        assertThat(Classifier.rejection(row("A563185", 1, "-11062.06", ""))).contains(Rejection.BAD_DEBT_ADJUSTMENT);
        assertThat(Classifier.rejection(row("536365", 0, "2.55", ""))).contains(Rejection.QUANTITY_NOT_POSITIVE);
        assertThat(Classifier.rejection(row("536365", 6, "0", ""))).contains(Rejection.PRICE_NOT_POSITIVE);
        assertThat(Classifier.rejection(row("C536365", 6, "2.55", "1"))).contains(Rejection.TAKE_BACK_OF_NOTHING);
        assertThat(Classifier.rejection(row("C536365", -6, "2.55", ""))).contains(Rejection.TAKE_BACK_WITHOUT_CUSTOMER);
    }

    @Test
    void codesThatBeginWithFiveDigitsAreGoodsAndAllOthersAreCharges() {
        assertThat(new String[] {"85123A", "22423", "15056bl"}).allMatch(Row::isGoods);
        assertThat(new String[] {"POST", "C2", "M", "gift_0001_20", "1234", "1234A5"})
                .noneMatch(Row::isGoods);
    }

    @Test
    void whatACustomerBoughtFirstIsTakenBackFirstAndNeverMoreThanWasBought() {
        Purchases purchases = new Purchases();
        Tracked first = new Tracked(new dev.oms.common.OrderId("1"), new String[] {"A", "B", "A"}, new int[] {2, 5, 1});
        Tracked second = new Tracked(new dev.oms.common.OrderId("2"), new String[] {"A", "a"}, new int[] {4, 9});
        purchases.bought("anna", first);
        purchases.bought("anna", second);

        assertThat(purchases.takeBack("anna", "A", 4))
                .containsExactly(
                        new Purchases.Match(first, 1, 2),
                        new Purchases.Match(first, 3, 1),
                        new Purchases.Match(second, 1, 1));
        assertThat(purchases.takeBack("anna", "A", 99)).containsExactly(new Purchases.Match(second, 1, 3));
        assertThat(purchases.takeBack("anna", "A", 1)).isEmpty();
        assertThat(purchases.takeBack("bert", "B", 1)).isEmpty();
    }

    @Test
    void nodesWorkFromMondayToFriday() {
        assertThat(Days.workingDaysAfter(java.time.LocalDate.of(2024, 3, 1), 1)).isEqualTo("2024-03-04");
        assertThat(Days.workingDaysAfter(java.time.LocalDate.of(2024, 3, 3), 3)).isEqualTo("2024-03-06");
    }
}
