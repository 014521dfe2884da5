package dev.oms.common.validation;

import dev.oms.common.Nullable;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link DecimalText}; absent text is refused as well. Every line has several, so it is no regular expression. */
public final class DecimalTextValidator implements ConstraintValidator<DecimalText, String> {
    private static final int BEFORE_POINT = 12;
    private static final int AFTER_POINT = 6;

    /** For the validation provider, which initialises it. */
    public DecimalTextValidator() {}

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text != null && (text.isEmpty() || isDecimal(text));
    }

    private static boolean isDecimal(String text) {
        int point = text.indexOf('.');
        return point < 0
                ? isDigits(text, 0, text.length(), BEFORE_POINT)
                : isDigits(text, 0, point, BEFORE_POINT) && isDigits(text, point + 1, text.length(), AFTER_POINT);
    }

    private static boolean isDigits(String text, int from, int to, int most) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from && to - from <= most;
    }
}
