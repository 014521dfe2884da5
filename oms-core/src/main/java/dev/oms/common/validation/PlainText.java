package dev.oms.common.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text of at most {@link #max} characters without control characters or broken surrogates; empty is fine. */
@Documented
@Constraint(validatedBy = PlainTextValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {
    int max();

    /** Whether line breaks and tabs may stand in it. */
    boolean lines() default false;

    String message() default "must have at most {max} characters and no control characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
