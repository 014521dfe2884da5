package dev.oms.port;

import dev.oms.common.TenantId;
import java.util.List;

/** What a {@link Persistence} that keeps an entity in several records can find wrong; others need not implement it. */
@FunctionalInterface
public interface Inspection {
    /** Parts that belong to nothing, so that nobody who reads entities meets them. Safe while others commit. */
    List<Unreadable> strays(TenantId tenant);
}
