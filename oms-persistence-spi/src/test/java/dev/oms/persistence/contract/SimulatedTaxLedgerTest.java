package dev.oms.persistence.contract;

import dev.oms.port.TaxLedger;
import dev.oms.testkit.SimulatedTaxLedger;

/** The simulated tax ledger keeps what the library relies on. */
class SimulatedTaxLedgerTest extends TaxLedgerContract {
    private final SimulatedTaxLedger ledger = new SimulatedTaxLedger();

    @Override
    protected TaxLedger ledger() {
        return ledger;
    }

    @Override
    protected long taxLeft(String number) {
        return ledger.left(number).getOrDefault("1 DE VAT 19", 0L);
    }
}
