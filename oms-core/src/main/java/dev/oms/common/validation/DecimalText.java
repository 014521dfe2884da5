package dev.oms.common.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A non-negative decimal number as text, up to 12 digits before and 6 after the point; empty text means none. */
@Documented
@Constraint(validatedBy = DecimalTextValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface DecimalText {
    String message() default "must be a decimal number from 0 with at most 12 digits before and 6 after the point";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
