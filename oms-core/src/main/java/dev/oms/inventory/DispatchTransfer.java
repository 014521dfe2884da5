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
 * @param lots of the units of an item that is tracked: all of them, or none for those that expire first; serial numbers must
 *     be named
 */
public record DispatchTransfer(
        @IdText String transferId,

        @Size(max = 1_000, message = "must name at most {max} items")
        List<@Valid StockItem> units,

        @Size(max = 10_000, message = "must name at most {max} lots")
        List<@Valid LotItem> lots)
        implements Command<TransferId> {
    public DispatchTransfer {
        units = List.copyOf(units);
        lots = List.copyOf(lots);
    }

    /** Of what is not told apart, or leaves as it expires. */
    public DispatchTransfer(String transferId, List<StockItem> units) {
        this(transferId, units, List.of());
    }

    /** The same, of these lots. */
    public DispatchTransfer of(LotItem... some) {
        return new DispatchTransfer(transferId, units, List.of(some));
    }

    @Override
    public TransferId result(String subject) {
        return new TransferId(subject);
    }
}
