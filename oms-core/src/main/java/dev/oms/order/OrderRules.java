package dev.oms.order;

import dev.oms.command.Refusal;
import dev.oms.inventory.StockClaim;
import java.util.ArrayList;
import java.util.List;

/** Which operation is possible on an order as it stands, and why another is not: by the state of its units, not of the order. */
public final class OrderRules {
    private OrderRules() {}

    /** The reasons against an operation; none if it is possible. */
    public static List<Refusal> reasonsAgainst(Order order, Operation operation) {
        List<Refusal> reasons = new ArrayList<>();
        String why = obstacle(order, operation);
        if (!why.isEmpty()) {
            reasons.add(refusal(Refusal.Code.WRONG_STATE, order, operation, why));
        }
        reasons.addAll(holdsAgainst(order, operation));
        return reasons;
    }

    /** The holds against an operation, whatever else speaks against it. */
    public static List<Refusal> holdsAgainst(Order order, Operation operation) {
        // A hold's reason is somebody's own words: they stand in the order, and not in refusals, which are kept
        // elsewhere.
        return order.holdsOn(operation).stream()
                .map(hold -> refusal(Refusal.Code.ON_HOLD, order, operation, "it is on hold: " + hold.type()))
                .toList();
    }

    private static String obstacle(Order order, Operation operation) {
        return switch (operation) {
            case CHANGE_LINES -> ended(order);
            // a closed order can still be paid, returned and put away, and a hold keeps it from that
            case PLACE_HOLD -> "";
            case CHANGE_ADDRESS -> addressObstacle(order);
            case CANCEL ->
                none(
                        order,
                        LineQuantities::cancellable,
                        "nothing is left that has not shipped, now or before it was lost");
            case RELEASE_HOLD -> order.holds().isEmpty() ? "it has no hold" : "";
            case PAY -> order.paymentMethod().isEmpty() ? "it is on account" : "";
            case ALLOCATE -> allocateObstacle(order);
            case RELEASE -> releaseObstacle(order);
            case MOVE_WORK -> none(order, LineQuantities::released, "no unit waits to be picked");
            case PICK -> none(order, LineQuantities::released, "no unit waits to be picked");
            case PACK -> none(order, LineQuantities::picked, "no unit waits to be packed");
            case SHIP -> none(order, LineQuantities::packed, "no unit waits to be shipped");
            case DELIVER, LOSE -> none(order, LineQuantities::shipped, "no unit is on its way");
            case RETURN -> none(order, LineQuantities::returnable, "no shipped unit is left that could come back");
            case ARCHIVE -> order.state().isFinal() ? "" : "it is not closed";
        };
    }

    private static String addressObstacle(Order order) {
        String ended = ended(order);
        if (!ended.isEmpty()) {
            return ended;
        }
        long begun = order.units(q -> q.released() + q.picked() + q.packed() + q.gone());
        return begun > 0 ? begun + " unit(s) are already in work or gone" : "";
    }

    private static String allocateObstacle(Order order) {
        String ended = ended(order);
        if (!ended.isEmpty()) {
            return ended;
        }
        return order.lines().stream()
                        .anyMatch(l -> l.needsStock() && l.quantities().open() > 0)
                ? ""
                : "no unit is open";
    }

    private static String releaseObstacle(Order order) {
        if (order.state() == OrderState.PLACED) {
            boolean awaitsStock =
                    order.holds().stream().anyMatch(hold -> hold.type().equals(StockClaim.HOLD));
            return awaitsStock ? "it is not confirmed yet" : "its payment is not authorised yet";
        }
        return none(order, LineQuantities::allocated, "no unit is allocated");
    }

    private static String ended(Order order) {
        return order.state().isFinal() ? "it is " + order.state() : "";
    }

    private static String none(Order order, java.util.function.ToIntFunction<LineQuantities> account, String why) {
        return order.units(account) > 0 ? "" : why;
    }

    private static Refusal refusal(Refusal.Code code, Order order, Operation operation, String why) {
        return new Refusal(
                code,
                order.id().value(),
                "%s is not possible: %s (order is %s)".formatted(operation, why, order.state()));
    }
}
