package dev.oms.inventory;

import dev.oms.common.validation.IdText;
import dev.oms.common.validation.LotText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * So many base units of a lot, as a command names them.
 *
 * @param lot the number of the lot, or the serial number
 * @param expires the last day on which they are good; none if they keep, or if the lot is known
 */
public record LotItem(
        @IdText String sku,

        @LotText String lot,

        @Positive(message = "must be positive") @Max(value = 1_000_000_000, message = "must be at most {value}")
        long units,

        @Size(max = 1, message = "takes at most one")
        List<@Pattern(regexp = "[0-9]{4}-[0-9]{2}-[0-9]{2}", message = "must be a day like 2027-01-31") String>
                expires) {
    public LotItem {
        expires = List.copyOf(expires);
    }

    /** Units of a lot. */
    public static LotItem of(String sku, String lot, long units) {
        return new LotItem(sku, lot, units, List.of());
    }

    /** The unit with a serial number. */
    public static LotItem serial(String sku, String serial) {
        return of(sku, serial, 1);
    }

    /** The last day; {@link java.time.DateTimeException} where there is no such day. */
    List<LocalDate> lastDay() {
        return expires.stream().map(LocalDate::parse).toList();
    }

    /** Whether there is such a day. */
    public boolean isPossible() {
        try {
            return lastDay().size() == expires.size();
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Whether another one is of the same lot. */
    public boolean isOf(LotItem other) {
        return sku.equals(other.sku()) && lot.equals(other.lot());
    }

    LotItem less(long fewer) {
        return new LotItem(sku, lot, units - fewer, expires);
    }

    /** The same, good until a day. */
    public LotItem until(LocalDate day) {
        return new LotItem(sku, lot, units, List.of(day.toString()));
    }
}
