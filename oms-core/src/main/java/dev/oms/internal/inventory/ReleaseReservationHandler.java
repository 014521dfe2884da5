package dev.oms.internal.inventory;

import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.ReleaseReservation;
import dev.oms.inventory.Reservation;
import dev.oms.inventory.ReservationEnded;
import dev.oms.port.Facts;
import java.util.Optional;

/** Gives a reservation up. */
public final class ReleaseReservationHandler implements CommandHandler<ReleaseReservation, Facts> {

    @Override
    public Class<ReleaseReservation> type() {
        return ReleaseReservation.class;
    }

    @Override
    public Facts read(ReleaseReservation command, Reader reader) {
        return Reservations.read(command.reservationId(), reader);
    }

    @Override
    public Optional<CustomerId> customer(ReleaseReservation command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(ReleaseReservation command, Facts facts, Draft draft) {
        Optional<Versioned<Reservation>> found = Reservations.find(command.reservationId(), facts);
        if (found.isEmpty()) {
            return Reservations.notFound(command.reservationId());
        }
        Reservations.end(found.get(), ReservationEnded.Ending.RELEASED, "", draft);
        return draft.accept(command.reservationId());
    }
}
