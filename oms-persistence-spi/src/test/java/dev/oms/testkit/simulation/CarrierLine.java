package dev.oms.testkit.simulation;

import dev.oms.port.Carrier;
import dev.oms.testkit.simulation.Interruption.Call;

/** The carrier as a node reaches it. */
record CarrierLine(Carrier carrier, Line line) implements Carrier {

    @Override
    public Answer book(Booking booking) {
        return line.call(Call.PORT, "book " + booking, () -> carrier.book(booking));
    }

    @Override
    public Answer lookUp(String idempotencyKey) {
        return line.call(Call.PORT, "lookUp " + idempotencyKey, () -> carrier.lookUp(idempotencyKey));
    }
}
