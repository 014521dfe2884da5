package dev.oms.order;

import static dev.oms.common.InvariantViolation.require;

import java.util.ArrayList;
import java.util.List;

/** The tax ledger is to be told of something that was charged or given back. */
public record TaxDeclared(TaxEntry entry) implements OrderEvent {
    @Override
    public Order applyTo(Order order) {
        int next = order.taxes().size() + 1;
        require(entry.number() == next, "entry %d is declared in place %d", entry.number(), next);
        List<TaxEntry> more = new ArrayList<>(order.taxes());
        more.add(entry);
        return order.withTaxes(more);
    }
}
