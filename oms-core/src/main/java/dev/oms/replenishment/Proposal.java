package dev.oms.replenishment;

import dev.oms.command.Reason;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.inventory.Supply;
import java.time.Instant;
import java.util.List;

/**
 * Units that are to be ordered, and why.
 *
 * @param number of the proposal for this SKU and node: each is accepted once
 * @param from the supplier, or the node of a transfer; empty for none
 * @param due by when they would arrive
 */
public record Proposal(
        Sku sku,
        NodeId node,
        long number,
        Supply.Source source,
        String from,
        long units,
        Instant due,
        Ground ground,
        List<Reason> reasons) {
    public Proposal {
        reasons = List.copyOf(reasons);
    }

    /** The command that accepts it, under an id that the library chooses. */
    public AcceptProposal accept() {
        return accept("");
    }

    /** The command that accepts it as a supply of this id, such as {@code PO-4711/3}; transfers have ids of their own. */
    public AcceptProposal accept(String supply) {
        return new AcceptProposal(sku.value(), node.value(), number, units, supply);
    }
}
