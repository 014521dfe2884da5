package dev.oms.internal.inventory;

import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.ExtendReservation;
import dev.oms.inventory.Reservation;
import dev.oms.inventory.ReservationExtended;
import dev.oms.port.Facts;
import java.time.Instant;
import java.util.Optional;

/** Lets a reservation hold for longer. */
public final class ExtendReservationHandler implements CommandHandler<ExtendReservation, Facts> {

    @Override
    public Class<ExtendReservation> type() {
        return ExtendReservation.class;
    }

    @Override
    public Facts read(ExtendReservation command, Reader reader) {
        return Reservations.read(command.reservationId(), reader);
    }

    @Override
    public Optional<CustomerId> customer(ExtendReservation command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(ExtendReservation command, Facts facts, Draft draft) {
        Optional<Versioned<Reservation>> found = Reservations.find(command.reservationId(), facts);
        if (found.isEmpty()) {
            return Reservations.notFound(command.reservationId());
        }
        Instant until = draft.now().plus(command.timeToLive());
        if (until.isAfter(found.get().entity().expires())) {
            Reservations.apply(found.get(), new ReservationExtended(until), draft);
        }
        return draft.accept(command.reservationId());
    }
}
