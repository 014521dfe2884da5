package dev.oms.inventory;

import java.util.List;

/** Goods left for another node; what was ordered and did not leave is set aside no longer. */
public record TransferDispatched(List<TransferUnits> sent) implements TransferEvent {
    public TransferDispatched {
        sent = List.copyOf(sent);
    }

    @Override
    public Transfer applyTo(Transfer before) {
        return before.dispatch(sent);
    }
}
