package dev.oms.internal.order;

import dev.oms.common.TenantId;
import dev.oms.order.OrderPlaced;
import dev.oms.order.PriceBackTest;
import dev.oms.order.PriceBackTestReport;
import dev.oms.order.PriceBackTestRun;
import dev.oms.port.EventQuery;
import dev.oms.port.Persistence;
import dev.oms.port.RecordedEvent;
import java.util.List;
import java.util.Set;

/** Finds orders as they were placed in the events that tell of them, page by page. */
public final class PlacedOrders {
    private static final int PAGE = EventQuery.MAX_LIMIT;

    private final Persistence persistence;
    private final TenantId tenant;

    public PlacedOrders(Persistence persistence, TenantId tenant) {
        this.persistence = persistence;
        this.tenant = tenant;
    }

    /** Prices every order of the period by the candidate as well. */
    public PriceBackTestReport run(PriceBackTest test) {
        PriceBackTestRun run = new PriceBackTestRun(test);
        List<RecordedEvent> page;
        long after = 0;
        do {
            page = persistence.events(tenant, new EventQuery(Set.of(), after, PAGE));
            for (RecordedEvent each : page) {
                if (each.unreadable().isEmpty() && each.event() instanceof OrderPlaced placed) {
                    run.add(placed.order());
                }
                after = each.position();
            }
        } while (page.size() == PAGE);
        return run.report();
    }
}
