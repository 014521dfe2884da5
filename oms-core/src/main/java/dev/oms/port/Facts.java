package dev.oms.port;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.command.Versioned;
import dev.oms.common.Sku;
import dev.oms.inventory.StockLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was read for one decision. */
public final class Facts {
    private final Map<EntityKey, Versioned<? extends Entity>> entities;
    private final Map<Sku, List<StockLevel>> stock;
    private final Optional<RequestEntry> earlier;

    /**
     * @param entities each once
     * @param stock levels at every node that has a position
     * @param earlier the request id asked about, if it was answered before
     */
    public Facts(List<Versioned<? extends Entity>> entities, List<StockLevel> stock, Optional<RequestEntry> earlier) {
        this.entities = new LinkedHashMap<>();
        entities.forEach(v -> this.entities.put(v.entity().key(), v));
        this.stock = new LinkedHashMap<>();
        stock.forEach(level -> this.stock
                .computeIfAbsent(level.sku(), sku -> new ArrayList<>())
                .add(level));
        this.earlier = earlier;
    }

    private Facts(
            Map<EntityKey, Versioned<? extends Entity>> entities,
            Map<Sku, List<StockLevel>> stock,
            Optional<RequestEntry> earlier) {
        this.entities = entities;
        this.stock = stock;
        this.earlier = earlier;
    }

    /** These facts and those of a later read, which win where both know something. */
    public Facts and(Facts later) {
        Map<EntityKey, Versioned<? extends Entity>> allEntities = new LinkedHashMap<>(entities);
        allEntities.putAll(later.entities);
        Map<Sku, List<StockLevel>> allStock = new LinkedHashMap<>(stock);
        allStock.putAll(later.stock);
        return new Facts(allEntities, allStock, earlier);
    }

    /** An entity, where it exists and was asked for. */
    public <E extends Entity> Optional<Versioned<E>> find(EntityKey key, Class<E> type) {
        return Optional.ofNullable(entities.get(key)).map(v -> typed(v, type));
    }

    /** All entities of a type that belong to an owner, sorted by key. */
    public <E extends Entity> List<Versioned<E>> owned(String owner, Class<E> type) {
        return entities.values().stream()
                .filter(v -> type.isInstance(v.entity()) && v.entity().owner().equals(owner))
                .map(v -> typed(v, type))
                .sorted(java.util.Comparator.comparing(v -> v.entity().key().id()))
                .toList();
    }

    /** The stock of a SKU at each node that has a position. */
    public List<StockLevel> stock(Sku sku) {
        return List.copyOf(stock.getOrDefault(sku, List.of()));
    }

    /** The outcome first given to the request id asked about. */
    public Optional<RequestEntry> earlier() {
        return earlier;
    }

    private static <E extends Entity> Versioned<E> typed(Versioned<? extends Entity> v, Class<E> type) {
        return new Versioned<>(type.cast(v.entity()), v.version());
    }
}
