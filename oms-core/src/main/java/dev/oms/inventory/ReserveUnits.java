package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.AddressForm;
import dev.oms.common.Personal;
import dev.oms.common.ReservationId;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.TimeSpan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets units aside for somebody who has not ordered yet, all or as many as there are; what a reservation had before is
 * replaced.
 *
 * @param reservationId which to change; empty for a new one
 * @param items what is wanted in all, one line each
 * @param shipTo where it would go, for the choice of nodes
 * @param partly whether as many as there are will do
 * @param timeToLive how long it holds unless something happens to it
 */
public record ReserveUnits(
        @IdText(optional = true) String reservationId,

        @Size(min = 1, max = 1_000, message = "must name {min} to {max} items")
        List<@Valid StockItem> items,

        @Personal @NotNull(message = "is missing") @Valid AddressForm shipTo,
        boolean partly,
        @TimeSpan Duration timeToLive)
        implements Command<ReservationId> {
    /** How long a reservation holds unless something else is said. */
    public static final Duration USUAL_TIME_TO_LIVE = Duration.ofMinutes(10);

    public ReserveUnits {
        items = List.copyOf(items);
    }

    /** A new reservation of everything, to go to a country, for ten minutes. */
    public static ReserveUnits to(String country, StockItem... items) {
        return new ReserveUnits("", List.of(items), AddressForm.inCountry(country), false, USUAL_TIME_TO_LIVE);
    }

    /** The same as the new contents of a reservation. */
    public ReserveUnits of(ReservationId id) {
        return new ReserveUnits(id.value(), items, shipTo, partly, timeToLive);
    }

    /** One more line. */
    public ReserveUnits item(String sku, long units) {
        List<StockItem> all = new ArrayList<>(items);
        all.add(new StockItem(sku, units));
        return new ReserveUnits(reservationId, all, shipTo, partly, timeToLive);
    }

    /** As many as there are will do. */
    public ReserveUnits asManyAsPossible() {
        return new ReserveUnits(reservationId, items, shipTo, true, timeToLive);
    }

    /** It holds so long unless something happens to it. */
    public ReserveUnits holdingFor(Duration time) {
        return new ReserveUnits(reservationId, items, shipTo, partly, time);
    }

    @Override
    public ReservationId result(String subject) {
        return new ReservationId(subject);
    }
}
