package dev.oms.testkit.simulation;

import dev.oms.port.TaxLedger;
import dev.oms.testkit.simulation.Interruption.Call;

/** The tax ledger as a node reaches it. */
record TaxLine(TaxLedger ledger, Line line) implements TaxLedger {

    @Override
    public Answer commit(Document document) {
        return line.call(Call.PORT, "commit " + document, () -> ledger.commit(document));
    }

    @Override
    public Answer adjust(Document adjustment) {
        return line.call(Call.PORT, "adjust " + adjustment, () -> ledger.adjust(adjustment));
    }

    @Override
    public Answer voided(Document document) {
        return line.call(Call.PORT, "void " + document, () -> ledger.voided(document));
    }

    @Override
    public Answer lookUp(String idempotencyKey) {
        return line.call(Call.PORT, "lookUp " + idempotencyKey, () -> ledger.lookUp(idempotencyKey));
    }
}
