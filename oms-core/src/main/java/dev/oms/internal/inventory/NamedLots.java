package dev.oms.internal.inventory;

import dev.oms.catalog.Tracking;
import dev.oms.command.EntityKey;
import dev.oms.command.Refusal;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.internal.file.Lots;
import dev.oms.inventory.Lot;
import dev.oms.inventory.LotItem;
import dev.oms.port.Facts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The lots that a command names for its items: each unit of a tracked item is of one of them, and of no others. */
final class NamedLots {
    private final List<LotItem> lots;
    private final NamedGoods goods;
    private final Facts facts;

    NamedLots(List<LotItem> lots, NamedGoods goods, Facts facts) {
        this.lots = lots;
        this.goods = goods;
        this.facts = facts;
    }

    static Set<EntityKey> keys(List<LotItem> lots) {
        return lots.stream().map(each -> Lot.key(new Sku(each.sku()), each.lot())).collect(Collectors.toSet());
    }

    List<LotItem> of(Sku sku) {
        return lots.stream().filter(each -> each.sku().equals(sku.value())).toList();
    }

    boolean isTracked(Sku sku) {
        return Lots.tracking(sku, facts).isPresent();
    }

    /** Why these lots are not those of the items. */
    List<Refusal> notOfTheItems() {
        List<Refusal> refusals = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < lots.size(); i++) {
            LotItem each = lots.get(i);
            Sku sku = new Sku(each.sku());
            Optional<Tracking> tracking = Lots.tracking(sku, facts);
            if (tracking.isEmpty() || goods.units(sku) == 0) {
                refusals.add(refusal(i, "sku", sku + " is not tracked by lot, or not among the items"));
            } else if (!each.isPossible()) {
                refusals.add(refusal(i, "expires", "there is no day " + each.expires().get(0)));
            } else if (!seen.add(sku + "/" + each.lot())) {
                refusals.add(refusal(i, "lot", each.lot() + " is named twice"));
            } else if (tracking.get().by() == Tracking.By.SERIAL && each.units() != 1) {
                refusals.add(refusal(i, "units", "one unit has the serial number " + each.lot() + ", not " + each.units()));
            }
        }
        goods.summed().forEach((sku, units) -> {
            long named = of(sku).stream().mapToLong(LotItem::units).sum();
            if (isTracked(sku) && named != units) {
                refusals.add(new Refusal(
                        Refusal.Code.WRONG_STATE,
                        goods.path(sku),
                        "%d units of %s, and lots or serial numbers of %d; name one for each unit"
                                .formatted(units, sku, named)));
            }
        });
        return refusals;
    }

    /** Why units of these lots cannot come in. */
    List<Refusal> cannotComeIn(Lots known) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < lots.size(); i++) {
            LotItem each = lots.get(i);
            Sku sku = new Sku(each.sku());
            Optional<Lot> lot = known.find(sku, each.lot());
            Tracking tracking = Lots.tracking(sku, facts).orElseThrow();
            if (lot.isPresent() && tracking.by() == Tracking.By.SERIAL) {
                refusals.add(refusal(i, "lot", "the serial number " + each.lot() + " is known already"));
            } else if (lot.isPresent() && !each.expires().isEmpty() && !lot.get().expires().equals(Lot.of(each).expires())) {
                refusals.add(refusal(i, "expires", "lot %s expires %s".formatted(each.lot(), lot.get().expires())));
            } else if (!lot.orElseGet(() -> Lot.of(each)).mayLeave(known.today(), tracking.minimumLife())) {
                refusals.add(refusal(
                        i,
                        lot.map(Lot::recalled).orElse(false) ? "lot" : "expires",
                        "lot %s was recalled, has expired or does not keep for %d more days"
                                .formatted(each.lot(), tracking.minimumLife())));
            }
        }
        return refusals;
    }

    /** Why units of these lots cannot turn up: they are of none that is known, may not leave, or are somewhere already. */
    List<Refusal> cannotBeFound(Lots known) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < lots.size(); i++) {
            LotItem each = lots.get(i);
            Sku sku = new Sku(each.sku());
            Tracking tracking = Lots.tracking(sku, facts).orElseThrow();
            Optional<Lot> lot = known.find(sku, each.lot());
            if (lot.isEmpty()) {
                refusals.add(new Refusal(
                        Refusal.Code.NOT_FOUND,
                        "lots[%d].lot".formatted(i),
                        "there is no lot %s of %s; receive it".formatted(each.lot(), sku)));
            } else if (!lot.get().mayLeave(known.today(), tracking.minimumLife())) {
                refusals.add(refusal(i, "lot", "lot " + each.lot() + " was recalled or does not keep long enough"));
            } else if (tracking.by() == Tracking.By.SERIAL && lot.get().units() > 0) {
                refusals.add(refusal(i, "lot", "the unit with the serial number " + each.lot() + " is there already"));
            }
        }
        return refusals;
    }

    /** Why so many units of these lots cannot go from a node. */
    List<Refusal> cannotGo(Lots known, java.util.function.Function<Sku, Position> from) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < lots.size(); i++) {
            LotItem each = lots.get(i);
            Sku sku = new Sku(each.sku());
            long units = known.find(sku, each.lot()).map(lot -> lot.at(from.apply(sku))).orElse(0L);
            if (units < each.units()) {
                refusals.add(refusal(
                        i, "units", "%d units of lot %s are at %s".formatted(units, each.lot(), from.apply(sku))));
            }
        }
        return refusals;
    }

    /** Why nobody can say which lots these would be; nothing for items that are not tracked. */
    static Optional<Refusal> cannotSay(Facts facts, Sku sku, String path, String instead) {
        return Lots.tracking(sku, facts)
                .map(tracking -> new Refusal(
                        Refusal.Code.WRONG_STATE, path, "%s is tracked by %s; %s".formatted(sku, tracking.by(), instead)));
    }

    private static Refusal refusal(int place, String component, String text) {
        return new Refusal(Refusal.Code.WRONG_STATE, "lots[%d].%s".formatted(place, component), text);
    }
}
