package dev.oms.common.validation;

import dev.oms.common.Id;
import dev.oms.common.Nullable;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link IdText}. */
public final class IdTextValidator implements ConstraintValidator<IdText, String> {
    private boolean optional;

    /** For the validation provider, which initialises it. */
    public IdTextValidator() {}

    @Override
    public void initialize(IdText constraint) {
        optional = constraint.optional();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text != null && ((optional && text.isEmpty()) || Id.isValid(text));
    }
}
