package dev.oms.common;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a component says, or may say, something about the customer: it is taken out when the customer is erased.
 * What remains of a text is the empty one, of a list of texts as many empty ones, of a map its keys, of an address its
 * country.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Personal {}
