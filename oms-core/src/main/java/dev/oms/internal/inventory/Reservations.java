package dev.oms.internal.inventory;

import dev.oms.command.Event;
import dev.oms.command.Versioned;
import dev.oms.common.ReservationId;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.Reservation;
import dev.oms.inventory.ReservationEnded;
import dev.oms.inventory.ReservationEnded.Ending;
import dev.oms.inventory.ReservationEvent;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.util.Locale;
import java.util.Optional;

/** What becomes of reservations. */
public final class Reservations {
    private Reservations() {}

    static Facts read(String reservationId, Reader reader) {
        return reader.read(ReadSet.NOTHING.with(Reservation.key(new ReservationId(reservationId))));
    }

    /** The reservation as it was read; nothing where it has ended. */
    public static Optional<Versioned<Reservation>> find(String reservationId, Facts facts) {
        return facts.find(Reservation.key(new ReservationId(reservationId)), Reservation.class);
    }

    static Decision notFound(String reservationId) {
        return Decision.notFound("reservation, or no more,", reservationId);
    }

    /** Something happened: the reservation takes its next state. */
    static void apply(Versioned<Reservation> before, ReservationEvent event, Draft draft) {
        draft.put(before, event.applyTo(before.entity()));
        event(before.entity(), before.version() + 1, event, draft);
    }

    static void event(Reservation reservation, long version, Event event, Draft draft) {
        draft.event(reservation.key(), reservation.owner(), version, event);
    }

    /**
     * Sets everything free and ends it: once, because whoever ends it has to have seen it as it is.
     *
     * @param order what it became; empty where it became none
     */
    public static void end(Versioned<Reservation> found, Ending ending, String order, Draft draft) {
        String reason = "reservation " + ending.name().toLowerCase(Locale.ROOT);
        found.entity().held().forEach(each -> draft.release(each, reason));
        draft.delete(found);
        event(found.entity(), found.version() + 1, new ReservationEnded(ending, order), draft);
    }
}
