package dev.oms.inventory;

import java.util.List;

/**
 * Goods left for another node; what was ordered and did not leave is set aside no longer.
 *
 * @param lots of those that are told apart
 */
public record TransferDispatched(List<TransferUnits> sent, List<LotItem> lots) implements TransferEvent {
    public TransferDispatched {
        sent = List.copyOf(sent);
        lots = List.copyOf(lots);
    }

    @Override
    public Transfer applyTo(Transfer before) {
        return before.dispatch(sent, lots);
    }
}
