package dev.oms.pricing;

import dev.oms.common.Money;

/** A cart while its promotions apply. */
public interface RunningCart {
    Cart cart();

    /** What a line of the cart, counted from 0, cost before any promotion; only what is charged once. */
    Money value(int line);

    /** What earlier promotions have left of that. */
    Money left(int line);
}
