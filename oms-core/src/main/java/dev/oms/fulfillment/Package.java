package dev.oms.fulfillment;

import dev.oms.order.LineUnits;
import java.util.List;

/**
 * Goods packed together.
 *
 * @param number from 1 within the fulfilment order
 * @param contents what is in it; empty once everything in it was cancelled
 * @param shipped whether it has left
 */
public record Package(int number, List<LineUnits> contents, boolean shipped) {
    public Package {
        contents = List.copyOf(contents);
    }
}
