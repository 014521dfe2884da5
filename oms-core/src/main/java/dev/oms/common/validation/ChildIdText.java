package dev.oms.common.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text written as {@code <order>-<letter><number>}. */
@Documented
@Constraint(validatedBy = ChildIdTextValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ChildIdText {
    /** {@code F} for fulfilment orders, {@code S} for shipments, {@code R} for returns. */
    char letter();

    String message() default "must be written as <order>-{letter}<number>";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
