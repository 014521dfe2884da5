package dev.oms.inventory;

import dev.oms.catalog.Tracking;
import dev.oms.command.Command;
import dev.oms.common.Sku;
import dev.oms.common.validation.IdText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The units of an item are to be told apart from now on, or no longer; only while there are none.
 *
 * @param by what tells them apart; none for nothing
 * @param minimumLife days that units must still keep when they leave
 */
public record TrackStock(
        @IdText String sku,

        @Size(max = 1, message = "takes at most one") List<Tracking.By> by,

        @PositiveOrZero(message = "must not be negative") @Max(value = 10_000, message = "must be at most {value}")
        int minimumLife)
        implements Command<Sku> {
    public TrackStock {
        by = List.copyOf(by);
    }

    /** By lot. */
    public static TrackStock byLot(String sku) {
        return new TrackStock(sku, List.of(Tracking.By.LOT), 0);
    }

    /** By serial number. */
    public static TrackStock bySerial(String sku) {
        return new TrackStock(sku, List.of(Tracking.By.SERIAL), 0);
    }

    /** Not at all. */
    public static TrackStock no(String sku) {
        return new TrackStock(sku, List.of(), 0);
    }

    /** Units must still keep for so many days when they leave. */
    public TrackStock keeping(int days) {
        return new TrackStock(sku, by, days);
    }

    @Override
    public Sku result(String subject) {
        return new Sku(subject);
    }
}
