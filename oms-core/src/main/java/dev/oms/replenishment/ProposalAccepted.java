package dev.oms.replenishment;

import dev.oms.common.SupplyId;
import java.time.LocalDate;

/** A proposal was accepted: so many units were ordered as this supply. */
public record ProposalAccepted(long number, long units, SupplyId supply, LocalDate on) implements ReplenishmentEvent {
    @Override
    public ReplenishmentRule applyTo(ReplenishmentRule before) {
        return before.ordered(on);
    }
}
