package dev.oms.common.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A time of no less than nothing and no more than a year, which can be added to any moment that occurs. */
@Documented
@Constraint(validatedBy = TimeSpanValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface TimeSpan {
    String message() default "must be from 0 to 366 days";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
