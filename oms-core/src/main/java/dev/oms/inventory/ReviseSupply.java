package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.Masked;
import dev.oms.common.SupplyId;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Instant;

/**
 * The supplier has another date or another quantity. What was promised from this supply is promised anew.
 *
 * @param units in all, with those that came in already
 */
public record ReviseSupply(
        @IdText String supply,

        @Positive(message = "must be positive") @Max(value = Supply.MAX_UNITS, message = "must be at most {value}")
        long units,

        @NotNull(message = "is missing") Instant due,

        @NotBlank(message = "must say why") @PlainText(max = 200)
        String reason)
        implements Command<SupplyId> {

    @Override
    public SupplyId result(String subject) {
        return new SupplyId(subject);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
