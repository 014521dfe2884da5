package dev.oms.internal.engine;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.RequestId;
import dev.oms.common.Sku;
import dev.oms.common.TenantId;
import dev.oms.inventory.ExternalStock;
import dev.oms.inventory.StockClaim;
import dev.oms.order.Order;
import dev.oms.port.EventQuery;
import dev.oms.port.Facts;
import dev.oms.port.Page;
import dev.oms.port.Persistence;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import dev.oms.port.RecordedEvent;
import dev.oms.port.RequestEntry;
import dev.oms.sourcing.CapacityPolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads for one command, within its tenant; the first read also finds out whether the request id was answered before. */
public final class Reader {
    private final Persistence persistence;
    private final TenantId tenant;
    private final RequestId request;
    private final Instant now;
    private final boolean claims;
    private final CapacityPolicy capacity;
    private final List<Facts> seen = new ArrayList<>();
    private boolean asked;
    private Optional<RequestEntry> earlier = Optional.empty();

    /**
     * @param claims whether whatever is read of orders is read with what they have where others keep the stock
     * @param capacity which days of nodes are read
     */
    Reader(
            Persistence persistence,
            TenantId tenant,
            RequestId request,
            Instant now,
            boolean claims,
            CapacityPolicy capacity) {
        this.persistence = persistence;
        this.tenant = tenant;
        this.request = request;
        this.now = now;
        this.claims = claims;
        this.capacity = capacity;
    }

    /** One round trip, and another where nodes can do only so much in a day and something may be taken from them. */
    public Facts read(ReadSet wanted) {
        ReadSet all = claims ? withClaims(wanted) : wanted;
        Facts facts = persistence.read(tenant, asked ? all : all.withRequest(request));
        if (!asked) {
            asked = true;
            earlier = facts.earlier();
        }
        ReadSet days = DayReading.after(wanted, facts, now, capacity);
        Facts known = days.isEmpty() ? facts : facts.and(persistence.read(tenant, days));
        seen.add(known);
        return known;
    }

    /** Orders are read with their claims, and stock with what its keepers said of it. */
    private static ReadSet withClaims(ReadSet wanted) {
        Set<String> orders = wanted.keys().stream()
                .filter(key -> key.kind().equals(Order.KIND))
                .map(EntityKey::id)
                .collect(Collectors.toSet());
        Set<String> skus = wanted.stock().stream().map(Sku::value).collect(Collectors.toSet());
        return wanted.withOwned(List.of(StockClaim.KIND), orders).withOwned(List.of(ExternalStock.KIND), skus);
    }

    /** Whose data is read. */
    public TenantId tenant() {
        return tenant;
    }

    /** The moment of reading, for what need not be read before or after a certain time. */
    public Instant now() {
        return now;
    }

    /** Everything that was read by now. */
    List<Facts> seen() {
        return seen;
    }

    /** Whether exactly this was read. */
    boolean sees(List<Facts> others) {
        return seen.size() == others.size()
                && IntStream.range(0, seen.size()).allMatch(i -> seen.get(i).isSame(others.get(i)));
    }

    /** One page, one round trip. */
    public <E extends Entity> Page<E> query(Query<E> query) {
        return persistence.query(tenant, query);
    }

    /** Every event of these owners that is committed, in commit order; a round trip for each page. */
    public List<RecordedEvent> events(Set<String> owners) {
        List<RecordedEvent> all = new ArrayList<>();
        List<RecordedEvent> page;
        do {
            long after = all.isEmpty() ? 0 : all.get(all.size() - 1).position();
            page = persistence.events(tenant, new EventQuery(owners, after, EventQuery.MAX_LIMIT));
            all.addAll(page);
        } while (page.size() == EventQuery.MAX_LIMIT);
        return all;
    }

    /** What the request id was answered with, once something was read. */
    Optional<RequestEntry> earlier() {
        if (!asked) {
            read(ReadSet.NOTHING);
        }
        return earlier;
    }
}
