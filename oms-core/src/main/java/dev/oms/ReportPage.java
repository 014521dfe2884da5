package dev.oms;

import dev.oms.replenishment.PositionReport;
import java.util.List;

/**
 * How positions did, sorted by SKU and node, a page of the catalogue at a time.
 *
 * @param next cursor of the next page; empty after the last one
 */
public record ReportPage(List<PositionReport> positions, String next) {
    public ReportPage {
        positions = List.copyOf(positions);
    }

    /** Those with units that did not move. */
    public List<PositionReport> dead() {
        return positions.stream().filter(each -> each.dead() > 0).toList();
    }

    /** Those with more than leaves in so many days, or than they are to have. */
    public List<PositionReport> overstocked(int coverDays) {
        return positions.stream().filter(each -> each.overstock(coverDays) > 0).toList();
    }

    /** Those of which nothing was available for some of the time. */
    public List<PositionReport> soldOut() {
        return positions.stream().filter(each -> each.stockOuts() > 0).toList();
    }

    /** Those that are gone in fewer than so many days. */
    public List<PositionReport> atRisk(int coverDays) {
        return positions.stream().filter(each -> each.isAtRisk(coverDays)).toList();
    }

    public boolean isLast() {
        return next.isEmpty();
    }
}
