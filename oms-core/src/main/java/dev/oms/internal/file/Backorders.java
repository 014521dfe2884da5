package dev.oms.internal.file;

import dev.oms.command.Versioned;
import dev.oms.common.OrderId;
import dev.oms.internal.engine.Draft;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.SupplyIssue;
import dev.oms.inventory.SupplyIssueRaised;
import dev.oms.order.Operation;
import dev.oms.port.Facts;
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
     * So many units of a line are not wanted any more. What was to come for them is not forgotten: the next review sees to
     * it, or leaves it to a person.
     */
    static void waitNoMore(Facts facts, Draft draft, OrderId order, int line, int units) {
        Backorder place = facts.find(Backorder.key(order, line), Backorder.class)
                .orElseThrow()
                .entity();
        long kept = units == place.units()
                ? 0
                : place.withUnits(place.units() - units).covered();
        if (place.covered() > kept) {
            SupplyIssue issue = new SupplyIssue(
                    draft.newId(),
                    SupplyIssue.Problem.EXCESS,
                    place.sku(),
                    order,
                    line,
                    place.covered() - kept,
                    List.of(),
                    "%d units of the order line wait no more".formatted(units),
                    draft.now(),
                    List.of());
            draft.insert(issue);
            draft.event(issue.key(), issue.id(), 1, new SupplyIssueRaised(issue));
        }
        shrink(facts, draft, order, line, units);
    }

    /** So many units of a line are served, and wait no more. */
    public static void shrink(Facts facts, Draft draft, OrderId order, int line, int units) {
        Versioned<Backorder> waiting =
                facts.find(Backorder.key(order, line), Backorder.class).orElseThrow();
        if (waiting.entity().units() == units) {
            draft.delete(waiting);
        } else {
            draft.put(waiting, waiting.entity().withUnits(waiting.entity().units() - units));
        }
    }
}
