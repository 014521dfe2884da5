package dev.oms.persistence.contract.shop;

import dev.oms.command.Entity;
import dev.oms.common.TenantId;
import dev.oms.port.ClaimQuery;
import dev.oms.port.Inspection;
import dev.oms.port.Persistence;
import dev.oms.port.Query;
import dev.oms.port.Sealing;
import dev.oms.port.Unreadable;
import java.util.ArrayList;
import java.util.List;

/**
 * A store as if a tenant were alone in it: workers are handed no tasks of others, whose clocks say something else. So a history
 * is the same alone and among many that are played on one store at the same time.
 */
final class OwnTasks extends ForwardingPersistence implements Sealing, Inspection {
    private final Persistence store;
    private final TenantId tenant;

    OwnTasks(Persistence store, TenantId tenant) {
        super(store);
        this.store = store;
        this.tenant = tenant;
    }

    @Override
    public <E extends Entity> List<Claimed<E>> claim(ClaimQuery<E> query) {
        if (!query.owners().isEmpty()) {
            return super.claim(query);
        }
        List<Claimed<E>> claimed = new ArrayList<>();
        for (String owner : owners(query)) {
            if (claimed.size() < query.limit()) {
                int left = query.limit() - claimed.size();
                claimed.addAll(super.claim(ClaimQuery.of(query.kind(), query.now(), left, query.lease())
                        .ownedBy(tenant, owner)));
            }
        }
        return claimed;
    }

    /** Those with something due, whoever has waited longest first. */
    private <E extends Entity> List<String> owners(ClaimQuery<E> query) {
        Query<E> due = Query.of(query.kind())
                .lessThan("due_at", query.now().plusMillis(1))
                .sortedBy("due_at");
        return query(tenant, due).entities().stream()
                .map(Entity::owner)
                .distinct()
                .toList();
    }

    @Override
    public List<Unreadable> strays(TenantId some) {
        return ((Inspection) store).strays(some);
    }
}
