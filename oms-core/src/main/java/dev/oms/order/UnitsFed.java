package dev.oms.order;

import dev.oms.common.NodeId;
import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingInputs;
import java.util.List;

/**
 * Other nodes send what the store that the customer comes to lacks: which units, from where, and why from there.
 *
 * @param store where the customer comes for them
 * @param moves of units that did not wait before
 * @param lines what is sent
 * @param inputs what was decided on
 */
public record UnitsFed(
        NodeId store, List<UnitMove> moves, List<FedLine> lines, SourcingDecision sourcing, List<SourcingInputs> inputs)
        implements UnitsEvent {
    public UnitsFed {
        moves = List.copyOf(moves);
        lines = List.copyOf(lines);
        inputs = List.copyOf(inputs);
    }
}
