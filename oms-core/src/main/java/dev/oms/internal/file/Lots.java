package dev.oms.internal.file;

import dev.oms.catalog.Product;
import dev.oms.catalog.Tracking;
import dev.oms.command.EntityKey;
import dev.oms.command.StockMovement;
import dev.oms.command.Versioned;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Draft;
import dev.oms.inventory.Lot;
import dev.oms.inventory.LotItem;
import dev.oms.inventory.LotShelf;
import dev.oms.inventory.WithdrawLot;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lots that were read, as a decision leaves them: whoever moves units of a tracked item moves them here as well. */
public final class Lots {
    private final Facts facts;
    private final Draft draft;
    private final Map<EntityKey, Lot> changed = new LinkedHashMap<>();

    public Lots(Facts facts, Draft draft) {
        this.facts = facts;
        this.draft = draft;
    }

    /** How an item's units are told apart, by the product that was read; none where they are not. */
    public static Optional<Tracking> tracking(Sku sku, Facts facts) {
        return facts.find(Product.key(sku), Product.class)
                .flatMap(product -> product.entity().tracking().stream().findFirst());
    }

    /** How these items are told apart, and all lots of them that can leave. */
    public static ReadSet reads(Set<Sku> skus) {
        return ReadSet.NOTHING
                .withAll(skus.stream().map(Product::key).collect(Collectors.toSet()))
                .withOwned(Set.of(Lot.KIND), skus.stream().map(Sku::value).collect(Collectors.toSet()));
    }

    /** Today, everywhere in the library: lots expire by days of UTC. */
    public LocalDate today() {
        return LocalDate.ofInstant(draft.now(), ZoneOffset.UTC);
    }

    /** A lot as it is by now. */
    public Optional<Lot> find(Sku sku, String number) {
        EntityKey key = Lot.key(sku, number);
        return Optional.ofNullable(changed.get(key))
                .or(() -> facts.find(key, Lot.class).map(Versioned::entity));
    }

    /** Whether units of a lot may leave today. */
    public boolean mayLeave(Lot lot) {
        return lot.mayLeave(today(), minimumLife(lot.sku()));
    }

    /** Lots with units at a position, those that expire first in front. */
    public List<Lot> at(Position position) {
        return facts.owned(position.sku().value(), Lot.class).stream()
                .map(read -> find(position.sku(), read.entity().number()).orElseThrow())
                .filter(lot -> lot.at(position) > 0)
                .sorted(Comparator.comparing(Lot::lastGood).thenComparing(Lot::number))
                .toList();
    }

    /** Moves units of a lot; one that is new begins with them, and has somebody look when it expires. */
    public void move(LotItem item, Position at, long units, long quarantined) {
        Lot before = find(at.sku(), item.lot()).orElseGet(() -> begin(item));
        change(before, lot -> (isSerial(at.sku()) ? letGo(lot, at) : lot).moved(at, units, quarantined));
    }

    /** Whether a unit with a serial number is known to be somewhere, so that it cannot be anywhere else. */
    public boolean isSomewhere(Lot serial) {
        return serial.known() - serial.lost()
                > away(serial).mapToLong(LotShelf::all).sum();
    }

    public boolean isSerial(Sku sku) {
        return tracking(sku, facts)
                .filter(each -> each.by() == Tracking.By.SERIAL)
                .isPresent();
    }

    /** Nobody says here what leaves a node whose stock somebody else keeps; a unit that turns up has left it. */
    private Lot letGo(Lot lot, Position at) {
        List<LotShelf> gone = away(lot).filter(shelf -> !shelf.isAt(at)).toList();
        Lot left = lot;
        for (LotShelf shelf : gone) {
            Position from = new Position(lot.sku(), shelf.node(), shelf.pool());
            draft.move(unseen(from, lot.number(), -shelf.units(), -shelf.quarantined()));
            draft.move(unseen(from, "", shelf.units(), shelf.quarantined()));
            left = left.moved(from, -shelf.units(), -shelf.quarantined());
        }
        return left;
    }

    private Stream<LotShelf> away(Lot lot) {
        return lot.shelves().stream()
                .filter(shelf -> draft.settings().external().keep(shelf.node()));
    }

    private static StockMovement unseen(Position from, String lot, long units, long quarantined) {
        StockMovement.Type type = StockMovement.Type.ADJUST;
        String why = "turned up elsewhere";
        return new StockMovement(type, from.sku(), from.node(), from.pool(), lot, units, 0, quarantined, "", why);
    }

    /** Something becomes of a lot. */
    public void change(Lot before, UnaryOperator<Lot> what) {
        changed.put(before.key(), what.apply(before));
    }

    /** Puts whatever changed into the draft. */
    public void save() {
        changed.forEach((key, lot) ->
                facts.find(key, Lot.class).ifPresentOrElse(read -> draft.put(read, lot), () -> draft.insert(lot)));
    }

    /** Has somebody look at a lot when it does not keep long enough any more. */
    public void watch(Lot lot, int minimumLife) {
        String sku = lot.sku().value();
        lot.expires()
                .forEach(last -> draft.timer(
                        last.minusDays(minimumLife)
                                .plusDays(1)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant(),
                        sku,
                        new WithdrawLot(sku, lot.number())));
    }

    public int minimumLife(Sku sku) {
        return tracking(sku, facts).map(Tracking::minimumLife).orElse(0);
    }

    private Lot begin(LotItem item) {
        Lot lot = Lot.of(item);
        watch(lot, minimumLife(lot.sku()));
        return lot;
    }
}
