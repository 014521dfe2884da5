package dev.oms.common.validation;

import dev.oms.common.Nullable;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Duration;

/** Checks {@link TimeSpan}; an absent one is refused as well. */
public final class TimeSpanValidator implements ConstraintValidator<TimeSpan, Duration> {
    private static final Duration LONGEST = Duration.ofDays(366);

    /** For the validation provider, which initialises it. */
    public TimeSpanValidator() {}

    @Override
    public boolean isValid(@Nullable Duration span, ConstraintValidatorContext context) {
        return span != null && !span.isNegative() && span.compareTo(LONGEST) <= 0;
    }
}
