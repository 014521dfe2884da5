package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.ReservationId;
import dev.oms.common.validation.IdText;

/** Gives up what somebody had set aside and does not want any more. */
public record ReleaseReservation(@IdText String reservationId) implements Command<ReservationId> {

    @Override
    public ReservationId result(String subject) {
        return new ReservationId(subject);
    }
}
