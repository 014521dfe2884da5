package dev.oms.persistence.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import dev.oms.common.StockPool;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How everything is written as JSON; RATIONALE.md names the rules. */
final class Json {
    /** What an absent property stands for, by the type that reads it; whatever else is absent makes a body unreadable. */
    private static final List<Class<?>> MAY_BE_ABSENT = List.of(
            String.class,
            List.class,
            Set.class,
            Map.class,
            StockPool.class,
            boolean.class,
            int.class,
            long.class,
            double.class);

    /** Written only where they are not 0 or false: most counters of most lines are 0. */
    private static final List<Class<?>> WRITTEN_UNLESS_ZERO = List.of(boolean.class, int.class, long.class);

    static final JsonMapper MAPPER = mapper();

    private Json() {}

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .accessorNaming(new ComponentNaming())
                .addModule(TextTypes.module())
                .addModule(new SimpleModule("oms-sets")
                        .addSerializer(Set.class, new StdDelegatingSerializer(new SortedSets())))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL));
        absentMeansEmpty(builder);
        zeroesAreAbsent(builder);
        OpenTypes.addTo(builder);
        return builder.build();
    }

    private static void absentMeansEmpty(JsonMapper.Builder builder) {
        for (Class<?> type : MAY_BE_ABSENT) {
            builder.withConfigOverride(
                    type, override -> override.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
        }
    }

    private static void zeroesAreAbsent(JsonMapper.Builder builder) {
        JsonInclude.Value unlessZero =
                JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.ALWAYS);
        for (Class<?> type : WRITTEN_UNLESS_ZERO) {
            builder.withConfigOverride(type, override -> override.setInclude(unlessZero));
        }
    }
}
