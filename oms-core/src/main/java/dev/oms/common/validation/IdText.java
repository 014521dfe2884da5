package dev.oms.common.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text that can be an {@link dev.oms.common.Id}: 1 to 100 characters, no control characters, no blank ends. */
@Documented
@Constraint(validatedBy = IdTextValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface IdText {
    /** Whether empty text, meaning none, is accepted as well. */
    boolean optional() default false;

    String message() default "must have 1 to 100 characters, no control characters and no blank ends";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
