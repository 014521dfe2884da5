package dev.oms.order;

/**
 * The tax ledger has taken an entry.
 *
 * @param reference what it calls it; may be empty
 */
public record TaxTold(int entry, String reference) implements OrderEvent {
    @Override
    public Order applyTo(Order order) {
        return order.withTaxes(order.taxes().stream()
                .map(each -> each.number() == entry ? each.toldAs(reference) : each)
                .toList());
    }
}
