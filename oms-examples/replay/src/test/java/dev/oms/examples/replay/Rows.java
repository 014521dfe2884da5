package dev.oms.examples.replay;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** Rows to test with. */
final class Rows {
    static final LocalDateTime MOMENT = LocalDateTime.of(2024, 3, 1, 9, 0);

    private Rows() {}

    static Row row(String invoice, String code, int quantity, String price, String customer) {
        return row(1, invoice, code, quantity, price, customer);
    }

    static Row row(long number, String invoice, String code, int quantity, String price, String customer) {
        return new Row(number, invoice, code, "", quantity, MOMENT, new BigDecimal(price), customer, "France");
    }
}
