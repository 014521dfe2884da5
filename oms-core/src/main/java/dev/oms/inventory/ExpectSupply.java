package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.SupplyId;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Instant;

/**
 * Units of a SKU are on their way to a node. Saying the same again changes nothing.
 *
 * @param supply an id that the host chooses, such as {@code PO-4711/3}
 * @param reference what people know it by; empty for none
 */
public record ExpectSupply(
        @IdText String supply,
        @IdText String sku,
        @IdText String node,

        @Positive(message = "must be positive") @Max(value = Supply.MAX_UNITS, message = "must be at most {value}")
        long units,

        @NotNull(message = "is missing") Instant due,
        @NotNull(message = "is missing") Supply.Source source,
        @PlainText(max = 100) String reference)
        implements Command<SupplyId> {

    /** Bought units. */
    public static ExpectSupply purchase(String supply, String sku, String node, long units, Instant due) {
        return new ExpectSupply(supply, sku, node, units, due, Supply.Source.PURCHASE, "");
    }

    @Override
    public SupplyId result(String subject) {
        return new SupplyId(subject);
    }
}
