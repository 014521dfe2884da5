package dev.oms.inventory;

import dev.oms.command.Event;

/** Goods are to go to another node; they were set aside. */
public record TransferOrdered(Transfer transfer) implements Event {}
