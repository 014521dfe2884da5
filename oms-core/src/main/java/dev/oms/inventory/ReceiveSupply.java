package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.SupplyId;
import dev.oms.common.validation.IdText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;

/** Units of a supply came in, all of it or a part; never more than are expected: revise it first. */
public record ReceiveSupply(
        @IdText String supply,

        @Positive(message = "must be positive") @Max(value = Supply.MAX_UNITS, message = "must be at most {value}")
        long units)
        implements Command<SupplyId> {

    @Override
    public SupplyId result(String subject) {
        return new SupplyId(subject);
    }
}
