package dev.oms.internal.file;

import dev.oms.command.Versioned;
import dev.oms.common.OrderId;
import dev.oms.internal.engine.Draft;
import dev.oms.inventory.Backorder;
import dev.oms.port.Facts;

/** Keeps the places in the queue in step with the units that wait. */
public final class Backorders {
    private Backorders() {}

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
