package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.NodeId;
import dev.oms.common.Sorted;
import dev.oms.common.validation.IdText;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** Whoever keeps the stock of a node is asked what there is of some SKUs. */
public record RefreshStock(
        @IdText String node,

        @NotEmpty(message = "must name at least one SKU") @Size(max = 1_000, message = "must name at most {max} SKUs")
        Set<@IdText String> skus)
        implements Command<NodeId> {
    public RefreshStock {
        skus = Sorted.set(skus);
    }

    @Override
    public NodeId result(String subject) {
        return new NodeId(subject);
    }
}
