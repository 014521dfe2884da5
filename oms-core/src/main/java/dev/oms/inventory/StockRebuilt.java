package dev.oms.inventory;

import dev.oms.command.Event;
import java.util.List;

/** Counters, and lots, that were not the sum of their movements were made so. */
public record StockRebuilt(List<Correction> corrections, List<LotCorrection> lots) implements Event {
    public StockRebuilt {
        corrections = List.copyOf(corrections);
        lots = List.copyOf(lots);
    }

    /** What a position was before and after. */
    public record Correction(StockLevel before, StockLevel after) {}

    /** What a lot was before and after. */
    public record LotCorrection(Lot before, Lot after) {}
}
