package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.Masked;
import dev.oms.common.NodeId;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * A position was counted: its units on hand become what was counted. What is reserved beyond that is for the
 * {@link ShortfallPolicy}.
 */
public record AdjustStock(
        @IdText String node,
        @IdText String sku,

        @PositiveOrZero(message = "must not be negative")
        @Max(value = 1_000_000_000, message = "must be at most {value}")
        long counted,

        @NotBlank(message = "must say why") @PlainText(max = 200)
        String reason)
        implements Command<NodeId> {

    @Override
    public NodeId result(String subject) {
        return new NodeId(subject);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
