package dev.oms.inventory;

/** Units were set aside for somebody who has not ordered yet, in place of what may have been before. */
public record UnitsReserved(Reservation reservation) implements ReservationEvent {
    @Override
    public Reservation applyTo(Reservation before) {
        return reservation;
    }
}
