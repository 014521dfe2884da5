package dev.oms.internal.inventory;

import dev.oms.command.Event;
import dev.oms.command.Versioned;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Draft;
import dev.oms.inventory.AvailabilityFell;
import dev.oms.inventory.AvailabilityRose;
import dev.oms.inventory.Outlook;
import dev.oms.inventory.ShortfallCovered;
import dev.oms.inventory.ShortfallFound;
import java.util.List;

/**
 * Brings one outlook up to date and tells each crossing once: what stands in the outlook was told, and only the difference
 * to it is told now. A dip that was over before anybody looked is not told.
 */
final class OutlookReview {
    private final Versioned<Outlook> before;
    private final Draft draft;

    OutlookReview(Versioned<Outlook> before, Draft draft) {
        this.before = before;
        this.draft = draft;
    }

    /**
     * Compares and tells.
     *
     * @param alerts sorted, smallest first
     * @param available units that can be sold now
     * @param waiting units in the queue
     * @param covered units that can be promised, now or ever
     * @param guarded whether the outlook is written in any case: of two reviews that link the same supplies, one starts over
     */
    void compare(List<Long> alerts, long available, long waiting, long covered, boolean guarded) {
        Outlook told = before.entity();
        List<Long> below = alerts.stream().filter(alert -> available <= alert).toList();
        // The largest first on the way down, the smallest first on the way up: in the order in which they were crossed.
        for (int i = alerts.size() - 1; i >= 0; i--) {
            long alert = alerts.get(i);
            if (below.contains(alert) && !told.below().contains(alert)) {
                tell(new AvailabilityFell(told.sku(), alert, available));
            }
        }
        alerts.stream()
                .filter(alert -> !below.contains(alert) && told.below().contains(alert))
                .forEach(alert -> tell(new AvailabilityRose(told.sku(), alert, available)));
        long uncovered = Math.max(0, waiting - covered);
        tellShortfall(told.sku(), told.uncovered(), uncovered);
        Outlook next = new Outlook(told.sku(), waiting, below, uncovered);
        if (guarded || !next.equals(told)) {
            draft.put(before, next);
        }
    }

    private void tellShortfall(Sku sku, long before, long now) {
        if (before == 0 && now > 0) {
            tell(new ShortfallFound(sku, now));
        } else if (before > 0 && now == 0) {
            tell(new ShortfallCovered(sku));
        }
    }

    private void tell(Event event) {
        Outlook told = before.entity();
        draft.event(told.key(), told.owner(), before.version() + 1, event);
    }
}
