package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.TransferId;
import dev.oms.common.validation.IdText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The goods of a transfer left. What does not leave now is set aside no longer.
 *
 * @param units what left; empty for everything that was ordered
 */
public record DispatchTransfer(
        @IdText String transferId,

        @Size(max = 1_000, message = "must name at most {max} items")
        List<@Valid StockItem> units)
        implements Command<TransferId> {
    public DispatchTransfer {
        units = List.copyOf(units);
    }

    @Override
    public TransferId result(String subject) {
        return new TransferId(subject);
    }
}
