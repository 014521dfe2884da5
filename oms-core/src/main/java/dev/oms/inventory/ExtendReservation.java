package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.ReservationId;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.TimeSpan;
import java.time.Duration;

/** Somebody is still busy with what they have set aside: it holds for longer. */
public record ExtendReservation(
        @IdText String reservationId, @TimeSpan Duration timeToLive) implements Command<ReservationId> {

    @Override
    public ReservationId result(String subject) {
        return new ReservationId(subject);
    }
}
