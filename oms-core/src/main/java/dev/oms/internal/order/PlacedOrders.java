package dev.oms.internal.order;

import dev.oms.common.TenantId;
import dev.oms.internal.pricing.PastPrices;
import dev.oms.internal.pricing.StoreReading;
import dev.oms.order.Order;
import dev.oms.order.OrderPlaced;
import dev.oms.order.PriceBackTest;
import dev.oms.order.PriceBackTestReport;
import dev.oms.order.PriceBackTestRun;
import dev.oms.port.EventQuery;
import dev.oms.port.Persistence;
import dev.oms.port.RecordedEvent;
import dev.oms.pricing.Pricing;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

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
        PriceBackTestRun run = new PriceBackTestRun();
        Function<Order, Pricing> candidate = candidate(test);
        List<RecordedEvent> page;
        long after = 0;
        do {
            page = persistence.events(tenant, new EventQuery(Set.of(), after, PAGE));
            for (RecordedEvent each : page) {
                if (each.unreadable().isEmpty()
                        && each.event() instanceof OrderPlaced placed
                        && test.covers(placed.order())) {
                    run.add(placed.order(), candidate.apply(placed.order()));
                }
                after = each.position();
            }
        } while (page.size() == PAGE);
        return run.report();
    }

    private Function<Order, Pricing> candidate(PriceBackTest test) {
        if (!test.beside()) {
            return order -> test.candidate();
        }
        PastPrices past = new PastPrices(test.candidate(), StoreReading.of(persistence, tenant));
        return order -> order.cart()
                .map(cart -> past.answering(ChangedPrices.atPlacement(order, cart, Set.of())))
                .orElse(test.candidate());
    }
}
