package dev.oms.inventory;

import dev.oms.common.Masked;
import java.util.List;

/**
 * Goods arrived from another node, or were given up.
 *
 * @param missing units that will not arrive any more
 */
public record TransferReceived(List<TransferUnits> received, List<TransferUnits> missing, String reason)
        implements TransferEvent {
    public TransferReceived {
        received = List.copyOf(received);
        missing = List.copyOf(missing);
    }

    @Override
    public Transfer applyTo(Transfer before) {
        return before.receive(received, missing);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
