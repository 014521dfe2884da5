package dev.oms.replenishment;

import dev.oms.command.Command;
import dev.oms.common.SupplyId;
import dev.oms.common.validation.IdText;
import dev.oms.inventory.Supply;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * Orders what was proposed: a transfer is ordered, and so is an assembly of what is known to be
 * made of components; anything else is expected, as a planned supply. Refused if the proposal of
 * this number was accepted before, or if by now not about as much would be proposed: more than a pack and more than a tenth
 * more or less.
 *
 * @param number of the proposal
 * @param supply the id of the supply; empty for one that the library chooses
 */
public record AcceptProposal(
        @IdText String sku,
        @IdText String node,
        @PositiveOrZero(message = "must not be negative") long number,

        @Positive(message = "must be positive") @Max(value = Supply.MAX_UNITS, message = "must be at most {value}")
        long units,

        @IdText(optional = true) String supply)
        implements Command<SupplyId> {

    @Override
    public SupplyId result(String subject) {
        return new SupplyId(subject);
    }
}
