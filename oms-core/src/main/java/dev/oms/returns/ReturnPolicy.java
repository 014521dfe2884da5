package dev.oms.returns;

import dev.oms.command.Refusal;
import dev.oms.common.Actor;
import dev.oms.order.LineUnits;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Decides whether units may come back. A pure function; null is refused in its name, and leaves the return unasked for. */
@FunctionalInterface
public interface ReturnPolicy {

    /** Reasons against it; none if they may. */
    List<Refusal> reasonsAgainst(Order order, List<LineUnits> units, Actor actor, Instant now);

    /** Whatever was shipped may come back at any time, charges only where an agent or the system asks: the default. */
    static ReturnPolicy anyTime() {
        return (order, units, actor, now) -> chargesWithoutStaff(order, units, actor);
    }

    /** As {@link #anyTime}, but only within a time after the order was placed. */
    static ReturnPolicy within(Duration afterPlacement) {
        return (order, units, actor, now) -> {
            List<Refusal> reasons = new ArrayList<>(chargesWithoutStaff(order, units, actor));
            if (now.isAfter(order.placedAt().plus(afterPlacement))) {
                reasons.add(new Refusal(
                        Refusal.Code.WRONG_STATE,
                        order.id().value(),
                        "placed at %s; returns were possible for %d days"
                                .formatted(order.placedAt(), afterPlacement.toDays())));
            }
            return reasons;
        };
    }

    /** Nothing has to be sent in to get a charge back, so a customer cannot be the one to decide it. */
    private static List<Refusal> chargesWithoutStaff(Order order, List<LineUnits> units, Actor actor) {
        List<Refusal> reasons = new ArrayList<>();
        for (int i = 0; actor.is(Actor.Kind.CUSTOMER) && i < units.size(); i++) {
            int number = units.get(i).line();
            if (order.line(number).filter(OrderLine::isCharge).isPresent()) {
                String text = "line %d is a charge; an agent can pay it back, %s cannot".formatted(number, actor);
                reasons.add(new Refusal(Refusal.Code.FORBIDDEN, "units[" + i + "].line", text));
            }
        }
        return reasons;
    }
}
