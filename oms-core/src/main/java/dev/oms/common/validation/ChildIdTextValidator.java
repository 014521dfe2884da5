package dev.oms.common.validation;

import dev.oms.common.Id;
import dev.oms.common.Nullable;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks {@link ChildIdText}. */
public final class ChildIdTextValidator implements ConstraintValidator<ChildIdText, String> {
    private Pattern written = Pattern.compile("");

    /** For the validation provider, which initialises it. */
    public ChildIdTextValidator() {}

    @Override
    public void initialize(ChildIdText constraint) {
        written = Pattern.compile("(.+)-" + constraint.letter() + "[1-9][0-9]{0,8}", Pattern.DOTALL);
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null || !Id.isValid(text)) {
            return false;
        }
        Matcher parts = written.matcher(text);
        return parts.matches() && Id.isValid(parts.group(1));
    }
}
