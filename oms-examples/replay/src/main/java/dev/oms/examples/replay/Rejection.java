package dev.oms.examples.replay;

import java.util.Locale;

/** Why a row is not replayed. */
enum Rejection {
    MALFORMED,
    BAD_DEBT_ADJUSTMENT,
    QUANTITY_NOT_POSITIVE,
    PRICE_NOT_POSITIVE,
    TAKE_BACK_OF_NOTHING,
    TAKE_BACK_WITHOUT_CUSTOMER,
    TAKE_BACK_UNMATCHED,
    ORDER_REFUSED;

    /** As reports name it. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
