package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.ReservationId;
import dev.oms.common.validation.IdText;

/** Gives up what somebody had set aside, if its time is over. */
public record ExpireReservation(@IdText String reservationId) implements Command<ReservationId> {

    @Override
    public ReservationId result(String subject) {
        return new ReservationId(subject);
    }
}
