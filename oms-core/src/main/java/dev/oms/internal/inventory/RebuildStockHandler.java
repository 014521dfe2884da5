package dev.oms.internal.inventory;

import dev.oms.catalog.Product;
import dev.oms.command.Refusal;
import dev.oms.command.StockMovement;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.Lot;
import dev.oms.inventory.LotItem;
import dev.oms.inventory.RebuildStock;
import dev.oms.inventory.StockLevel;
import dev.oms.inventory.StockRebuilt;
import dev.oms.inventory.StockRebuilt.Correction;
import dev.oms.inventory.StockRebuilt.LotCorrection;
import dev.oms.port.Facts;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes counters, and lots, the sum of their movements again. */
public final class RebuildStockHandler implements CommandHandler<RebuildStock, RebuildStockHandler.Known> {
    private static final int LOOKS = 5;

    /** The product, its counters and lots at a moment, and the movements at the same moment, if there was a quiet one. */
    record Known(Facts facts, List<Versioned<Lot>> lots, MovementSums sums, boolean quiet) {}

    @Override
    public Class<RebuildStock> type() {
        return RebuildStock.class;
    }

    /**
     * Counters and movements cannot be read at one moment. Movements are only ever added, so if there are as many after the
     * counters were read as before, they are those that the counters were read with.
     */
    @Override
    public Known read(RebuildStock command, Reader reader) {
        Sku sku = new Sku(command.sku());
        ReadSet wanted = ReadSet.NOTHING.with(Product.key(sku)).withStock(Set.of(sku));
        MovementSums before = MovementSums.read(reader, sku);
        for (int look = 1; ; look++) {
            Facts facts = reader.read(wanted);
            List<Versioned<Lot>> lots = before.byLot().isEmpty() ? List.of() : lots(sku, reader);
            MovementSums after = MovementSums.read(reader, sku);
            boolean quiet = before.movements() == after.movements();
            if (quiet || look == LOOKS) {
                return new Known(facts, lots, after, quiet);
            }
            before = after;
        }
    }

    private static List<Versioned<Lot>> lots(Sku sku, Reader reader) {
        List<Versioned<Lot>> lots = new ArrayList<>();
        Query<Lot> next = Query.of(Kinds.LOT).where("sku", sku.value()).limit(Query.MAX_LIMIT);
        while (true) {
            Page<Lot> page = reader.query(next);
            lots.addAll(page.entries());
            if (page.isLast()) {
                return lots;
            }
            next = next.after(page.next());
        }
    }

    @Override
    public Optional<CustomerId> customer(RebuildStock command, Known known) {
        return Optional.empty();
    }

    @Override
    public Decision decide(RebuildStock command, Known known, Draft draft) {
        Sku sku = new Sku(command.sku());
        Optional<Versioned<Product>> product = known.facts().find(Product.key(sku), Product.class);
        if (product.isEmpty()) {
            return Decision.notFound("product", command.sku());
        }
        if (!known.quiet()) {
            return Decision.declined(new Refusal(
                    Refusal.Code.CHANGED, command.sku(), sku + " moves all the time; try again in a quieter moment"));
        }
        Map<Position, StockLevel> levels = levels(sku, known);
        List<Refusal> impossible = new ArrayList<>(impossible(levels, known.sums()));
        impossible.addAll(impossible(sku, known.sums()));
        return impossible.isEmpty() ? rebuild(product.get(), levels, known, draft) : Decision.declined(impossible);
    }

    private static Map<Position, StockLevel> levels(Sku sku, Known known) {
        Map<Position, StockLevel> levels = new TreeMap<>();
        known.sums().byPosition().keySet().forEach(position -> levels.put(position, StockLevel.empty(position)));
        known.facts().stock(sku).forEach(level -> levels.put(level.position(), level));
        return levels;
    }

    private static List<Refusal> impossible(Map<Position, StockLevel> levels, MovementSums sums) {
        return levels.values().stream()
                .filter(level -> !sums.at(level.position()).isLawful())
                .map(level -> new Refusal(
                        Refusal.Code.WRONG_STATE,
                        level.position().toString(),
                        "its movements add up to %s, which no position can be; look for orphans first"
                                .formatted(sums.at(level.position()))))
                .toList();
    }

    private static List<Refusal> impossible(Sku sku, MovementSums sums) {
        return sums.byLot().entrySet().stream()
                .filter(each -> !each.getValue().isLawful())
                .map(each -> new Refusal(
                        Refusal.Code.WRONG_STATE,
                        Lot.key(sku, each.getKey()).id(),
                        "its movements add up to %s, which no lot can be".formatted(each.getValue())))
                .toList();
    }

    private static Decision rebuild(
            Versioned<Product> product, Map<Position, StockLevel> levels, Known known, Draft draft) {
        MovementSums sums = known.sums();
        List<Correction> corrections = new ArrayList<>();
        for (StockLevel before : levels.values()) {
            MovementSums.Sums sum = sums.at(before.position());
            StockLevel after = new StockLevel(
                    before.sku(), before.node(), before.pool(), sum.onHand(), sum.reserved(), sum.quarantined());
            if (!after.equals(before)) {
                corrections.add(new Correction(before, after));
                draft.move(correction(before, after));
                draft.because("rebuild", before + " becomes " + after);
            }
        }
        List<LotCorrection> lots = lots(product.entity().sku(), known, draft);
        if (!corrections.isEmpty() || !lots.isEmpty()) {
            // Two who rebuild at the same moment would correct the same twice: the product's version lets one through.
            draft.put(product, product.entity());
            Product named = product.entity();
            draft.event(named.key(), named.owner(), product.version() + 1, new StockRebuilt(corrections, lots));
        }
        return draft.accept(product.entity().sku().value());
    }

    /** A lot of which nothing is written down begins without a last day: nobody knows it. */
    private static List<LotCorrection> lots(Sku sku, Known known, Draft draft) {
        List<LotCorrection> corrections = new ArrayList<>();
        Map<String, Versioned<Lot>> stored = new TreeMap<>();
        known.lots().forEach(lot -> stored.put(lot.entity().number(), lot));
        Set<String> numbers = new TreeSet<>(stored.keySet());
        numbers.addAll(known.sums().byLot().keySet());
        for (String number : numbers) {
            Optional<Versioned<Lot>> read = Optional.ofNullable(stored.get(number));
            Lot before = read.map(Versioned::entity).orElse(Lot.of(LotItem.of(sku.value(), number, 1)));
            Lot after = known.sums().byLot().getOrDefault(number, new LotSums()).correct(before);
            if (!after.equals(before)) {
                corrections.add(new LotCorrection(before, after));
                read.ifPresentOrElse(lot -> draft.put(lot, after), () -> draft.insert(after));
                draft.because("rebuild", before + " becomes " + after);
            }
        }
        return corrections;
    }

    private static StockMovement correction(StockLevel before, StockLevel after) {
        return new StockMovement(
                StockMovement.Type.REBUILD,
                before.sku(),
                before.node(),
                before.pool(),
                after.onHand() - before.onHand(),
                after.reserved() - before.reserved(),
                after.quarantined() - before.quarantined(),
                "",
                "made the sum of its movements");
    }
}
