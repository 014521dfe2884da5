package dev.oms.internal.file;

import dev.oms.catalog.Product;
import dev.oms.catalog.Tracking;
import dev.oms.command.EntityKey;
import dev.oms.command.Versioned;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Draft;
import dev.oms.inventory.Lot;
import dev.oms.inventory.LotItem;
import dev.oms.inventory.WithdrawLot;
import dev.oms.port.Facts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** Lots of an item whose units at a position may leave today, those that expire first in front. */
    public List<Lot> mayLeave(Position at) {
        int minimumLife = tracking(at.sku(), facts).map(Tracking::minimumLife).orElse(0);
        return facts.owned(at.sku().value(), Lot.class).stream()
                .map(read -> find(at.sku(), read.entity().number()).orElseThrow())
                .filter(lot -> lot.at(at) > 0 && lot.mayLeave(today(), minimumLife))
                .sorted(Comparator.comparing((Lot lot) -> lot.expires().stream().findFirst().orElse(LocalDate.MAX))
                        .thenComparing(Lot::number))
                .toList();
    }

    /** Moves units of a lot; one that is new begins with them, and has somebody look when it expires. */
    public void move(LotItem item, Position at, long units) {
        Lot before = find(at.sku(), item.lot()).orElseGet(() -> begin(item));
        changed.put(before.key(), before.moved(at, units));
    }

    /** Nothing of it may leave any more. */
    public void recall(Lot lot) {
        changed.put(lot.key(), lot.recall());
    }

    /** Puts whatever changed into the draft. */
    public void save() {
        changed.forEach((key, lot) -> facts.find(key, Lot.class)
                .ifPresentOrElse(read -> draft.put(read, lot), () -> draft.insert(lot)));
    }

    private Lot begin(LotItem item) {
        Lot lot = Lot.of(item);
        int minimumLife = tracking(lot.sku(), facts).map(Tracking::minimumLife).orElse(0);
        lot.expires().forEach(last -> {
            Instant due = last.minusDays(minimumLife).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            draft.timer(due, lot.sku().value(), new WithdrawLot(lot.sku().value(), lot.number()));
        });
        return lot;
    }
}
