package dev.oms.inventory;

import dev.oms.command.Event;
import java.util.List;

/** Counters that were not the sum of their movements were made so. */
public record StockRebuilt(List<Correction> corrections) implements Event {
    public StockRebuilt {
        corrections = List.copyOf(corrections);
    }

    /** What a position was before and after. */
    public record Correction(StockLevel before, StockLevel after) {}
}
