package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.AssemblyId;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Instant;

/**
 * Units of a kit are to be made of their components at a node, or taken apart there. What goes in is set aside, what comes
 * out is expected.
 *
 * @param sku the kit: goods that are made of components
 * @param takesApart whether kits go in and components come out
 * @param due when all of it should be done
 * @param reference what people know it by; empty for none
 */
public record OrderAssembly(
        @IdText String node,
        @IdText String sku,

        @Positive(message = "must be positive")
        @Max(value = OrderAssembly.MAX_UNITS, message = "must be at most {value}")
        long units,

        boolean takesApart,
        @NotNull(message = "is missing") Instant due,
        @PlainText(max = 100) String reference)
        implements Command<AssemblyId> {
    /** The most units of one order: each may have thousands of a component. */
    public static final long MAX_UNITS = 100_000;

    @Override
    public AssemblyId result(String subject) {
        return new AssemblyId(subject);
    }
}
