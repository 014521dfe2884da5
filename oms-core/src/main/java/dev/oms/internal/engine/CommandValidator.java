package dev.oms.internal.engine;

import dev.oms.command.Command;
import dev.oms.command.Refusal;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Checks a command against the constraints on its components; all violations at once, sorted by path. */
public final class CommandValidator {
    private static final Pattern CONTAINER_ELEMENT =
            Pattern.compile("\\.<(list element|iterable element|map key|map value)>");

    private final Validator validator;

    public CommandValidator(Validator validator) {
        this.validator = validator;
    }

    /** With whatever provider of Jakarta Validation is found. */
    public static CommandValidator standard() {
        return Standard.CHECKS;
    }

    /** One for all libraries of a process: what a provider learns about the commands is the same for each, and takes a while. */
    private static final class Standard {
        static final CommandValidator CHECKS = new CommandValidator(Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new LiteralMessages())
                .buildValidatorFactory()
                .getValidator());
    }

    List<Refusal> violations(Command<?> command) {
        return validator.validate(command).stream()
                .map(CommandValidator::refusal)
                .sorted(Comparator.comparing(Refusal::subject).thenComparing(Refusal::text))
                .toList();
    }

    private static Refusal refusal(ConstraintViolation<?> violation) {
        String path = CONTAINER_ELEMENT
                .matcher(violation.getPropertyPath().toString())
                .replaceAll("");
        return new Refusal(Refusal.Code.INVALID, path, path + " " + violation.getMessage());
    }
}
