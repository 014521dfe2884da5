package dev.oms.internal.inventory;

import dev.oms.catalog.Tracking;
import dev.oms.command.EntityKey;
import dev.oms.command.Refusal;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.internal.file.Lots;
import dev.oms.inventory.Lot;
import dev.oms.inventory.LotItem;
import dev.oms.inventory.StockChange;
import dev.oms.port.Facts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lots that a command names for its items: each unit of a tracked item is of one of them, and of no others. */
final class NamedLots {
    private final List<LotItem> lots;
    private final NamedGoods goods;
    private final Facts facts;
    private final Function<Sku, String> path;

    NamedLots(List<LotItem> lots, NamedGoods goods, Facts facts) {
        this(lots, goods, facts, goods::path);
    }

    /** @param path where the command says how many units there are of an item */
    NamedLots(List<LotItem> lots, NamedGoods goods, Facts facts, Function<Sku, String> path) {
        this.lots = lots;
        this.goods = goods;
        this.facts = facts;
        this.path = path;
    }

    static Set<EntityKey> keys(List<LotItem> lots) {
        return lots.stream()
                .map(each -> Lot.key(new Sku(each.sku()), each.lot()))
                .collect(Collectors.toSet());
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
        Set<EntityKey> seen = new HashSet<>();
        for (int i = 0; i < lots.size(); i++) {
            notOfTheItems(i, seen).ifPresent(refusals::add);
        }
        return refusals.isEmpty() ? notForEachUnit() : refusals;
    }

    private Optional<Refusal> notOfTheItems(int place, Set<EntityKey> seen) {
        LotItem each = lots.get(place);
        Sku sku = new Sku(each.sku());
        Optional<Tracking> tracking = Lots.tracking(sku, facts);
        if (tracking.isEmpty() || goods.units(sku) == 0) {
            return wrong(place, "sku", sku + " is not tracked by lot, or not among the items");
        }
        if (!each.isPossible()) {
            return wrong(place, "expires", "there is no day " + each.expires().get(0));
        }
        if (!seen.add(Lot.key(sku, each.lot()))) {
            return wrong(place, "lot", each.lot() + " is named twice");
        }
        return tracking.get().by() == Tracking.By.SERIAL && each.units() != 1
                ? wrong(place, "units", "one unit has the serial number %s, not %d".formatted(each.lot(), each.units()))
                : Optional.empty();
    }

