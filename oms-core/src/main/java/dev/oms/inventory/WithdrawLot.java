package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.validation.IdText;
import jakarta.validation.constraints.Pattern;

/** What is left of a lot that was recalled, or does not keep long enough any more, is put aside, one node after the other. */
public record WithdrawLot(
        @IdText String sku,

        @Pattern(regexp = Lot.NUMBER, message = "must have 1 to 40 characters without blanks and slashes")
        String lot)
        implements Command<String> {

    @Override
    public String result(String subject) {
        return subject;
    }
}
