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

/**
 * A position was counted: its units on hand become what was counted. What is reserved beyond that is for the
 * {@link ShortfallPolicy}.
 */
public record AdjustStock(
        @IdText String node,
        @IdText String sku,
        @NotNull(message = "is missing") @Valid PoolForm pool,

        @PositiveOrZero(message = "must not be negative")
        @Max(value = 1_000_000_000, message = "must be at most {value}")
        long counted,

        @NotBlank(message = "must say why") @PlainText(max = 200)
        String reason)
        implements Command<NodeId> {

    /** Own and new units were counted. */
    public AdjustStock(String node, String sku, long counted, String reason) {
        this(node, sku, PoolForm.USUAL, counted, reason);
    }

    /** The same count, but of this pool. */
    public AdjustStock of(PoolForm other) {
        return new AdjustStock(node, sku, other, counted, reason);
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
