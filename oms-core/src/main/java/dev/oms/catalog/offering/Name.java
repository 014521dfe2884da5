package dev.oms.catalog.offering;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text by which parts of a catalogue name each other: short and plain, so that names can be joined to paths. */
@Documented
@NotNull
@Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9_.-]{0,39}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Name {
    String message() default "must have 1 to 40 letters, digits, dots, dashes or underscores, a letter or digit first";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
