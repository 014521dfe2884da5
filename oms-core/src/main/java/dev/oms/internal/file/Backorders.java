package dev.oms.internal.file;

import dev.oms.command.Versioned;
import dev.oms.common.OrderId;
import dev.oms.common.TransferId;
import dev.oms.internal.engine.Draft;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.FedUnits;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.SupplyIssue;
import dev.oms.inventory.SupplyIssueRaised;
import dev.oms.order.LinePromised;
import dev.oms.order.Operation;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.port.Facts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps the places in the queue in step with the units that wait. */
public final class Backorders {
    private Backorders() {}

    /** Places are held while the allocation of their order is; the file must have been opened with them. */
    public static void followHolds(OrderFile file) {
        boolean held = !file.order().holdsOn(Operation.ALLOCATE).isEmpty();
        for (Versioned<Backorder> place : file.facts().owned(file.order().id().value(), Backorder.class)) {
            if (place.entity().held() != held) {
                file.draft().put(place, place.entity().withHeld(held));
            }
        }
    }

    /**
     * So many units of a line are not wanted any more: first of those in the queue, then of those that other nodes send,
     * the last to come first. What was to come for them is not forgotten: transfers give it up, the next review sees to the
     * rest, or leaves it to a person.
     */
    static void waitNoMore(Facts facts, Draft draft, OrderId order, int line, int units) {
        Backorder place = draft.left(place(facts, order, line), Backorder.class).orElseThrow();
        int queued = Math.min(units, place.queued());
        long kept = queued == place.units()
                ? 0
                : place.withUnits(place.units() - queued).covered();
        if (place.covered() > kept) {
            excess(place, place.covered() - kept, units, draft);
        }
        if (queued > 0) {
            shrink(facts, draft, order, line, queued);
        }
        List<FedUnits> lastFirst = place.fed().stream()
                .sorted(Comparator.comparing(FedUnits::due)
                        .thenComparing(each -> each.transfer().value())
                        .reversed())
                .toList();
        int left = units - queued;
        for (FedUnits each : lastFirst) {
            int dropped = Math.min(left, each.units());
            if (dropped > 0) {
                FedTransfers.drop(each, line, dropped, facts, draft);
                unfeed(facts, draft, order, line, each.transfer(), dropped);
                left -= dropped;
            }
        }
    }

    private static void excess(Backorder place, long units, int wanted, Draft draft) {
        SupplyIssue issue = new SupplyIssue(
                draft.newId(),
                SupplyIssue.Problem.EXCESS,
                place.sku(),
                place.order(),
                place.line(),
                units,
                List.of(),
                "%d units of the order line wait no more".formatted(wanted),
                draft.now(),
                List.of());
        draft.insert(issue);
        draft.event(issue.key(), issue.id(), 1, new SupplyIssueRaised(issue));
    }

    /** Other nodes send units of a line that stood in the queue. */
    public static void feed(OrderFile file, int line, List<FedUnits> fed) {
        Draft draft = file.draft();
        Versioned<Backorder> found = place(file.facts(), file.order().id(), line);
        Backorder place = draft.left(found, Backorder.class).orElseThrow().feeding(fed);
        List<Instant> due = Backorder.due(place.promised(), place.queued(), place.fed());
        draft.put(found, place.withPromise(due, draft.settings().queue()));
        if (!due.equals(place.promised())) {
            file.apply(new LinePromised(line, place.units(), due, Feeding.cause(fed)));
        }
    }

    /**
     * What came free where nothing is sent any more.
     *
     * @param moves of units that were to come, which are open by them
     * @param freed what is set aside no more where it would have been sent from
     */
    public record Dropped(List<UnitMove> moves, List<HeldUnits> freed) {}

    /** Nothing is sent for the order any more. */
    public static Dropped dropFeeds(OrderFile file) {
        List<UnitMove> moves = new ArrayList<>();
        List<HeldUnits> freed = new ArrayList<>();
        for (Versioned<Backorder> found : file.facts().owned(file.order().id().value(), Backorder.class)) {
            List<FedUnits> fed = file.draft()
                    .left(found, Backorder.class)
                    .map(Backorder::fed)
                    .orElse(List.of());
            int line = found.entity().line();
            for (FedUnits each : fed) {
                FedTransfers.drop(each, line, each.units(), file.facts(), file.draft())
                        .ifPresent(freed::add);
                unfeed(file.facts(), file.draft(), file.order().id(), line, each.transfer(), each.units());
                moves.add(UnitMove.of(line, UnitState.BACKORDERED, UnitState.Trigger.DEALLOCATE, each.units()));
            }
        }
        return new Dropped(moves, freed);
    }

    /** So many units of a line in the queue are served, and wait no more. */
    public static void shrink(Facts facts, Draft draft, OrderId order, int line, int units) {
        Versioned<Backorder> found = place(facts, order, line);
        Backorder waiting = draft.left(found, Backorder.class).orElseThrow();
        if (waiting.units() == units) {
            draft.delete(found);
        } else {
            draft.put(found, waiting.withUnits(waiting.units() - units));
        }
    }

    /** So many units of a line are not sent by a transfer any more, and wait no more. */
    public static void unfeed(Facts facts, Draft draft, OrderId order, int line, TransferId transfer, int units) {
        Versioned<Backorder> found = place(facts, order, line);
        draft.left(found, Backorder.class)
                .orElseThrow()
                .without(transfer, units)
                .ifPresentOrElse(next -> draft.put(found, next), () -> draft.delete(found));
    }

    private static Versioned<Backorder> place(Facts facts, OrderId order, int line) {
        return facts.find(Backorder.key(order, line), Backorder.class).orElseThrow();
    }
}
