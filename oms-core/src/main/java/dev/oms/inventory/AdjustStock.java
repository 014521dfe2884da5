package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.Masked;
import dev.oms.common.NodeId;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A position was counted: its units on hand become what was counted. What is reserved beyond that is for the
 * {@link ShortfallPolicy}.
 *
 * @param lots of each unit of an item that is tracked: what of a lot is not counted is not there any more
 */
public record AdjustStock(
        @IdText String node,
        @IdText String sku,
        @NotNull(message = "is missing") @Valid PoolForm pool,

        @PositiveOrZero(message = "must not be negative")
        @Max(value = 1_000_000_000, message = "must be at most {value}")
        long counted,

        @NotBlank(message = "must say why") @PlainText(max = 200)
        String reason,

        @Size(max = 10_000, message = "must name at most {max} lots")
        List<@Valid LotItem> lots)
        implements Command<NodeId> {
    public AdjustStock {
        lots = List.copyOf(lots);
    }

    /** Own and new units were counted. */
    public AdjustStock(String node, String sku, long counted, String reason) {
        this(node, sku, PoolForm.USUAL, counted, reason, List.of());
    }

    /** The same count, but of this pool. */
    public AdjustStock of(PoolForm other) {
        return new AdjustStock(node, sku, other, counted, reason, lots);
    }

    /** The same count, of these lots. */
    public AdjustStock of(LotItem... some) {
        return new AdjustStock(node, sku, pool, counted, reason, List.of(some));
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
