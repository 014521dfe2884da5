package dev.oms.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.Command;
import dev.oms.command.Refusal;
import dev.oms.common.InvariantViolation;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text in every command: what no database can store is refused with its path, or was made storable. */
class CommandTextTest {
    private static final List<String> UNSTORABLE = List.of("a\u0000b", "\ud83c", "x\udf75");

    private final CommandValidator validator = CommandValidator.standard();

    static Stream<CommandValues.Place> texts() {
        return CommandTypes.all().flatMap(type -> CommandValues.places(type, String.class::equals));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isRefusedWithItsPathOrMadeStorable(CommandValues.Place place) throws ReflectiveOperationException {
        for (String bad : UNSTORABLE) {
            Optional<Command<?>> command = made(place, bad);

            if (command.isPresent()) {
                List<String> refused = validator.violations(command.get()).stream()
                        .map(Refusal::subject)
                        .toList();
                assertThat(refused.contains(place.path()) || !holds(command.get(), bad))
                        .as("%s of %s", place.path(), command)
                        .isTrue();
            }
        }
    }

    /** None where a constructor has refused it. */
    private static Optional<Command<?>> made(CommandValues.Place place, String text) {
        try {
            return Optional.of(CommandValues.with(place, text));
        } catch (InvariantViolation e) {
            assertThat(e.getMessage()).isNotBlank();
            return Optional.empty();
        }
    }

    /** Whether the text is anywhere in it; text forms do not tell, since they are masked. */
    private static boolean holds(Object value, String text) throws ReflectiveOperationException {
        if (value instanceof Collection<?> elements) {
            for (Object each : elements) {
                if (holds(each, text)) {
                    return true;
                }
            }
        } else if (value instanceof Map<?, ?> map) {
            return holds(map.keySet(), text) || holds(map.values(), text);
        } else if (value instanceof Record components) {
            for (RecordComponent each : components.getClass().getRecordComponents()) {
                if (holds(each.getAccessor().invoke(components), text)) {
                    return true;
                }
            }
        }
        return value instanceof String held && held.contains(text);
    }
}
