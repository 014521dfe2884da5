package dev.oms.returns;

import dev.oms.common.validation.LotText;
import dev.oms.inventory.LotItem;
import dev.oms.order.LineLot;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * So many units of an order line that came back, and of which lot they are.
 *
 * @param lot the number of the lot, or the serial number
 * @param expires the last day on which they are good; none if they keep, or if the lot is known
 */
public record ReturnedLot(
        @Positive(message = "must be a line number from 1") int line,

        @LotText String lot,

        @Positive(message = "must be positive") int units,

        @Size(max = 1, message = "takes at most one")
        List<@Pattern(regexp = "[0-9]{4}-[0-9]{2}-[0-9]{2}", message = "must be a day like 2027-01-31") String>
                expires) {
    public ReturnedLot {
        expires = List.copyOf(expires);
    }

    /** Units of a lot that is known, or keeps. */
    public ReturnedLot(int line, String lot, int units) {
        this(line, lot, units, List.of());
    }

    /** The same, good until a day. */
    public ReturnedLot until(LocalDate day) {
        return new ReturnedLot(line, lot, units, List.of(day.toString()));
    }

    /** What is kept of it with the return. */
    public LineLot lineLot() {
        return new LineLot(line, lot, units);
    }

    /** So many of its units, as they come to a shelf. */
    public LotItem item(String sku, long some) {
        return new LotItem(sku, lot, some, expires);
    }
}
