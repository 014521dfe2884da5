package dev.oms.examples.replay;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * One line of a sales file.
 *
 * @param number from 1, the header not counted
 * @param customer empty for an anonymous sale
 */
record Row(
        long number,
        String invoice,
        String code,
        String description,
        int quantity,
        LocalDateTime at,
        BigDecimal price,
        String customer,
        String country) {

    /** What a row is. */
    enum Kind {
        SALE,
        TAKE_BACK,
        REJECTED
    }

    boolean isTakeBack() {
        return invoice.startsWith("C");
    }

    /** Codes that begin with five digits are goods, all others are charges. */
    static boolean isGoods(String code) {
        return code.length() >= 5 && code.chars().limit(5).allMatch(c -> c >= '0' && c <= '9');
    }
}
