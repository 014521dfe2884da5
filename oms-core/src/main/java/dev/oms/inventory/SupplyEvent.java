package dev.oms.inventory;

import dev.oms.command.Event;
import dev.oms.common.SupplyId;

/** Something that happened to a supply that is already known. */
public interface SupplyEvent extends Event {

    SupplyId supply();

    /** The supply after it. */
    Supply applyTo(Supply supply);
}
