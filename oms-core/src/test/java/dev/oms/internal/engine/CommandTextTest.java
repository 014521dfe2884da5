package dev.oms.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.catalog.offering.Condition;
import dev.oms.command.Command;
import dev.oms.command.EffectAnswer;
import dev.oms.command.Refusal;
import dev.oms.internal.Handlers;
import dev.oms.inventory.CustomerGroups;
import dev.oms.inventory.DrawingPolicy;
import dev.oms.inventory.QueuePolicy;
import dev.oms.inventory.ShortfallPolicy;
import dev.oms.port.TaxCalculator;
import dev.oms.returns.ReturnPolicy;
import dev.oms.sourcing.SourcingPolicy;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text in every command: what no database can store is refused with its path, or was made storable. */
class CommandTextTest {
    private static final List<String> UNSTORABLE = List.of("a\u0000b", "\ud83c", "x\udf75");
    private static final Settings SETTINGS = new Settings(
            () -> Instant.EPOCH,
            () -> "ID",
            SourcingPolicy.closestThenFewest(),
            ReturnPolicy.anyTime(),
            ShortfallPolicy.report(),
            TaxCalculator.none(),
            CustomerGroups.none(),
            QueuePolicy.PRIORITY,
            DrawingPolicy.ownFirst(),
            Duration.ofMinutes(1),
            1,
            1,
            Duration.ZERO,
            false,
            false,
            false);

    private final CommandValidator validator = CommandValidator.standard();

    static Stream<Arguments> texts() {
        return Handlers.all(SETTINGS).stream()
                .map(CommandHandler::type)
                .flatMap(type -> textsIn(type).stream().map(path -> Arguments.of(type, path)));
    }

    private static List<String> textsIn(Class<?> type) {
        List<String> paths = new ArrayList<>();
        value(type, "", (path, text) -> {
            paths.add(path);
            return text;
        });
        return paths;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isRefusedWithItsPathOrMadeStorable(Class<?> type, String path) throws ReflectiveOperationException {
        for (String bad : UNSTORABLE) {
            Command<?> command = (Command<?>) value(type, "", (at, text) -> at.equals(path) ? bad : text);

            List<String> refused =
                    validator.violations(command).stream().map(Refusal::subject).toList();

            assertThat(refused.contains(path) || !holds(command, bad))
                    .as("%s of %s", path, command)
                    .isTrue();
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

    /** Puts a text where one stands. */
    private interface Texts {
        String at(String path, String usual);
    }

    private static Object value(Type type, String path, Texts texts) {
        if (type instanceof ParameterizedType collection) {
            return collection(collection, path, texts);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.equals(String.class)) {
            return texts.at(path, "x");
        }
        if (plain.equals(Condition.class)) {
            return record(Condition.Units.class, path, texts);
        }
        if (plain.isRecord()) {
            return record(plain, path, texts);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain.equals(EffectAnswer.class)) {
            return record(EffectAnswer.Declined.class, path, texts);
        }
        if (plain.equals(Duration.class)) {
            return Duration.ofMinutes(1);
        }
        if (plain.equals(Instant.class)) {
            return Instant.EPOCH;
        }
        if (plain.equals(LocalDate.class)) {
            return LocalDate.EPOCH;
        }
        if (plain.equals(Currency.class)) {
            return Currency.getInstance("EUR");
        }
        if (plain.isSealed()) {
            return record(plain.getPermittedSubclasses()[0], path, texts);
        }
        return number(plain);
    }

    private static Object number(Class<?> type) {
        if (type.equals(int.class) || type.equals(Integer.class)) {
            return 1;
        }
        if (type.equals(boolean.class)) {
            return true;
        }
        if (type.equals(double.class)) {
            return 1.0;
        }
        if (type.equals(BigDecimal.class)) {
            return BigDecimal.ONE;
        }
        assertThat(type).as("a type that this test knows").isIn(long.class, Long.class);
        return 1L;
    }

    private static Object collection(ParameterizedType type, String path, Texts texts) {
        Type[] elements = type.getActualTypeArguments();
        if (type.getRawType().equals(List.class)) {
            return List.of(value(elements[0], path + "[0]", texts));
        }
        if (type.getRawType().equals(Set.class)) {
            return Set.of(value(elements[0], path + "[]", texts));
        }
        assertThat(type.getRawType()).as("a type that this test knows").isEqualTo(Map.class);
        return elements[0].equals(Currency.class)
                ? Map.of(Currency.getInstance("EUR"), value(elements[1], path + "[EUR]", texts))
                : Map.of("key", value(elements[1], path + "[key]", texts));
    }

    private static Object record(Class<?> type, String path, Texts texts) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Stream.of(components)
                .map(each -> value(each.getGenericType(), joined(path, each.getName()), texts))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " at " + path, e);
        }
    }

    private static String joined(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
