package dev.oms.order;

import dev.oms.command.Effect;
import dev.oms.common.Address;
import dev.oms.common.OrderId;
import dev.oms.common.Personal;
import java.util.Locale;

/**
 * Asks the tax ledger to take an entry.
 *
 * @param document what the ledger called the document when it took it; empty for a commitment
 * @param shipTo where the order goes when this is declared
 */
public record TaxFiling(
        OrderId order,
        TaxEntry entry,
        String document,
        @Personal String customer,
        @Personal Address shipTo) implements Effect {

    @Override
    public String description() {
        return entry.type().name().toLowerCase(Locale.ROOT) + " tax of " + entry.about();
    }

    @Override
    public String toString() {
        return "TaxFiling[" + TaxEntry.id(order, entry.number()) + ", " + description() + "]";
    }
}
