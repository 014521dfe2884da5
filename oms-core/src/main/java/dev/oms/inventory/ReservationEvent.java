package dev.oms.inventory;

import dev.oms.command.Event;

/** Something that happened to a reservation that goes on. */
public sealed interface ReservationEvent extends Event
        permits UnitsReserved, ReservationExtended, ReservationShortened {

    /** The reservation after it. */
    Reservation applyTo(Reservation before);
}
