package dev.oms.testkit.simulation;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;

/** Messages of constraints as they are written: a simulation never gives a command that is invalid. */
final class PlainMessages implements MessageInterpolator {
    /** One for all nodes of all runs, because it takes longer to build than a run takes. */
    static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new PlainMessages())
            .buildValidatorFactory()
            .getValidator();

    @Override
    public String interpolate(String template, Context context) {
        return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return template;
    }
}
