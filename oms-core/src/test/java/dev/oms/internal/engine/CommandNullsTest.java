package dev.oms.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.Command;
import dev.oms.command.Refusal;
import dev.oms.common.InvariantViolation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing in any command is null: what is missing is refused with its path, or the command cannot be made. */
class CommandNullsTest {
    private final CommandValidator validator = CommandValidator.standard();

    static Stream<CommandValues.Place> references() {
        return CommandTypes.all()
                .flatMap(type -> CommandValues.places(type, each -> !each.isPrimitive()))
                .filter(place -> !place.path().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("references")
    void isRefusedWithItsPathOrBecomesNoCommand(CommandValues.Place place) {
        Command<?> command;
        try {
            command = CommandValues.with(place, null);
        } catch (NullPointerException | InvariantViolation e) {
            return;
        }

        List<String> refused =
                validator.violations(command).stream().map(Refusal::subject).toList();

        assertThat(refused).as("%s", command).contains(place.path());
    }
}
