package dev.oms.internal.inventory;

import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Draft;
import dev.oms.inventory.ExternalStock;
import dev.oms.port.Facts;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What is known of the stock that somebody else keeps at a node, as one of their answers changes it. */
final class KnownStock {
    private final Facts facts;
    private final Draft draft;
    private final NodeId node;
    private final Map<Sku, ExternalStock> changed = new LinkedHashMap<>();

    KnownStock(Facts facts, Draft draft, NodeId node) {
        this.facts = facts;
        this.draft = draft;
        this.node = node;
    }

    Optional<ExternalStock> of(Sku sku) {
        return changed.containsKey(sku)
                ? Optional.of(changed.get(sku))
                : stored(sku).map(Versioned::entity);
    }

    /** Where nothing is known, nothing changes. */
    void change(Sku sku, UnaryOperator<ExternalStock> step) {
        of(sku).ifPresent(stock -> changed.put(sku, step.apply(stock)));
    }

    /** Writes it, and asks about what is in doubt. */
    void save() {
        changed.forEach((sku, next) -> draft.put(stored(sku).orElseThrow(), next));
        Set<Sku> doubtful = changed.values().stream()
                .filter(ExternalStock::doubted)
                .map(ExternalStock::sku)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Reconciliation.ask(draft, node, doubtful, draft.now().plus(Reconciliation.SOON));
    }

    private Optional<Versioned<ExternalStock>> stored(Sku sku) {
        return SaidReading.known(facts, node, sku);
    }
}
