package dev.oms.persistence.contract.shop;

import dev.oms.order.Order;
import dev.oms.order.TaxedLine;
import dev.oms.testkit.SimulatedTaxLedger;
import java.util.Map;

/** What a tax ledger must have in its books of an order, by what the order says itself. */
final class ChargedTax {
    private ChargedTax() {}

    /** What was charged and not given back, line by line and tax by tax. */
    static Map<String, Long> of(Order order) {
        return SimulatedTaxLedger.amountsOf(order.lines().stream()
                .map(line -> new TaxedLine(
                        line.number(), line.sku(), line.chargedAmount().minus(line.refundedAmount())))
                .toList());
    }
}
