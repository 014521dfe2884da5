package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.NodeId;
import dev.oms.common.validation.IdText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * Whoever keeps the stock of a node says by how much there is more or less than before. What was taken into account already
 * is left aside; where a change between is missing, they are asked for what there is now.
 *
 * @param sequence their number of this change
 * @param at when it happened
 */
public record ApplyStockDelta(
        @IdText String node,
        @Positive(message = "must be positive") long sequence,
        @NotNull(message = "is missing") Instant at,

        @Size(min = 1, max = 1_000, message = "must name {min} to {max} changes")
        List<@Valid StockDelta> changes)
        implements Command<NodeId> {
    public ApplyStockDelta {
        changes = List.copyOf(changes);
    }

    @Override
    public NodeId result(String subject) {
        return new NodeId(subject);
    }
}
