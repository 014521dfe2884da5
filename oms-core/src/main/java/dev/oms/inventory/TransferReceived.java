package dev.oms.inventory;

import dev.oms.common.Masked;
import java.util.List;

/**
 * Goods arrived from another node, or were given up.
 *
 * @param missing units that will not arrive any more
 * @param lots of those, arrived or missing, that are told apart
 */
public record TransferReceived(
        List<TransferUnits> received, List<TransferUnits> missing, String reason, List<LotItem> lots)
        implements TransferEvent {
    public TransferReceived {
        received = List.copyOf(received);
        missing = List.copyOf(missing);
        lots = List.copyOf(lots);
    }

    @Override
    public Transfer applyTo(Transfer before) {
        return before.receive(received, missing, lots);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
