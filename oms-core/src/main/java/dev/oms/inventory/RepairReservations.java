package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.validation.IdText;

/**
 * Makes what is set aside for somebody what they hold: an order, a transfer, a reservation, or somebody who is not there and
 * holds nothing.
 *
 * @param holder the id that the movements name before the line
 */
public record RepairReservations(@IdText String holder) implements Command<Integer> {

    /** How many lines of positions were not as they should be. */
    @Override
    public Integer result(String subject) {
        return Integer.valueOf(subject);
    }
}
