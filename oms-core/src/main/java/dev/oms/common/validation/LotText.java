package dev.oms.common.validation;

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

/** The number of a lot, or a serial number. */
@Documented
@NotNull
@Pattern(regexp = LotText.PATTERN)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface LotText {
    /** What may be one. */
    String PATTERN = "[!-.0-~]{1,40}";

    String message() default "must have 1 to 40 characters of ASCII without blanks and slashes";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
