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

    /** Charges become due. */
    public static void applyCharges(OrderFile file) {
        List<UnitMove> moves = file.order().lines().stream()
                .filter(line -> line.isCharge() && line.quantities().open() > 0)
                .map(line -> UnitMove.of(
                        line.number(),
                        UnitState.OPEN,
                        UnitState.Trigger.CHARGE,
                        line.quantities().open()))
                .toList();
        if (!moves.isEmpty()) {
            Money before = file.order().charged();
            file.apply(new ChargesApplied(moves));
            Payments.captureDue(
                    file,
                    file.order().charged().minus(before),
                    file.order().id().value());
        }
    }

    /**
     * Confirms the order once it is secured and sure of its stock, charges what no shipment will charge any more, pays back what has become cheaper, ends the order where nothing is
     * left to do, and gives up authorisations that nothing will draw on.
     */
    public static void conclude(OrderFile file) {
        long live = file.order().units(LineQuantities::live);
        if (file.order().state() == OrderState.PLACED && live > 0 && isSecured(file)) {
            file.apply(new OrderConfirmed());
        }
        if (file.order().state() == OrderState.CONFIRMED && allGoodsAreGone(file.order())) {
            applyCharges(file);
        }
        Payments.refundRest(file);
        end(file, live);
        Payments.giveUpSpent(file);
        if (live == file.order().units(LineQuantities::gone)) {
            Payments.giveUpRest(file);
        }
    }

    private static boolean isSecured(OrderFile file) {
        return Payments.isSecured(file) && !StockClaims.awaitsStock(file);
    }

    private static void end(OrderFile file, long live) {
        Order order = file.order();
        if (!order.state().isFinal() && live == 0) {
            file.apply(new OrderCancelled());
        } else if (order.state() == OrderState.CONFIRMED && live == order.units(LineQuantities::delivered)) {
            file.apply(new OrderCompleted());
        }
    }

    private static boolean allGoodsAreGone(Order order) {
        return order.lines().stream()
                .filter(OrderLine::needsStock)
                .allMatch(line -> line.quantities().unshipped() == 0);
    }
}
