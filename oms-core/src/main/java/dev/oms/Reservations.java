package dev.oms;

import dev.oms.command.Outcome;
import dev.oms.common.ReservationId;
import dev.oms.inventory.ExtendReservation;
import dev.oms.inventory.ReleaseReservation;
import dev.oms.inventory.Reservation;
import dev.oms.inventory.ReserveUnits;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import java.time.Duration;
import java.util.Optional;

/** Units set aside for those who have not ordered yet, such as carts. */
public final class Reservations {
    private final Oms oms;
    private final Parts parts;

    Reservations(Oms oms, Parts parts) {
        this.oms = oms;
        this.parts = parts;
    }

    /** Sets units aside, or replaces what a reservation has. */
    public Outcome<ReservationId> reserve(ReserveUnits wanted) {
        return oms.execute(wanted);
    }

    /** Somebody is still busy with it: it holds at least so long from now. */
    public Outcome<ReservationId> extend(ReservationId id, Duration timeToLive) {
        return oms.execute(new ExtendReservation(id.value(), timeToLive));
    }

    /** Gives it up. */
    public Outcome<ReservationId> release(ReservationId id) {
        return oms.execute(new ReleaseReservation(id.value()));
    }

    /** A reservation that has not ended; for those who may look at everybody's business. */
    public Optional<Reservation> find(ReservationId id) {
        return search(Query.of(Kinds.RESERVATION).where(Query.ID, id.value())).entities().stream()
                .findFirst();
    }

    /** A page of reservations by any attribute of {@link Kinds#RESERVATION}. */
    public Page<Reservation> search(Query<Reservation> query) {
        return parts.search(oms, query);
    }
}
