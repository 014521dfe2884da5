package dev.oms.examples.replay;

import static dev.oms.examples.replay.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClassifierTest {

    @Test
    void aSaleHasAnOrdinaryInvoiceAPositiveQuantityAndAPositivePrice() {
        assertThat(Classifier.kind(row("536365", "85123A", 6, "2.55", ""))).isEqualTo(Row.Kind.SALE);
        assertThat(Classifier.kind(row("536365", "POST", 1, "0.001", "17850"))).isEqualTo(Row.Kind.SALE);
    }

    @Test
    void aRowOfAnInvoiceWithCTakesBackWhatItsCustomerBought() {
        assertThat(Classifier.kind(row("C536365", "85123A", -6, "2.55", "17850")))
                .isEqualTo(Row.Kind.TAKE_BACK);
        assertThat(Classifier.kind(row("C536365", "85123A", -6, "0", "17850"))).isEqualTo(Row.Kind.TAKE_BACK);
    }

    @Test
    void everyOtherRowHasItsReason() {
        assertThat(Classifier.rejection(row("A563185", "B", 1, "-11062.06", "")))
                .contains(Rejection.BAD_DEBT_ADJUSTMENT);
        assertThat(Classifier.rejection(row("536365", "85123A", 0, "2.55", "")))
                .contains(Rejection.QUANTITY_NOT_POSITIVE);
        assertThat(Classifier.rejection(row("536365", "85123A", -3, "2.55", "")))
                .contains(Rejection.QUANTITY_NOT_POSITIVE);
        assertThat(Classifier.rejection(row("536365", "85123A", 6, "0.000", "")))
                .contains(Rejection.PRICE_NOT_POSITIVE);
        assertThat(Classifier.rejection(row("C536365", "85123A", 6, "2.55", "1")))
                .contains(Rejection.TAKE_BACK_OF_NOTHING);
        assertThat(Classifier.rejection(row("C536365", "85123A", -6, "2.55", "")))
                .contains(Rejection.TAKE_BACK_WITHOUT_CUSTOMER);
    }

    @Test
    void codesThatBeginWithFiveDigitsAreGoodsAndAllOthersAreCharges() {
        assertThat(new String[] {"85123A", "22423", "15056bl", "123456"}).allMatch(Row::isGoods);
        assertThat(new String[] {"POST", "C2", "M", "gift_0001_20", "1234", "1234A5", "BANK CHARGES"})
                .noneMatch(Row::isGoods);
    }
}
