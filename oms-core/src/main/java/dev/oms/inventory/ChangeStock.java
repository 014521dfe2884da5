package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.Masked;
import dev.oms.common.NodeId;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Units at a node are scrapped, quarantined, cleared, found or missed: by so many, whatever there is. What is set aside for
 * orders and goes with them is for the {@link ShortfallPolicy}.
 *
 * @param pool whose they are, and in what condition
 * @param items a SKU named more than once is summed
 * @param lots of each unit of an item that is tracked, where units that are not quarantined come or go
 */
public record ChangeStock(
        @IdText String node,
        @NotNull(message = "is missing") @Valid PoolForm pool,
        @NotNull(message = "is missing") StockChange change,

        @Size(min = 1, max = 1_000, message = "must name {min} to {max} items")
        List<@Valid StockItem> items,

        @NotBlank(message = "must say why") @PlainText(max = 200)
        String reason,

        @Size(max = 1_000, message = "must name at most {max} lots")
        List<@Valid LotItem> lots)
        implements Command<NodeId> {
    public ChangeStock {
        items = List.copyOf(items);
        lots = List.copyOf(lots);
    }

    /** Own and new units change. */
    public ChangeStock(String node, StockChange change, List<StockItem> items, String reason) {
        this(node, PoolForm.USUAL, change, items, reason, List.of());
    }

    /** The same change, but of this pool. */
    public ChangeStock of(PoolForm other) {
        return new ChangeStock(node, other, change, items, reason, lots);
    }

    /** The same change, of these lots. */
    public ChangeStock of(LotItem... some) {
        return new ChangeStock(node, pool, change, items, reason, List.of(some));
    }

    @Override
    public NodeId result(String subject) {
        return new NodeId(subject);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