    private List<Refusal> notForEachUnit() {
        List<Refusal> refusals = new ArrayList<>();
        goods.summed().forEach((sku, units) -> {
            long named = of(sku).stream().mapToLong(LotItem::units).sum();
            if (isTracked(sku) && named != units) {
                refusals.add(new Refusal(
                        Refusal.Code.INVALID,
                        path.apply(sku),
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
            cannotComeIn(i, known).ifPresent(refusals::add);
        }
        return refusals;
    }

    private Optional<Refusal> cannotComeIn(int place, Lots known) {
        LotItem each = lots.get(place);
        Lot named = Lot.of(each);
        Optional<Lot> lot = known.find(named.sku(), each.lot());
        if (lot.isPresent() && isSerial(named.sku())) {
            return no(
                    place,
                    "lot",
                    "the serial number " + each.lot() + " is known already"
                            + (lot.get().lost() > 0 ? ", its unit was lost: find it" : ""));
        }
        if (lot.map(Lot::recalled).orElse(false)) {
            return no(place, "lot", "lot " + each.lot() + " was recalled");
        }
        Optional<Refusal> otherDay = lot.flatMap(there -> otherDay(place, there));
        if (otherDay.isPresent()) {
            return otherDay;
        }
        return known.mayLeave(lot.orElse(named))
                ? Optional.empty()
                : no(
                        place,
                        "expires",
                        "lot %s has expired, or does not keep for %d more days"
                                .formatted(each.lot(), known.minimumLife(named.sku())));
    }

    /** Why units of these lots cannot be at a position. */
    List<Refusal> cannotBeAt(Position at, Lots known) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < lots.size(); i++) {
            int place = i;
            known.find(at.sku(), lots.get(i).lot())
                    .map(lot -> otherDay(place, lot).or(() -> cannotBeAt(place, lot, at, known)))
                    .orElseGet(() -> cannotComeIn(place, known))
                    .ifPresent(refusals::add);
        }
        return refusals;
    }

    private Optional<Refusal> cannotBeAt(int place, Lot lot, Position at, Lots known) {
        return lots.get(place).units() > lot.at(at)
                ? cannotChange(place, StockChange.FIND, known, lot, at)
                : Optional.empty();
    }

    private Optional<Refusal> otherDay(int place, Lot lot) {
        LotItem each = lots.get(place);
        return each.expires().isEmpty() || lot.expires().equals(Lot.of(each).expires())
                ? Optional.empty()
                : no(place, "expires", lot.life());
    }

    /** Why stock cannot change by units of these lots. */
    List<Refusal> cannotChange(StockChange change, Lots known, Function<Sku, Position> at) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < lots.size(); i++) {
            LotItem each = lots.get(i);
            Sku sku = new Sku(each.sku());
            Optional<Lot> lot = known.find(sku, each.lot());
            if (lot.isEmpty()) {
                String text = "there is no lot %s of %s; receive it".formatted(each.lot(), sku);
                refusals.add(new Refusal(Refusal.Code.NOT_FOUND, "lots[%d].lot".formatted(i), text));
            } else {
                cannotChange(i, change, known, lot.get(), at.apply(sku)).ifPresent(refusals::add);
            }
        }
        return refusals;
    }

    private Optional<Refusal> cannotChange(int place, StockChange change, Lots known, Lot lot, Position at) {
        if (change.onHand(1) > 0 && !known.mayLeave(lot)) {
            return no(place, "lot", "lot " + lot.number() + " was recalled or does not keep long enough");
        }
        if (change == StockChange.FIND) {
            return isSerial(at.sku()) && known.isSomewhere(lot)
                    ? no(place, "lot", "the unit with the serial number " + lot.number() + " is somewhere already")
                    : Optional.empty();
        }
        return change.onHand(1) < 0 ? tooFew(place, lot.at(at), at) : tooFew(place, lot.quarantinedAt(at), at);
    }

    /** Why so many units of these lots cannot go from where they are. */
    List<Refusal> cannotGo(Lots known, Function<Sku, Position> from) {
        return cannotChange(StockChange.MISS, known, from);
    }

    private Optional<Refusal> tooFew(int place, long units, Position at) {
        LotItem each = lots.get(place);
        return units < each.units()
                ? no(place, "units", "%d such units of lot %s are at %s".formatted(units, each.lot(), at))
                : Optional.empty();
    }

    /** Why nobody can say which lots these would be; nothing for items that are not tracked. */
    static Optional<Refusal> cannotSay(Facts facts, Sku sku, String path, String instead) {
        return Lots.tracking(sku, facts)
                .map(tracking -> new Refusal(
                        Refusal.Code.WRONG_STATE,
                        path,
                        "%s is tracked by %s; %s".formatted(sku, tracking.by(), instead)));
    }

    private boolean isSerial(Sku sku) {
        return Lots.tracking(sku, facts)
                .filter(each -> each.by() == Tracking.By.SERIAL)
                .isPresent();
    }

    private static Optional<Refusal> wrong(int place, String component, String text) {
        return Optional.of(new Refusal(Refusal.Code.INVALID, "lots[%d].%s".formatted(place, component), text));
    }

    private static Optional<Refusal> no(int place, String component, String text) {
        return Optional.of(new Refusal(Refusal.Code.WRONG_STATE, "lots[%d].%s".formatted(place, component), text));
    }
}
