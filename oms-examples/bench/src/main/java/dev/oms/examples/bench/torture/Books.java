package dev.oms.examples.bench.torture;

import dev.oms.common.OrderId;
import java.util.Set;

/** What a payment provider says it did, in minor units. */
interface Books {

    /** Every order that it was ever asked to move money for. */
    Set<OrderId> orders();

    /** Reserved and not given up, captured or not. */
    long authorized(OrderId order);

    long captured(OrderId order);

    long refunded(OrderId order);
}
