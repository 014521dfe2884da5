package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.LotText;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * What is left of a lot that was recalled, or does not keep long enough any more, is put aside, one position after the other.
 *
 * @param passed positions at which not all of it could be put aside, because somebody has picked units already
 */
public record WithdrawLot(
        @IdText String sku,

        @LotText String lot,

        @PositiveOrZero(message = "must not be negative") int passed) implements Command<String> {

    /** Beginning with its first position. */
    public WithdrawLot(String sku, String lot) {
        this(sku, lot, 0);
    }

    @Override
    public String result(String subject) {
        return subject;
    }
}
