package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.NodeId;
import dev.oms.common.validation.IdText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * Whoever keeps the stock of a node says what there is. What is older than what they said before is left aside, and what is
 * repeated changes nothing.
 *
 * @param sequence their number of the last change that is taken into account; it rises with every change of a position
 * @param at when it was so
 * @param whole whether there is nothing of any SKU that they have named before and do not name now
 */
public record ReconcileStock(
        @IdText String node,
        @PositiveOrZero(message = "must not be negative") long sequence,
        @NotNull(message = "is missing") Instant at,
        boolean whole,

        @Size(max = 1_000, message = "must be at most {max} positions")
        List<@Valid StockSaid> positions)
        implements Command<NodeId> {
    public ReconcileStock {
        positions = List.copyOf(positions);
    }

    @Override
    public NodeId result(String subject) {
        return new NodeId(subject);
    }
}
