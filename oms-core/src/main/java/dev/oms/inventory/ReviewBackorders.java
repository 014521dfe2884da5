package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.validation.PlainText;

/**
 * Has the queue of every SKU looked at that somebody waits for: after a change of the network, which makes stock
 * available without moving any.
 *
 * @param cursor where in the queues to go on; empty for the first
 */
public record ReviewBackorders(@PlainText(max = 2000) String cursor) implements Command<Integer> {

    /** How many SKUs are looked at, those of later pages left out. */
    @Override
    public Integer result(String subject) {
        return Integer.valueOf(subject);
    }
}
