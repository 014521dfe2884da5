package dev.oms.internal.engine;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Map;

/**
 * Fills the constraint's own attributes into its message and evaluates nothing else: no expression language is needed at
 * run time, and no part of a rejected value can be mistaken for one.
 */
final class LiteralMessages implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        String message = template;
        for (Map.Entry<String, Object> attribute :
                context.getConstraintDescriptor().getAttributes().entrySet()) {
            message = message.replace("{" + attribute.getKey() + "}", String.valueOf(attribute.getValue()));
        }
        return message;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return interpolate(template, context);
    }
}
