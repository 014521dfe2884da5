package dev.oms.payment;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Money;
import java.util.ArrayList;
import java.util.List;

/** Sums over what is due. */
final class Dues {
    private Dues() {}

    /** So much more is due. */
    static List<AmountDue> with(List<AmountDue> due, AmountDue more) {
        List<AmountDue> all = new ArrayList<>(due);
        all.add(more);
        return all;
    }

    /** So much less is due, the oldest first; it must have been due. */
    static List<AmountDue> without(List<AmountDue> due, AmountDue less) {
        List<AmountDue> left = new ArrayList<>();
        Money toTake = less.amount();
        for (AmountDue each : due) {
            Money taken = each.isLike(less) ? each.amount().min(toTake) : Money.zero(toTake.currency());
            toTake = toTake.minus(taken);
            if (!each.amount().equals(taken)) {
                left.add(each.of(each.amount().minus(taken)));
            }
        }
        require(toTake.isZero(), "%s of %s for %s is not due", toTake, less.type(), less.cause());
        return left;
    }
}
