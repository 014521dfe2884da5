package dev.oms.replenishment;

import dev.oms.common.validation.IdText;
import dev.oms.inventory.CalendarForm;
import dev.oms.inventory.Supply;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;

/** {@link Terms} as somebody entered them: not yet known to be valid. */
public record TermsForm(
        @NotNull(message = "is missing") Supply.Source source,
        @IdText(optional = true) String from,

        @Positive(message = "must be positive") @Max(value = Supply.MAX_UNITS, message = "must be at most {value}")
        long pack,

        @PositiveOrZero(message = "must not be negative")
        @Max(value = Supply.MAX_UNITS, message = "must be at most {value}")
        long minimum,

        @Min(value = 0, message = "must not be negative") @Max(value = 366, message = "must be at most {value}")
        int leadDays,

        @Size(max = 1, message = "must have at most {max} calendar")
        List<@Valid CalendarForm> calendar) {
    public TermsForm {
        calendar = List.copyOf(calendar);
    }

    /** Bought, in single units, there on the day of the order. */
    static TermsForm usual() {
        return new TermsForm(Supply.Source.PURCHASE, "", 1, 0, 0, List.of());
    }
}
