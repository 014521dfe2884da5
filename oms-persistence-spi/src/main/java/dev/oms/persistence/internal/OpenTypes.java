package dev.oms.persistence.internal;

import static dev.oms.common.InvariantViolation.require;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import dev.oms.command.Command;
import dev.oms.command.Effect;
import dev.oms.command.EffectAnswer;
import dev.oms.port.StoredTypes;
import java.util.List;
import java.util.stream.Stream;

/** The types that stand inside an entity under their name, because which one it is differs from entity to entity. */
final class OpenTypes extends BeanSerializerModifier {
    private static final long serialVersionUID = 1L;
    private static final List<Class<?>> OPEN = Stream.of(
                    List.of(Effect.class, Command.class, EffectAnswer.class), StoredTypes.CHOICES)
            .<Class<?>>flatMap(List::stream)
            .toList();
    private static final List<? extends Class<?>> REGISTERED = Stream.of(
                    StoredTypes.EFFECTS,
                    StoredTypes.TIMED_COMMANDS,
                    List.of(EffectAnswer.class.getPermittedSubclasses()),
                    StoredTypes.CHOICES.stream()
                            .flatMap(choice -> Stream.of(choice.getPermittedSubclasses()))
                            .toList())
            .flatMap(List::stream)
            .toList();

    /** Teaches a mapper the names. */
    static void addTo(JsonMapper.Builder mapper) {
        OPEN.forEach(type -> mapper.addMixIn(type, Named.class));
        REGISTERED.forEach(type -> mapper.registerSubtypes(new NamedType(type, type.getSimpleName())));
        mapper.addModule(new SimpleModule("oms-open-types").setSerializerModifier(new OpenTypes()));
    }

    /** Asked once for each type, before the first value of it is written. */
    @Override
    public List<BeanPropertyWriter> changeProperties(
            SerializationConfig config, BeanDescription type, List<BeanPropertyWriter> properties) {
        Class<?> written = type.getBeanClass();
        require(
                written.isInterface()
                        || REGISTERED.contains(written)
                        || OPEN.stream().noneMatch(open -> open.isAssignableFrom(written)),
                "%s is not among StoredTypes and could never be read again",
                written.getSimpleName());
        return properties;
    }

    /** The name of the type, beside its components; not {@code type}, which a payment instruction has already. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "typeName")
    private interface Named {}
}
