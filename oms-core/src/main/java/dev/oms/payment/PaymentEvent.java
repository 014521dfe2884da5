package dev.oms.payment;

import dev.oms.command.Event;

/** Something that happened to an order's payment ledger. */
public interface PaymentEvent extends Event {

    /** The ledger after it. */
    PaymentLedger applyTo(PaymentLedger ledger);
}
