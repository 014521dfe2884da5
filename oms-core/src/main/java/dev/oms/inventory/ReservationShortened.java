package dev.oms.inventory;

import java.util.List;

/** Units of a reservation turned out not to be there. */
public record ReservationShortened(List<HeldUnits> lost) implements ReservationEvent {
    public ReservationShortened {
        lost = List.copyOf(lost);
    }

    @Override
    public Reservation applyTo(Reservation before) {
        Reservation left = before;
        for (HeldUnits each : lost) {
            left = left.without(each);
        }
        return left;
    }
}
