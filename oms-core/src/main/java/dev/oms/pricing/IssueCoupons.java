package dev.oms.pricing;

import dev.oms.command.Command;
import dev.oms.command.Refusal;
import dev.oms.common.Masked;
import dev.oms.common.validation.IdText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes codes count for a promotion; a large batch comes in several commands that all say the same of it.
 *
 * @param from when its codes begin to count
 * @param until when they no longer do
 * @param codes that {@link CouponCodes} has made, or that somebody has printed
 */
public record IssueCoupons(
        @IdText String batch,
        @IdText String promotion,
        @NotNull(message = "is missing") Instant from,
        @NotNull(message = "is missing") Instant until,

        @Size(min = 1, max = IssueCoupons.MOST, message = "must name {min} to {max} codes")
        List<@IdText String> codes)
        implements Command<Integer> {
    public static final int MOST = 1_000;

    private static final int SHORTEST = 6;

    public IssueCoupons {
        codes = List.copyOf(codes);
    }

    /** Codes that count as long as the promotion does. */
    public static IssueCoupons of(String batch, String promotion, String... codes) {
        return new IssueCoupons(batch, promotion, Validity.ALWAYS.from(), Validity.ALWAYS.until(), List.of(codes));
    }

    /** What stands in the way of its being issued, whatever else there is; a code is never shown. */
    public List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        Validity.refusal(from, until).ifPresent(refusals::add);
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i).length() < SHORTEST) {
                refusals.add(new Refusal(
                        Refusal.Code.INVALID,
                        "codes[" + i + "]",
                        "would be guessed; a code has at least %d characters".formatted(SHORTEST)));
            } else if (!Names.isHarmless(codes.get(i))) {
                refusals.add(new Refusal(Refusal.Code.INVALID, "codes[" + i + "]", "must have no angle brackets"));
            }
        }
        return refusals;
    }

    /** How many codes were issued. */
    @Override
    public Integer result(String subject) {
        return Integer.valueOf(subject);
    }

    @Override
    public String toString() {
        return Masked.text(this, "codes");
    }
}
