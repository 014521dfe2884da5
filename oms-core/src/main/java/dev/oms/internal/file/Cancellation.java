package dev.oms.internal.file;

import dev.oms.common.FulfillmentId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.fulfillment.WorkCancelled;
import dev.oms.order.LineUnits;
import dev.oms.order.NodeShare;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.order.UnitsCancelled;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Cancels units of an order where they cost least: first those that wait, then open and allocated ones, then work that
 * has begun, latest stage last. The file must have been opened with the order's fulfilment orders and backorders.
 */
public final class Cancellation {
    private final OrderFile file;
    private final String reason;
    private final List<Fulfillment> begun;
    private final List<UnitMove> idle = new ArrayList<>();
    private final Map<FulfillmentId, List<UnitMove>> inWork = new LinkedHashMap<>();

    public Cancellation(OrderFile file, String reason) {
        this.file = file;
        this.reason = reason;
        this.begun = file.fulfillments();
    }

    /** Cancels so many units of each line; there must be as many that have not shipped. */
    public void cancel(List<LineUnits> units) {
        Order before = file.order();
        for (LineUnits each : units) {
            cancel(file.order().line(each.line()).orElseThrow(), each.units());
        }
        if (!idle.isEmpty()) {
            file.apply(new UnitsCancelled(idle, reason));
        }
        inWork.forEach((work, moves) -> file.apply(new WorkCancelled(work, moves, reason)));
        SetFree.between(before, file.order()).forEach(each -> file.draft().release(each, reason));
    }

    /** Postage for nothing is not owed. */
    public static void cancelLonelyCharges(OrderFile file, String reason) {
        Order order = file.order();
        boolean goodsLeft = order.lines().stream()
                .anyMatch(line -> line.needsStock() && line.quantities().live() > 0);
        boolean hadGoods = order.lines().stream().anyMatch(OrderLine::needsStock);
        List<LineUnits> charges = everything(order, OrderLine::isCharge);
        if (hadGoods && !goodsLeft && !charges.isEmpty()) {
            new Cancellation(file, reason).cancel(charges);
        }
    }

    /** Every unit of some lines that can be cancelled. */
    public static List<LineUnits> everything(Order order, Predicate<OrderLine> which) {
        return order.lines().stream()
                .filter(line -> which.test(line) && line.quantities().cancellable() > 0)
                .map(line -> new LineUnits(line.number(), line.quantities().cancellable()))
                .toList();
    }

    private void cancel(OrderLine line, int units) {
        int left = takeBackordered(line, units);
        int open = Math.min(left, line.quantities().open());
        if (open > 0) {
            idle.add(UnitMove.of(line.number(), UnitState.OPEN, UnitState.Trigger.CANCEL, open));
        }
        left = takeAllocated(line, left - open);
        for (UnitState stage : List.of(UnitState.RELEASED, UnitState.PICKED, UnitState.PACKED)) {
            left = takeFromWork(line, stage, left);
        }
        dev.oms.common.InvariantViolation.require(
                left == 0, "%d of %d units of line %d cannot be cancelled", left, units, line.number());
    }

    private int takeBackordered(OrderLine line, int units) {
        int waiting = Math.min(units, line.quantities().backordered());
        if (waiting > 0) {
            idle.add(UnitMove.of(line.number(), UnitState.BACKORDERED, UnitState.Trigger.CANCEL, waiting));
            Backorders.waitNoMore(file.facts(), file.draft(), file.order().id(), line.number(), waiting);
        }
        return units - waiting;
    }

    private int takeAllocated(OrderLine line, int units) {
        int left = units;
        for (NodeShare share : line.shares()) {
            int taken = Math.min(left, share.allocated());
            if (taken > 0) {
                idle.add(
                        UnitMove.at(share.node(), line.number(), UnitState.ALLOCATED, UnitState.Trigger.CANCEL, taken));
                left -= taken;
            }
        }
        return left;
    }

    private int takeFromWork(OrderLine line, UnitState stage, int units) {
        int left = units;
        for (Fulfillment work : left > 0 ? begun : List.<Fulfillment>of()) {
            int there = work.line(line.number()).map(l -> inStage(l, stage)).orElse(0);
            int taken = Math.min(left, there);
            if (taken > 0) {
                inWork.computeIfAbsent(work.id(), id -> new ArrayList<>())
                        .add(UnitMove.at(work.node(), line.number(), stage, UnitState.Trigger.CANCEL, taken));
                left -= taken;
            }
        }
        return left;
    }

    private static int inStage(FulfillmentLine line, UnitState stage) {
        return switch (stage) {
            case RELEASED -> line.released();
            case PICKED -> line.picked();
            case PACKED -> line.packed();
            default -> 0;
        };
    }
}
