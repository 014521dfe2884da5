package dev.oms.testkit.simulation;

import dev.oms.OmsBuilder;
import dev.oms.persistence.RecordStore;
import dev.oms.persistence.memory.InMemoryRecordStore;
import dev.oms.port.Carrier;
import dev.oms.port.PaymentGateway;
import dev.oms.port.TaxLedger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What a host puts into a simulation in the place of what is there.
 *
 * @param store an empty store for each run
 * @param adapter what stands between a node and its line to the store
 * @param payments what stands between a node and its line to the payment provider
 * @param carrier what stands between a node and its line to the carrier
 * @param taxes what stands between a node and its line to the tax ledger
 * @param settings policies and whatever else a node is built with
 */
public record SimulatedHost(
        Supplier<RecordStore> store,
        UnaryOperator<RecordStore> adapter,
        UnaryOperator<PaymentGateway> payments,
        UnaryOperator<Carrier> carrier,
        UnaryOperator<TaxLedger> taxes,
        UnaryOperator<OmsBuilder> settings) {

    /** The in-memory store, and nothing of a host's own. */
    public static SimulatedHost standard() {
        return new SimulatedHost(
                InMemoryRecordStore::new,
                UnaryOperator.identity(),
                UnaryOperator.identity(),
                UnaryOperator.identity(),
                UnaryOperator.identity(),
                UnaryOperator.identity());
    }

    public SimulatedHost store(Supplier<RecordStore> empty) {
        return new SimulatedHost(empty, adapter, payments, carrier, taxes, settings);
    }

    public SimulatedHost adapter(UnaryOperator<RecordStore> between) {
        return new SimulatedHost(store, between, payments, carrier, taxes, settings);
    }

    public SimulatedHost payments(UnaryOperator<PaymentGateway> between) {
        return new SimulatedHost(store, adapter, between, carrier, taxes, settings);
    }

    public SimulatedHost carrier(UnaryOperator<Carrier> between) {
        return new SimulatedHost(store, adapter, payments, between, taxes, settings);
    }

    public SimulatedHost taxes(UnaryOperator<TaxLedger> between) {
        return new SimulatedHost(store, adapter, payments, carrier, between, settings);
    }

    public SimulatedHost settings(UnaryOperator<OmsBuilder> more) {
        return new SimulatedHost(store, adapter, payments, carrier, taxes, more);
    }
}
