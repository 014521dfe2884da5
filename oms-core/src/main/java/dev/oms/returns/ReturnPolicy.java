package dev.oms.returns;

import dev.oms.command.Refusal;
import dev.oms.order.LineUnits;
import dev.oms.order.Order;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Decides whether units may come back. A pure function. */
@FunctionalInterface
public interface ReturnPolicy {

    /** Reasons against it; none if they may. */
    List<Refusal> reasonsAgainst(Order order, List<LineUnits> units, Instant now);

    /** Whatever was shipped may come back at any time: the default. */
    static ReturnPolicy anyTime() {
        return (order, units, now) -> List.of();
    }

    /** Only within a time after the order was placed. */
    static ReturnPolicy within(Duration afterPlacement) {
        return (order, units, now) -> now.isAfter(order.placedAt().plus(afterPlacement))
                ? List.of(new Refusal(
                        Refusal.Code.WRONG_STATE,
                        order.id().value(),
                        "placed at %s; returns were possible for %d days"
                                .formatted(order.placedAt(), afterPlacement.toDays())))
                : List.of();
    }
}
