package dev.oms.pricing;

import dev.oms.command.Command;
import dev.oms.common.Masked;
import dev.oms.common.validation.IdText;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Makes codes count no more; orders that have used them keep what they got. */
public record WithdrawCoupons(
        @IdText String batch,

        @Size(min = 1, max = IssueCoupons.MOST, message = "must name {min} to {max} codes")
        List<@IdText String> codes)
        implements Command<Integer> {
    public WithdrawCoupons {
        codes = List.copyOf(codes);
    }

    /** How many codes were withdrawn, without those that were already. */
    @Override
    public Integer result(String subject) {
        return Integer.valueOf(subject);
    }

    @Override
    public String toString() {
        return Masked.text(this, "codes");
    }
}
