package dev.oms.internal.order;

import dev.oms.command.Refusal;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.internal.file.Allocation;
import dev.oms.internal.file.Backorders;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.inventory.FreedStock;
import dev.oms.inventory.HeldUnits;
import dev.oms.order.ChangeOrder;
import dev.oms.order.DeliveryChanged;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.order.UnitsDeallocated;
import dev.oms.port.Facts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A change of where the customer comes for an order, or by when: what is set aside elsewhere is sourced anew. */
final class Relocation {
    private static final String REASON = "wanted elsewhere";

    private Relocation() {}

    /** SKUs of which the stock must have been read. */
    static Set<Sku> skus(Order order, ChangeOrder command) {
        return command.delivery().isEmpty()
                ? Set.of()
                : order.lines().stream()
                        .filter(line -> !line.isCharge())
                        .map(OrderLine::sku)
                        .collect(Collectors.toSet());
    }

    static List<Refusal> refusals(Order order, ChangeOrder command, Facts facts, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if (moves(order, command)
                && (!command.additions().isEmpty()
                        || !LineEdits.grown(order, command).isEmpty())) {
            String text = "change the place first, then add units: those are sourced for the place that is known";
            refusals.add(new Refusal(Refusal.Code.INVALID, "delivery[0].pickup", text));
        }
        command.delivery().forEach(form -> refusals.addAll(DeliveryTerms.refusals(form, facts, now, "delivery[0]")));
        return refusals;
    }

    /** Applies it; answers why units cannot be had at the new place. */
    static List<Refusal> of(ChangeOrder command, Facts facts, OrderFile file) {
        if (command.delivery().isEmpty()) {
            return List.of();
        }
        boolean moves = moves(file.order(), command);
        List<NodeId> pickup = DeliveryTerms.pickup(command.delivery().get(0));
        file.apply(new DeliveryChanged(pickup, command.delivery().get(0).promised()));
        return moves ? sourceAgain(command, facts, file) : List.of();
    }

    private static boolean moves(Order order, ChangeOrder command) {
        return command.delivery().stream()
                .anyMatch(form -> !DeliveryTerms.pickup(form).equals(order.pickup()));
    }

    private static List<Refusal> sourceAgain(ChangeOrder command, Facts facts, OrderFile file) {
        Order before = file.order();
        List<UnitMove> idle = new ArrayList<>();
        for (OrderLine line : before.lines()) {
            line.shares()
                    .forEach(share -> idle.add(UnitMove.at(
                            share.node(),
                            line.number(),
                            UnitState.ALLOCATED,
                            UnitState.Trigger.DEALLOCATE,
                            share.allocated())));
        }
        Backorders.Dropped dropped = Backorders.dropFeeds(file);
        idle.addAll(dropped.moves());
        List<HeldUnits> freed = new ArrayList<>(before.held());
        freed.addAll(dropped.freed());
        if (idle.isEmpty()) {
            return List.of();
        }
        file.apply(new UnitsDeallocated(idle, REASON));
        before.held().forEach(held -> file.draft().release(held, REASON));
        Allocation allocation = Allocation.ofNewUnits(file, FreedStock.without(freed, skus(before, command), facts), 1);
        Map<OrderLine, Integer> unmet = ChangeOrderHandler.allocate(allocation, file);
        return unmet.isEmpty() ? List.of() : Shortages.of(unmet, allocation);
    }
}
