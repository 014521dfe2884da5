package dev.oms.internal.inventory;

import dev.oms.command.EntityKey;
import dev.oms.common.OrderId;
import dev.oms.common.ReservationId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.RecordedMovement;
import dev.oms.inventory.Reservation;
import dev.oms.inventory.Shortfall;
import dev.oms.inventory.StockLevel;
import dev.oms.order.DisplaceUnits;
import dev.oms.order.Order;
import dev.oms.port.Facts;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import dev.oms.sourcing.SourcingCase;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds who has units of a position set aside, the latest first, by reading its movements backwards. What a reference has
 * moved since some moment is never more than it holds, so whoever is found holds at least what is found, and the reading
 * may stop as soon as that suffices.
 */
final class HolderReading {
    private static final int PAGE = 500;
    private static final int MOST_HOLDERS = 200;
    private static final int MOST_RECENT_PAGES = 100;

    private final Reader reader;
    private final Shortfall shortfall;
    private final int mostPages;
    private final int mostInAPage;
    private final Predicate<Order> counts;
    private final Map<String, Long> held = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();
    private int counted;
    private String cursor = "";
    private int pages;
    private Facts facts = new Facts(List.of(), List.of(), List.of(), Optional.empty());

    /**
     * Reads of a position.
     *
     * @param mostInAPage holders that are read before the next page is
     * @param counts orders of which no more than so many are looked for; others are passed by
     */
    private HolderReading(Reader reader, Shortfall shortfall, int mostPages, int mostInAPage, Predicate<Order> counts) {
        this.reader = reader;
        this.shortfall = shortfall;
        this.mostPages = mostPages;
        this.mostInAPage = mostInAPage;
        this.counts = counts;
    }

    static HolderReading latest(Reader reader, Shortfall shortfall) {
        return read(new HolderReading(reader, shortfall, Integer.MAX_VALUE, MOST_HOLDERS, order -> true));
    }

    /** Carts, and the orders that come after a priority, which have set something aside lately, however much that is. */
    static HolderReading recent(Reader reader, StockLevel level, int priority, Optional<DisplaceUnits.Rest> rest) {
        Shortfall everything = new Shortfall(level.sku(), level.node(), level.pool(), 0, Long.MAX_VALUE);
        HolderReading reading = new HolderReading(
                reader, everything, MOST_RECENT_PAGES, Integer.MAX_VALUE, order -> order.priority() > priority);
        reading.cursor = rest.map(DisplaceUnits.Rest::cursor).orElse("");
        reading.pages = rest.map(DisplaceUnits.Rest::pages).orElse(0);
        return read(reading);
    }

    /** Where those who were not found yet are; none where all were, or those left are too long ago. */
    Optional<DisplaceUnits.Rest> rest() {
        return cursor.isEmpty() || pages >= mostPages
                ? Optional.empty()
                : Optional.of(new DisplaceUnits.Rest(
                        shortfall.node().value(), shortfall.pool().text(), cursor, pages));
    }

    private static HolderReading read(HolderReading reading) {
        reading.read();
        return reading;
    }

    List<HeldUnits> latestFirst() {
        return held.entrySet().stream()
                .filter(each -> each.getValue() > 0 && read.contains(HeldUnits.holder(each.getKey())))
                .map(each -> new HeldUnits(
                        each.getKey(), shortfall.sku(), shortfall.node(), shortfall.pool(), each.getValue()))
                .toList();
    }

    Facts facts() {
        return facts;
    }

    private void read() {
        Query<RecordedMovement> query = Query.of(Kinds.STOCK_MOVEMENT)
                .where("sku", shortfall.sku().value())
                .where("node", shortfall.node().value())
                .sortedBy("moved_at")
                .reversed()
                .after(cursor)
                .limit(PAGE);
        Page<RecordedMovement> page;
        do {
            page = reader.query(query);
            page.entities().forEach(this::take);
            while (readsHolders()) {
                // those that do not count are passed by
            }
            cursor = page.isLast() ? "" : page.next();
            query = query.after(cursor);
        } while (!page.isLast() && ++pages < mostPages && counted < MOST_HOLDERS && !suffices());
    }

    private void take(RecordedMovement recorded) {
        long units = recorded.movement().reserved();
        if (units != 0 && recorded.movement().pool().equals(shortfall.pool())) {
            held.merge(recorded.movement().reference(), units, Long::sum);
        }
    }

    /** Reads some of those who are known by name; answers whether there may be more. */
    private boolean readsHolders() {
        Set<String> more = held.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> HeldUnits.holder(each.getKey()))
                .filter(holder -> !holder.isEmpty() && !read.contains(holder))
                .limit(Math.min(MOST_HOLDERS, Math.max(0, mostInAPage - (long) counted)))
                .collect(Collectors.toSet());
        if (!more.isEmpty()) {
            Set<EntityKey> keys = more.stream()
                    .flatMap(id -> Stream.of(Order.key(new OrderId(id)), Reservation.key(new ReservationId(id))))
                    .collect(Collectors.toSet());
            Facts found = reader.read(ReadSet.NOTHING
                    .withAll(keys)
                    .withOwned(List.of(Fulfillment.KIND, Backorder.KIND, SourcingCase.KIND), more));
            counted += (int) more.stream().filter(id -> counts(found, id)).count();
            facts = facts.and(found);
            read.addAll(more);
        }
        return !more.isEmpty();
    }

    private boolean counts(Facts found, String holder) {
        return found.find(Order.key(new OrderId(holder)), Order.class)
                .map(order -> counts.test(order.entity()))
                .orElse(true);
    }

    private boolean suffices() {
        Takeable takeable = new Takeable(facts);
        return latestFirst().stream().mapToLong(takeable::units).sum() >= shortfall.missing();
    }
}
