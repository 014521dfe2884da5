package dev.oms.internal.pricing;

import dev.oms.internal.engine.Draft;
import dev.oms.port.Facts;
import dev.oms.pricing.PriceBoard;

/** Tells everybody that lists or promotions have changed; whoever changes some at the same moment starts over. */
final class PriceStamp {
    private PriceStamp() {}

    /** @param facts in which the board is */
    static void renew(Facts facts, Draft draft) {
        PriceBoard next = new PriceBoard(draft.newId(), draft.now());
        facts.find(PriceBoard.KEY, PriceBoard.class)
                .ifPresentOrElse(before -> draft.put(before, next), () -> draft.insert(next));
    }
}
