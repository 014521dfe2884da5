package dev.oms.port;

import dev.oms.common.Address;
import dev.oms.common.Masked;
import dev.oms.common.NodeId;
import dev.oms.common.ShipmentId;
import java.util.List;

/**
 * The host's carrier: books transport for a shipment that came without tracking numbers. Called by workers only; must be
 * thread-safe. Idempotency and lost answers as with {@link PaymentGateway}: the same key books once.
 * An answer with another number of tracking numbers than there are packages is none: it is asked what happened.
 */
public interface Carrier {

    /** Books every package of a shipment. */
    Answer book(Booking booking);

    /** What became of an earlier booking; {@link Answer.Failed} if the carrier never saw the key. */
    Answer lookUp(String idempotencyKey);

    /**
     * What to transport.
     *
     * @param packages how many
     */
    record Booking(String key, ShipmentId shipment, NodeId from, Address to, int packages) {}

    /** How the carrier answered. */
    sealed interface Answer {

        /**
         * Booked; one tracking number for each package, in their order: the same for each where all go under one, and an empty
         * text where there is none.
         */
        record Booked(String carrier, List<String> trackingNumbers) implements Answer {
            public Booked {
                trackingNumbers = List.copyOf(trackingNumbers);
            }
        }

        /** The carrier says no for good. */
        record Declined(String reason) implements Answer {
            @Override
            public String toString() {
                return Masked.text(this, "reason");
            }
        }

        /** Nothing happened, and trying again may help. */
        record Failed(String error) implements Answer {}

        /** It may or may not have happened. */
        record Unknown(String error) implements Answer {}
    }
}
