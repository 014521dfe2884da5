package dev.oms.replenishment;

import dev.oms.inventory.Supply;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

/** A {@link Target} as somebody entered it: not yet known to be valid. */
public record TargetForm(
        @NotNull(message = "is missing") Method method,

        @PositiveOrZero(message = "must not be negative")
        @Max(value = Supply.MAX_UNITS, message = "must be at most {value}")
        long trigger,

        @PositiveOrZero(message = "must not be negative")
        @Max(value = Supply.MAX_UNITS, message = "must be at most {value}")
        long upTo,

        @Min(value = 1, message = "must be at least {value}") @Max(value = 366, message = "must be at most {value}")
        int everyDays) {

    Target toTarget() {
        return new Target(method, method == Method.PERIODIC ? 0 : trigger, upTo, everyDays);
    }
}
