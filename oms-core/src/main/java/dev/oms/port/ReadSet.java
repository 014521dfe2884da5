package dev.oms.port;

import dev.oms.command.EntityKey;
import dev.oms.common.RequestId;
import dev.oms.common.Sku;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What a decision needs to know, named before anything is read. Immutable; each method answers a larger set. */
public record ReadSet(Set<EntityKey> keys, Set<Owned> owned, Set<Sku> stock, Optional<RequestId> request) {
    public static final ReadSet NOTHING = new ReadSet(Set.of(), Set.of(), Set.of(), Optional.empty());

    /** All entities of a kind that belong to an owner. */
    public record Owned(String kind, String owner) {}

    public ReadSet {
        keys = Set.copyOf(keys);
        owned = Set.copyOf(owned);
        stock = Set.copyOf(stock);
    }

    /** One entity. */
    public ReadSet with(EntityKey key) {
        return withAll(Set.of(key));
    }

    public ReadSet withAll(Set<EntityKey> more) {
        return new ReadSet(union(keys, more), owned, stock, request);
    }

    /** Everything of a kind that belongs to an owner. */
    public ReadSet withOwned(String kind, String owner) {
        return new ReadSet(keys, union(owned, Set.of(new Owned(kind, owner))), stock, request);
    }

    /** Everything of these kinds that belongs to these owners. */
    public ReadSet withOwned(Collection<String> kinds, Collection<String> owners) {
        Set<Owned> more = new HashSet<>();
        kinds.forEach(kind -> owners.forEach(each -> more.add(new Owned(kind, each))));
        return new ReadSet(keys, union(owned, more), stock, request);
    }

    /** The stock of SKUs at every node. */
    public ReadSet withStock(Set<Sku> skus) {
        return new ReadSet(keys, owned, union(stock, skus), request);
    }

    /** What both name; the request of the other one, where it has one. */
    public ReadSet and(ReadSet other) {
        return new ReadSet(
                union(keys, other.keys),
                union(owned, other.owned),
                union(stock, other.stock),
                other.request.isPresent() ? other.request : request);
    }

    /** The outcome first given to a request id. */
    public ReadSet withRequest(RequestId id) {
        return new ReadSet(keys, owned, stock, Optional.of(id));
    }

    public boolean isEmpty() {
        return keys.isEmpty() && owned.isEmpty() && stock.isEmpty() && request.isEmpty();
    }

    private static <T> Set<T> union(Set<T> some, Set<T> more) {
        Set<T> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }
}
