package dev.oms.internal.file;

import dev.oms.command.Versioned;
import dev.oms.common.OrderId;
import dev.oms.internal.engine.Draft;
import dev.oms.inventory.Backorder;
import dev.oms.order.Operation;
import dev.oms.port.Facts;

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

    /** So many units of a line wait no more. */
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
