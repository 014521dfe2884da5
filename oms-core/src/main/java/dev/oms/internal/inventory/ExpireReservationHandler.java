package dev.oms.internal.inventory;

import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.ExpireReservation;
import dev.oms.inventory.Reservation;
import dev.oms.inventory.ReservationEnded;
import dev.oms.port.Facts;
import java.time.Instant;
import java.util.Optional;

/** Ends a reservation whose time is over, or looks again when it will be. */
public final class ExpireReservationHandler implements CommandHandler<ExpireReservation, Facts> {

    @Override
    public Class<ExpireReservation> type() {
        return ExpireReservation.class;
    }

    @Override
    public Facts read(ExpireReservation command, Reader reader) {
        return Reservations.read(command.reservationId(), reader);
    }

    @Override
    public Optional<CustomerId> customer(ExpireReservation command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(ExpireReservation command, Facts facts, Draft draft) {
        Optional<Versioned<Reservation>> found = Reservations.find(command.reservationId(), facts);
        found.ifPresent(each -> expire(command, each, draft));
        return draft.accept(command.reservationId());
    }

    private static void expire(ExpireReservation command, Versioned<Reservation> found, Draft draft) {
        Instant expires = found.entity().expires();
        if (expires.isAfter(draft.now())) {
            draft.timer(expires, command.reservationId(), command);
        } else {
            Reservations.end(found, ReservationEnded.Ending.EXPIRED, "", draft);
        }
    }
}
