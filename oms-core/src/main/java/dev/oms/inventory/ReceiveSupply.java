package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.SupplyId;
import dev.oms.common.validation.IdText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Units of a supply came in, all of it or a part; never more than are expected: revise it first.
 *
 * @param lots of each unit that is told apart, or its serial number
 */
public record ReceiveSupply(
        @IdText String supply,

        @Positive(message = "must be positive") @Max(value = Supply.MAX_UNITS, message = "must be at most {value}")
        long units,

        @Size(max = 10_000, message = "must name at most {max} lots")
        List<@Valid LotItem> lots)
        implements Command<SupplyId> {
    public ReceiveSupply {
        lots = List.copyOf(lots);
    }

    /** Of what is not told apart. */
    public ReceiveSupply(String supply, long units) {
        this(supply, units, List.of());
    }

    /** The same, of these lots. */
    public ReceiveSupply of(LotItem... some) {
        return new ReceiveSupply(supply, units, List.of(some));
    }

    @Override
    public SupplyId result(String subject) {
        return new SupplyId(subject);
    }
}
