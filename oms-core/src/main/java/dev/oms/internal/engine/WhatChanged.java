package dev.oms.internal.engine;

import dev.oms.command.Refusal;
import dev.oms.common.TenantId;
import dev.oms.inventory.StockLevel;
import dev.oms.port.CommitResult;
import dev.oms.port.EventQuery;
import dev.oms.port.Persistence;
import dev.oms.port.RecordedEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what a lost race was lost to. */
final class WhatChanged {
    private static final int EVENTS = 1000;

    private final Persistence persistence;

    WhatChanged(Persistence persistence) {
        this.persistence = persistence;
    }

    /** One refusal for each entity that has moved on and for each position that does not suffice. */
    List<Refusal> since(CommitResult result, TenantId tenant) {
        if (result instanceof CommitResult.Conflict conflict) {
            return conflict.stale().stream()
                    .map(stale -> changed(stale, tenant))
                    .toList();
        }
        return ((CommitResult.Short) result)
                .positions().stream().map(WhatChanged::shortOf).toList();
    }

    private Refusal changed(CommitResult.Stale stale, TenantId tenant) {
        String id = stale.key().id();
        String text = "%s was at version %d and is at %d now%s"
                .formatted(stale.key(), stale.expected(), stale.actual(), happened(stale, tenant));
        return new Refusal(Refusal.Code.CHANGED, id, text);
    }

    private String happened(CommitResult.Stale stale, TenantId tenant) {
        List<RecordedEvent> events =
                persistence.events(tenant, new EventQuery(Set.of(stale.key().id()), 0, EVENTS));
        String since = events.stream()
                .filter(e -> e.subject().equals(stale.key()) && e.version() > stale.expected())
                .map(e -> "%s by %s at %s".formatted(e.event().getClass().getSimpleName(), e.actor(), e.at()))
                .collect(Collectors.joining(", "));
        return since.isEmpty() ? "" : ": " + since;
    }

    private static Refusal shortOf(StockLevel level) {
        String position = level.sku() + " @ " + level.node();
        String text = "%s has %d on hand, %d of them reserved, %d quarantined now"
                .formatted(position, level.onHand(), level.reserved(), level.quarantined());
        return new Refusal(Refusal.Code.CHANGED, position, text);
    }
}
