package dev.oms.inventory;

import dev.oms.command.StockMovement;

/** Why units of a position are not what they were, where no order, return or transfer is the cause. */
public enum StockChange {
    /** Sellable units are destroyed or given away. */
    SCRAP(StockMovement.Type.SCRAP, -1, 0),
    /** Units that were put aside are destroyed or given away. */
    SCRAP_QUARANTINED(StockMovement.Type.SCRAP, 0, -1),
    /** Sellable units are put aside until somebody has looked at them. */
    QUARANTINE(StockMovement.Type.QUARANTINE, -1, 1),
    /** Units that were put aside turn out to be sellable. */
    CLEAR(StockMovement.Type.CLEAR, 1, -1),
    /** More are there than the books say. */
    FIND(StockMovement.Type.ADJUST, 1, 0),
    /** Fewer are there than the books say. */
    MISS(StockMovement.Type.ADJUST, -1, 0);

    private final StockMovement.Type movement;
    private final int onHand;
    private final int quarantined;

    StockChange(StockMovement.Type movement, int onHand, int quarantined) {
        this.movement = movement;
        this.onHand = onHand;
        this.quarantined = quarantined;
    }

    /** How the movements of such a change are typed. */
    public StockMovement.Type movement() {
        return movement;
    }

    /** By how much the units on hand change. */
    public long onHand(long units) {
        return onHand * units;
    }

    /** By how much the quarantined units change. */
    public long quarantined(long units) {
        return quarantined * units;
    }
}
