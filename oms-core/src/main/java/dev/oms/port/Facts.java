package dev.oms.port;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.command.Versioned;
import dev.oms.common.Sku;
import dev.oms.inventory.StockLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What was read for one decision. Where something of it cannot be read, asking for that throws; who wants to go on without
 * takes {@link #readable()}.
 */
public final class Facts {
    private final Map<EntityKey, Versioned<? extends Entity>> entities = new LinkedHashMap<>();
    private final Map<String, List<Versioned<? extends Entity>>> byOwner = new LinkedHashMap<>();
    private final Map<Sku, List<StockLevel>> stock = new LinkedHashMap<>();
    private final List<Unreadable> unreadable;
    private final Optional<RequestEntry> earlier;

    /**
     * @param entities each once
     * @param stock levels at every node that has a position
     * @param unreadable what was asked for and is there, but cannot be read
     * @param earlier the request id asked about, if it was answered before
     */
    public Facts(
            Collection<? extends Versioned<? extends Entity>> entities,
            Collection<StockLevel> stock,
            List<Unreadable> unreadable,
            Optional<RequestEntry> earlier) {
        for (Versioned<? extends Entity> each : entities) {
            this.entities.put(each.entity().key(), each);
            byOwner.computeIfAbsent(each.entity().owner(), owner -> new ArrayList<>())
                    .add(each);
        }
        stock.forEach(level -> this.stock
                .computeIfAbsent(level.sku(), sku -> new ArrayList<>())
                .add(level));
        this.unreadable = List.copyOf(unreadable);
        this.earlier = earlier;
    }

    /** These facts and those of a later read, which win where both know something. */
    public Facts and(Facts later) {
        Map<EntityKey, Versioned<? extends Entity>> allEntities = new LinkedHashMap<>(entities);
        allEntities.putAll(later.entities);
        Map<Sku, List<StockLevel>> allStock = new LinkedHashMap<>(stock);
        allStock.putAll(later.stock);
        List<Unreadable> all = new ArrayList<>(unreadable);
        all.addAll(later.unreadable);
        List<StockLevel> levels =
                allStock.values().stream().flatMap(List::stream).toList();
        return new Facts(allEntities.values(), levels, all, earlier);
    }

    /** An entity, where it exists and was asked for. */
    public <E extends Entity> Optional<Versioned<E>> find(EntityKey key, Class<E> type) {
        refuseUnreadable(each -> each.key().equals(key));
        Versioned<? extends Entity> found = entities.get(key);
        return found == null ? Optional.empty() : Optional.of(typed(found, type));
    }

    /** All entities of a type that belong to an owner, sorted by key. */
    public <E extends Entity> List<Versioned<E>> owned(String owner, Class<E> type) {
        refuseUnreadable(each -> each.type().equals(type) && each.owner().equals(owner));
        List<Versioned<? extends Entity>> all = byOwner.getOrDefault(owner, List.of());
        return all.isEmpty() ? List.of() : sorted(all, type);
    }

    // Asked several times for each line: a decision about three lines looks here some hundred times.
    private static <E extends Entity> List<Versioned<E>> sorted(List<Versioned<? extends Entity>> all, Class<E> type) {
        List<Versioned<E>> sorted = new ArrayList<>(all.size());
        for (Versioned<? extends Entity> each : all) {
            if (type.isInstance(each.entity())) {
                sorted.add(typed(each, type));
            }
        }
        sorted.sort(Comparator.comparing(v -> v.entity().key().id()));
        return Collections.unmodifiableList(sorted);
    }

    /** The stock of a SKU at each node that has a position. */
    public List<StockLevel> stock(Sku sku) {
        refuseUnreadable(
                each -> each.type().equals(StockLevel.class) && each.owner().equals(sku.value()));
        return Collections.unmodifiableList(stock.getOrDefault(sku, List.of()));
    }

    /** The outcome first given to the request id asked about. */
    public Optional<RequestEntry> earlier() {
        return earlier;
    }

    /** What is there and cannot be read. */
    public List<Unreadable> unreadable() {
        return unreadable;
    }

    /** These facts without what cannot be read. */
    public Facts readable() {
        List<StockLevel> levels = stock.values().stream().flatMap(List::stream).toList();
        return new Facts(entities.values(), levels, List.of(), earlier);
    }

    private void refuseUnreadable(Predicate<Unreadable> askedFor) {
        for (Unreadable each : unreadable) {
            if (askedFor.test(each)) {
                throw each.why();
            }
        }
    }

    @SuppressWarnings("unchecked") // looked at just before, and nothing in it changes
    private static <E extends Entity> Versioned<E> typed(Versioned<? extends Entity> v, Class<E> type) {
        if (!type.isInstance(v.entity())) {
            throw new ClassCastException(v.entity().key() + " is no " + type.getSimpleName());
        }
        return (Versioned<E>) v;
    }
}
