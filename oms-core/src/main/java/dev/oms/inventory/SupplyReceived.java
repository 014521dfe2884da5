package dev.oms.inventory;

import dev.oms.common.SupplyId;
import java.util.List;

/**
 * Expected units came in.
 *
 * @param lots of those that are told apart
 */
public record SupplyReceived(SupplyId supply, long units, List<LotItem> lots) implements SupplyEvent {
    public SupplyReceived {
        lots = List.copyOf(lots);
    }

    /** Of what is not told apart, or of which something else says so. */
    public SupplyReceived(SupplyId supply, long units) {
        this(supply, units, List.of());
    }

    @Override
    public Supply applyTo(Supply before) {
        return before.received(units);
    }
}
