package dev.oms.payment;

import dev.oms.command.Event;

/** An order is to be paid through the gateway. */
public record LedgerOpened(PaymentLedger ledger) implements Event {}
