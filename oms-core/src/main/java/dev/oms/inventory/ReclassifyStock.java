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
 * Free units at a node change their owner or their condition: consigned goods are bought, open boxes are found to be as good
 * as new.
 *
 * @param items a SKU named more than once is summed
 */
public record ReclassifyStock(
        @IdText String node,
        @NotNull(message = "is missing") @Valid PoolForm from,
        @NotNull(message = "is missing") @Valid PoolForm to,

        @Size(min = 1, max = 1_000, message = "must name {min} to {max} items")
        List<@Valid StockItem> items,

        @NotBlank(message = "must say why") @PlainText(max = 200)
        String reason)
        implements Command<NodeId> {
    public ReclassifyStock {
        items = List.copyOf(items);
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
