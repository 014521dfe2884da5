package dev.oms.internal.file;

import dev.oms.catalog.Product;
import dev.oms.catalog.Tracking;
import dev.oms.command.EntityKey;
import dev.oms.common.Position;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.Lot;
import dev.oms.port.Facts;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads lots in the order in which they leave, a page at a time, until there is enough of them at each position. */
public final class LotReading {
    private static final int PAGE = 50;

    private final Map<Position, Long> wanted;
    private final Reader reader;
    // Somebody may have named others that expire later, and were read for that: they are not enough.
    private final Set<EntityKey> reached = new HashSet<>();

    private LotReading(Map<Position, Long> wanted, Reader reader) {
        this.wanted = wanted;
        this.reader = reader;
    }

    /**
     * What was read, with how these items are told apart and the lots that so many units of them are of if those that expire
     * first leave first. Where there is less, all that there are.
     */
    public static Facts leaving(Map<Position, Long> wanted, Facts known, Reader reader) {
        return wanted.isEmpty() ? known : new LotReading(wanted, reader).read(known);
    }

    private Facts read(Facts known) {
        Set<String> skus = wanted.keySet().stream().map(at -> at.sku().value()).collect(Collectors.toSet());
        ReadSet more = ReadSet.NOTHING.withAll(
                wanted.keySet().stream().map(at -> Product.key(at.sku())).collect(Collectors.toSet()));
        Query<Lot> next = Query.of(Kinds.LOT)
                .whereAnyOf(Query.OWNER, skus)
                .sortedBy("good_until")
                .limit(PAGE);
        Facts facts = known;
        while (true) {
            Page<Lot> page = reader.query(next);
            Set<EntityKey> there = there(page);
            reached.addAll(there);
            more = more.withAll(there);
            facts = more.isEmpty() ? facts : facts.and(reader.read(more));
            if (page.isLast() || isEnough(facts)) {
                return facts;
            }
            more = ReadSet.NOTHING;
            next = next.after(page.next());
        }
    }

    private Set<EntityKey> there(Page<Lot> page) {
        return page.entities().stream()
                .filter(lot -> wanted.keySet().stream().anyMatch(at -> isAt(lot, at)))
                .map(Lot::key)
                .collect(Collectors.toSet());
    }

    private static boolean isAt(Lot lot, Position at) {
        return lot.sku().equals(at.sku()) && lot.at(at) > 0;
    }

    private boolean isEnough(Facts facts) {
        return wanted.entrySet().stream()
                .filter(each -> Lots.tracking(each.getKey().sku(), facts).isPresent())
                .allMatch(each -> fit(each.getKey(), facts) >= each.getValue());
    }

    private long fit(Position at, Facts facts) {
        LocalDate today = LocalDate.ofInstant(reader.now(), ZoneOffset.UTC);
        int life = Lots.tracking(at.sku(), facts).map(Tracking::minimumLife).orElse(0);
        return facts.owned(at.sku().value(), Lot.class).stream()
                .filter(lot -> reached.contains(lot.entity().key()))
                .filter(lot -> lot.entity().mayLeave(today, life))
                .mapToLong(lot -> lot.entity().at(at))
                .sum();
    }
}
