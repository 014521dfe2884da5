package dev.oms.internal.inventory;

import dev.oms.common.OrderId;
import dev.oms.common.TransferId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.AllocationReading;
import dev.oms.internal.file.Backorders;
import dev.oms.internal.file.Cases;
import dev.oms.internal.file.Offers;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.file.Reserving;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.SupplyIssue;
import dev.oms.inventory.Transfer;
import dev.oms.inventory.TransferFeed;
import dev.oms.inventory.TransferState;
import dev.oms.order.AllocateOrder;
import dev.oms.order.BackorderFilled;
import dev.oms.order.LinePromised;
import dev.oms.order.Order;
import dev.oms.order.PoolUnits;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.order.UnitsDeallocated;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.sourcing.SourcingCase;
import dev.oms.sourcing.SourcingDecision.Assignment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The order that a transfer brings units of: it gets what arrives in the commit in which it arrives, and is sourced anew
 * for what will not.
 */
final class FedOrder {
    private final Transfer before;
    private final Transfer next;
    private final Facts facts;
    private final Draft draft;

    FedOrder(Transfer before, Transfer next, Facts facts, Draft draft) {
        this.before = before;
        this.next = next;
        this.facts = facts;
        this.draft = draft;
    }

    /**
     * What becomes of the units that lines get.
     *
     * @param fit by line, units that arrived for it and can be handed out
     * @param failed whether the sending node has failed the others
     */
    record Given(Map<Integer, Integer> fit, boolean failed) {
        static final Given NOT_SENT = new Given(Map.of(), true);
    }

    /** What was read of a transfer, with the order that it brings units of. */
    static Facts and(Facts facts, TransferId id, Reader reader) {
        Transfer transfer =
                facts.find(Transfer.key(id), Transfer.class).orElseThrow().entity();
        return transfer.order()
                .map(order -> facts.and(reader.read(reads(order, transfer))))
                .orElse(facts);
    }

    private static ReadSet reads(OrderId order, Transfer transfer) {
        return AllocationReading.reads(
                        transfer.feeds().stream().map(TransferFeed::sku).collect(Collectors.toSet()))
                .with(Order.key(order))
                .withOwned(List.of(Fulfillment.KIND, Backorder.KIND, SourcingCase.KIND), List.of(order.value()))
                .withAll(transfer.feeds().stream()
                        .map(feed -> SupplyIssue.key(SupplyIssue.ofPromise(order, feed.line())))
                        .collect(Collectors.toSet()));
    }

    void follow(Given given, String why) {
        Optional<OrderFile> file = before.order().flatMap(order -> OrderFile.open(facts, order, draft));
        file.ifPresent(order -> {
            List<Integer> lines =
                    before.feeds().stream().map(TransferFeed::line).distinct().toList();
            lines.forEach(line -> give(order, line, given.fit().getOrDefault(line, 0)));
            List<Integer> lost = lines.stream()
                    .filter(line -> lose(order, line, lost(line, given), why))
                    .toList();
            if (!lost.isEmpty()) {
                again(order, lost, given.failed());
            }
            lines.forEach(line -> settle(order, line));
            if (next.state() == TransferState.IN_TRANSIT && before.state() == TransferState.ORDERED) {
                new LateFeed(next, order).leaves();
            }
            order.save();
        });
    }

    /** Units that were to come for a line, and neither arrived fit nor still will. */
    private int lost(int line, Given given) {
        return before.fed(line) - next.fed(line) - given.fit().getOrDefault(line, 0);
    }

    private void give(OrderFile file, int number, int units) {
        if (units == 0) {
            return;
        }
        UnitMove move = new Reserving(
                        file, new Offers(facts, draft.now()), UnitState.BACKORDERED, "brought by transfer " + next.id())
                .of(new Assignment(number, next.to(), units), new PoolUnits(next.pool(), units));
        file.apply(new BackorderFilled(List.of(move), List.of(), List.of()));
        Backorders.unfeed(facts, draft, file.order().id(), number, next.id(), units);
    }

    private boolean lose(OrderFile file, int line, int units, String why) {
        if (units == 0) {
            return false;
        }
        String cause = "transfer %s: %s".formatted(next.id(), why);
        file.apply(new UnitsDeallocated(
                List.of(UnitMove.of(line, UnitState.BACKORDERED, UnitState.Trigger.DEALLOCATE, units)), cause));
        file.apply(new LinePromised(line, units, List.of(), cause));
        Backorders.unfeed(facts, draft, file.order().id(), line, next.id(), units);
        return true;
    }

    /** They were promised: they are sourced anew, sent by another node, or wait in the queue. */
    private void again(OrderFile file, List<Integer> lines, boolean failed) {
        if (failed) {
            Cases.exclude(file, next.from(), lines);
        }
        String order = file.order().id().value();
        draft.timer(draft.now(), order, new AllocateOrder(order, Set.of()));
    }

    /** What was late is not, once nothing of the line waits for a transfer any more. */
    private void settle(OrderFile file, int line) {
        boolean waits = facts.find(Backorder.key(file.order().id(), line), Backorder.class)
                .flatMap(found -> draft.left(found, Backorder.class))
                .filter(place -> !place.fed().isEmpty())
                .isPresent();
        if (!waits) {
            facts.find(SupplyIssue.key(SupplyIssue.ofPromise(file.order().id(), line)), SupplyIssue.class)
                    .filter(issue -> issue.entity().isOpen())
                    .ifPresent(issue -> Issues.resolve(issue, "nothing is on its way for it any more", draft));
        }
    }
}
