package dev.oms.inventory;

import dev.oms.command.Event;

/** Something that happened to a transfer that already exists. */
public interface TransferEvent extends Event {

    /** The transfer after it. */
    Transfer applyTo(Transfer before);
}
