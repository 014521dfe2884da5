package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.validation.PlainText;

/**
 * Has the queue of every SKU looked at of which lines are parked: after nodes can do more than when those were parked.
 *
 * @param cursor where among the parked lines to go on; empty for the first
 */
public record ReviewParked(@PlainText(max = 2000) String cursor) implements Command<Integer> {

    /** How many SKUs are looked at, those of later pages left out. */
    @Override
    public Integer result(String subject) {
        return Integer.valueOf(subject);
    }
}
