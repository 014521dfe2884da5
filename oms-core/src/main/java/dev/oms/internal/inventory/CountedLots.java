package dev.oms.internal.inventory;

import dev.oms.command.StockMovement;
import dev.oms.command.StockMovement.Type;
import dev.oms.common.Position;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.file.Lots;
import dev.oms.inventory.Lot;
import dev.oms.inventory.LotItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What of each lot was counted at a position: units become of these lots, whatever they were taken for. */
final class CountedLots {
    private final Position at;
    private final String reason;
    private final Lots lots;
    private final Draft draft;
    private long moved;

    CountedLots(Position at, String reason, Lots lots, Draft draft) {
        this.at = at;
        this.reason = reason;
        this.lots = lots;
        this.draft = draft;
    }

    /**
     * Moves what differs; what nobody knew the lot of is of none less.
     *
     * @param difference by how many units on hand there are more, or fewer
     */
    void count(List<LotItem> counted, long difference) {
        Map<String, LotItem> named = new HashMap<>();
        counted.forEach(each -> named.put(each.lot(), each));
        for (Lot lot : lots.at(at)) {
            if (!named.containsKey(lot.number())) {
                change(LotItem.of(at.sku().value(), lot.number(), lot.at(at)), -lot.at(at));
            }
        }
        for (LotItem each : counted) {
            long there = lots.find(at.sku(), each.lot()).map(lot -> lot.at(at)).orElse(0L);
            change(each, each.units() - there);
        }
        move(Type.ADJUST, "", difference - moved);
        lots.save();
    }

    private void change(LotItem item, long units) {
        boolean back = units > 0
                && lots.find(at.sku(), item.lot()).filter(lot -> lot.lost() > 0).isPresent();
        move(back ? Type.RETURN : Type.ADJUST, item.lot(), units);
        if (units != 0) {
            lots.move(item, at, units, 0);
        }
        if (back) {
            lots.change(lots.find(at.sku(), item.lot()).orElseThrow(), lot -> lot.found(units));
        }
        moved += units;
    }

    private void move(Type type, String lot, long units) {
        if (units != 0) {
            draft.move(new StockMovement(type, at.sku(), at.node(), at.pool(), lot, units, 0, 0, "", reason));
        }
    }

    /** Whether nothing but what was known was counted. */
    boolean isAsKnown(List<LotItem> counted, long difference) {
        return difference == 0
                && lots.at(at).stream().mapToLong(lot -> lot.at(at)).sum()
                        == counted.stream().mapToLong(LotItem::units).sum()
                && counted.stream()
                        .allMatch(each -> lots.find(at.sku(), each.lot())
                                .filter(lot -> lot.at(at) == each.units())
                                .isPresent());
    }
}
