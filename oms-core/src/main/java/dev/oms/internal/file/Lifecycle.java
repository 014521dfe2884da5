package dev.oms.internal.file;

import dev.oms.common.Money;
import dev.oms.order.ChargesApplied;
import dev.oms.order.LineQuantities;
import dev.oms.order.Order;
import dev.oms.order.OrderCancelled;
import dev.oms.order.OrderCompleted;
import dev.oms.order.OrderConfirmed;
import dev.oms.order.OrderLine;
import dev.oms.order.OrderState;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import java.util.List;

/** Draws the conclusions from what has happened to an order's units and money; called after every change. */
public final class Lifecycle {
    private Lifecycle() {}

    /** Confirms an order that needs no authorisation, or has it. */
    public static void confirm(OrderFile file) {
        file.apply(new OrderConfirmed());
        if (file.order().lines().stream().noneMatch(OrderLine::needsStock)) {
            applyCharges(file, file.order().id().value());
        }
        conclude(file);
    }

    /** Charges become due, with whatever they are due for. */
    public static void applyCharges(OrderFile file, String cause) {
        List<UnitMove> moves = file.order().lines().stream()
                .filter(line -> !line.needsStock() && line.quantities().open() > 0)
                .map(line -> UnitMove.of(
                        line.number(),
                        UnitState.OPEN,
                        UnitState.Trigger.CHARGE,
                        line.quantities().open()))
                .toList();
        if (!moves.isEmpty()) {
            Money before = file.order().charged();
            file.apply(new ChargesApplied(moves));
            Payments.captureDue(file, file.order().charged().minus(before), cause);
        }
    }

    /** Ends the order where nothing is left to do, and gives up authorisations that nothing will draw on. */
    public static void conclude(OrderFile file) {
        Order order = file.order();
        long live = order.units(LineQuantities::live);
        if (!order.state().isFinal() && live == 0) {
            file.apply(new OrderCancelled());
        } else if (order.state() == OrderState.CONFIRMED && live == order.units(LineQuantities::delivered)) {
            file.apply(new OrderCompleted());
        }
        if (live == order.units(LineQuantities::gone)) {
            Payments.giveUpRest(file);
        }
    }
}
