package dev.oms.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.EffectAnswer;
import dev.oms.command.EffectTask;
import dev.oms.command.Entity;
import dev.oms.command.Event;
import dev.oms.command.Reason;
import dev.oms.command.Refusal;
import dev.oms.command.StoredOutcome;
import dev.oms.command.TimerTask;
import dev.oms.common.RequestId;
import dev.oms.persistence.StoredRecord;
import dev.oms.port.Kind;
import dev.oms.port.Kinds;
import dev.oms.port.RequestEntry;
import dev.oms.port.StoredTypes;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {
    private final Formats formats = Formats.current();

    static List<Entity> entities() {
        return EntitySamples.all();
    }

    static List<Event> events() {
        return EventSamples.all();
    }

    static List<EffectAnswer> answers() {
        return List.of(
                new EffectAnswer.Succeeded(List.of("ch_1", "")),
                new EffectAnswer.DoneInParts(List.of(new EffectAnswer.Part(1, 2, 3))),
                new EffectAnswer.Declined("no"),
                new EffectAnswer.Failed("timeout"),
                new EffectAnswer.Unknown(""));
    }

    @ParameterizedTest
    @MethodSource("entities")
    void anEntityIsReadAsItWasWritten(Entity entity) {
        StoredRecord stored = formats.entity(entity.key().kind()).record("T-1", entity, 7);

        assertThat(formats.entity(entity.key().kind()).entity(stored).entity()).isEqualTo(entity);
        assertThat(stored.key().id()).isEqualTo(entity.key().id());
        assertThat(stored.owner()).isEqualTo(entity.owner());
        assertThat(stored.version()).isEqualTo(7);
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventIsReadAsItWasWritten(Event event) {
        EventFormats events = formats.events();

        assertThat(events.read(events.name(event), events.write(event))).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerIsReadAsItWasWritten(EffectAnswer answer) throws Exception {
        String json = Json.MAPPER.writerFor(EffectAnswer.class).writeValueAsString(answer);

        assertThat(Json.MAPPER.readValue(json, EffectAnswer.class)).isEqualTo(answer);
    }

    @Test
    void anOutcomeIsReadAsItWasWritten() {
        List<StoredOutcome> outcomes = List.of(
                new StoredOutcome("O-1", List.of(new Reason("sourcing.split", "in two parcels")), List.of()),
                new StoredOutcome("", List.of(), List.of(new Refusal(Refusal.Code.ON_HOLD, "O-1", "blocked"))));

        assertThat(outcomes).allSatisfy(outcome -> {
            RequestEntry entry = new RequestEntry(new RequestId("r-1"), "f00d", outcome);
            assertThat(formats.entry(formats.record("T-1", entry))).isEqualTo(entry);
        });
    }

    @Test
    void everyStoredTypeHasASample() {
        assertThat(types(entities().stream()))
                .containsAll(Kinds.ALL.stream().<Class<?>>map(Kind::type).toList());
        assertThat(types(events().stream())).containsAll(StoredTypes.EVENTS);
        assertThat(types(only(EffectTask.class).map(EffectTask::effect))).containsAll(StoredTypes.EFFECTS);
        assertThat(types(only(TimerTask.class).map(TimerTask::command))).containsAll(StoredTypes.TIMED_COMMANDS);
        assertThat(types(answers().stream())).contains(EffectAnswer.class.getPermittedSubclasses());
    }

    private static <T> Stream<T> only(Class<T> type) {
        return entities().stream().filter(type::isInstance).map(type::cast);
    }

    private static List<Class<?>> types(Stream<?> values) {
        return values.<Class<?>>map(Object::getClass).toList();
    }
}
