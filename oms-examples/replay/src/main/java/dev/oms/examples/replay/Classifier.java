package dev.oms.examples.replay;

import java.util.Optional;

/** Tells sales from take-backs and both from rows that are neither. */
final class Classifier {
    private Classifier() {}

    static Row.Kind kind(Row row) {
        if (rejection(row).isPresent()) {
            return Row.Kind.REJECTED;
        }
        return row.isTakeBack() ? Row.Kind.TAKE_BACK : Row.Kind.SALE;
    }

    /** Why the row cannot be replayed, as far as the row itself tells. */
    static Optional<Rejection> rejection(Row row) {
        if (row.isTakeBack()) {
            if (row.quantity() >= 0) {
                return Optional.of(Rejection.TAKE_BACK_OF_NOTHING);
            }
            return row.customer().isEmpty() ? Optional.of(Rejection.TAKE_BACK_WITHOUT_CUSTOMER) : Optional.empty();
        }
        if (row.invoice().startsWith("A")) {
            return Optional.of(Rejection.BAD_DEBT_ADJUSTMENT);
        }
        if (row.quantity() <= 0) {
            return Optional.of(Rejection.QUANTITY_NOT_POSITIVE);
        }
        return row.price().signum() <= 0 ? Optional.of(Rejection.PRICE_NOT_POSITIVE) : Optional.empty();
    }
}
