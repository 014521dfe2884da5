package dev.oms.common.validation;

import dev.oms.common.Nullable;
import dev.oms.common.Text;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link PlainText}; absent text is refused as well. */
public final class PlainTextValidator implements ConstraintValidator<PlainText, String> {
    private int max;
    private boolean lines;

    /** For the validation provider, which initialises it. */
    public PlainTextValidator() {}

    @Override
    public void initialize(PlainText constraint) {
        max = constraint.max();
        lines = constraint.lines();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text != null && text.length() <= max && (lines ? Text.isPlainLines(text) : Text.isPlain(text));
    }
}
