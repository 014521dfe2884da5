package dev.oms.erasure;

import dev.oms.command.Command;
import dev.oms.common.Personal;
import dev.oms.common.validation.IdText;

/**
 * Takes everything personal about a customer out of all orders of theirs and puts the orders away; amounts, SKUs and
 * dates stay. Refused while an order is open or something of it is pending. The first orders lose it at once, the rest
 * bite by bite, by the library's timers.
 */
public record EraseCustomer(@Personal @IdText String customer) implements Command<Integer> {

    /** From how many orders it is gone now. */
    @Override
    public Integer result(String subject) {
        return Integer.valueOf(subject);
    }
}
