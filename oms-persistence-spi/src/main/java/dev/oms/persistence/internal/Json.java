package dev.oms.persistence.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import dev.oms.command.Command;
import dev.oms.command.Effect;
import dev.oms.command.EffectAnswer;
import dev.oms.port.StoredTypes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How everything is written as JSON; RATIONALE.md names the rules. */
final class Json {
    /** What an absent property stands for, by the type that reads it; whatever else is absent makes a body unreadable. */
    private static final List<Class<?>> MAY_BE_ABSENT =
            List.of(String.class, List.class, Set.class, Map.class, boolean.class, int.class, long.class, double.class);

    static final JsonMapper MAPPER = mapper();

    private Json() {}

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .accessorNaming(new ComponentNaming())
                .addModule(TextTypes.module())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL));
        absentMeansEmpty(builder);
        openTypes(builder);
        return builder.build();
    }

    private static void absentMeansEmpty(JsonMapper.Builder builder) {
        for (Class<?> type : MAY_BE_ABSENT) {
            builder.withConfigOverride(
                    type, override -> override.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
        }
    }

    private static void openTypes(JsonMapper.Builder builder) {
        Stream.of(Effect.class, Command.class, EffectAnswer.class).forEach(open -> builder.addMixIn(open, Named.class));
        Stream.of(StoredTypes.EFFECTS, StoredTypes.TIMED_COMMANDS, List.of(EffectAnswer.class.getPermittedSubclasses()))
                .flatMap(List::stream)
                .forEach(type -> builder.registerSubtypes(new NamedType(type, type.getSimpleName())));
    }

    /** The name of the type, beside its components; not {@code type}, which a payment instruction has already. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "typeName")
    private interface Named {}
}
