package dev.oms.order;

import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingInputs;
import java.util.List;

/**
 * Units that waited got their stock.
 *
 * @param sourcing why from there, none or one
 * @param inputs what was decided on, as many
 */
public record BackorderFilled(List<UnitMove> moves, List<SourcingDecision> sourcing, List<SourcingInputs> inputs)
        implements UnitsEvent {
    public BackorderFilled {
        moves = List.copyOf(moves);
        sourcing = List.copyOf(sourcing);
        inputs = List.copyOf(inputs);
    }
}
