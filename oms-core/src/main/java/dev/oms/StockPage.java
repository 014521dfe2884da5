package dev.oms;

import dev.oms.inventory.StockLevel;
import java.util.List;

/**
 * The stock of a page of the catalogue.
 *
 * @param next cursor of the next page; empty after the last one. A page may have no levels and still be followed by one
 */
public record StockPage(List<StockLevel> levels, String next) {
    public StockPage {
        levels = List.copyOf(levels);
    }

    public boolean isLast() {
        return next.isEmpty();
    }
}
