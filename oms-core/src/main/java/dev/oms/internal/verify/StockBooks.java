package dev.oms.internal.verify;

import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.inventory.StockLevel;
import dev.oms.verify.VerificationReport.Breach;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that is written about the stock of one SKU.
 *
 * @param sums of its movements by position
 * @param movements how many there are
 * @param owed units that left less those that their owners are or were owed for, where they are others'
 * @param lots what is wrong with its lots, where it is tracked or ever was
 * @param references order lines that its movements name, written {@code <order>/<line>}
 */
record StockBooks(
        Sku sku,
        List<StockLevel> levels,
        Map<Position, Counters> sums,
        long movements,
        Set<String> references,
        Map<Position, Long> owed,
        List<Breach> lots) {}
