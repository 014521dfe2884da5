package dev.oms.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.EffectTask;
import dev.oms.command.Entity;
import dev.oms.command.Event;
import dev.oms.command.Reason;
import dev.oms.command.Refusal;
import dev.oms.command.StoredOutcome;
import dev.oms.command.TimerTask;
import dev.oms.common.RequestId;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RequestRecord;
import dev.oms.persistence.StoredRecord;
import dev.oms.port.Kind;
import dev.oms.port.Kinds;
import dev.oms.port.RequestEntry;
import dev.oms.port.StoredTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts of every kind, event, effect, timer and outcome as each release wrote them: this code reads them all. The last
 * recording is what is written today; {@code -Doms.rewriteSamples=true} writes it anew. Once a release is out its
 * recording stays, and a change needs an upcaster and a recording of its own.
 */
class RecordedTextsTest {
    private static final List<String> RELEASES = List.of("0.1");
    private static final String LAST = RELEASES.get(RELEASES.size() - 1);

    private final Formats formats = Formats.current();

    /** A line: what it is, its id or nothing, its text. */
    private record Recorded(String type, String id, String text) {
        static Recorded of(String line) {
            String[] parts = line.split("\t", 3);
            return new Recorded(parts[0], parts[1], parts[2]);
        }

        String line() {
            return type + "\t" + id + "\t" + text;
        }
    }

    static List<String> releases() {
        return RELEASES;
    }

    @BeforeAll
    static void record() throws IOException {
        if (Boolean.getBoolean("oms.rewriteSamples")) {
            Files.createDirectories(folder(LAST));
            write("entities.txt", entitiesOfToday());
            write("events.txt", eventsOfToday());
            write("outcomes.txt", outcomesOfToday());
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void everyEntityIsRead(String release) throws IOException {
        for (Recorded each : read(release, "entities.txt")) {
            RecordKey key = new RecordKey("T-1", each.type(), each.id());
            StoredRecord stored = new StoredRecord(key, "owner", 7, Map.of(), each.text());

            Entity entity = formats.entity(each.type()).entity(stored).entity();

            assertThat(entity.key().id()).isEqualTo(each.id());
            assertThat(again(entity)).as("read, written and read again").isEqualTo(entity);
        }
    }

    private Entity again(Entity entity) {
        EntityFormat<?> format = formats.entity(entity.key().kind());
        return format.entity(format.record("T-1", entity, 8)).entity();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void everyEventIsRead(String release) throws IOException {
        for (Recorded each : read(release, "events.txt")) {
            Event event = formats.events().read(each.type(), each.text());

            assertThat(event.getClass().getSimpleName()).isEqualTo(each.type());
            assertThat(formats.events().read(each.type(), formats.events().write(event)))
                    .isEqualTo(event);
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void everyOutcomeIsRead(String release) throws IOException {
        for (Recorded each : read(release, "outcomes.txt")) {
            RequestEntry entry = formats.entry(new RequestRecord("T-1", each.id(), "f00d", each.text()));

            assertThat(entry.outcome().refusals().isEmpty())
                    .isNotEqualTo(entry.outcome().subject().isEmpty());
        }
    }

    @Test
    void theLastRecordingIsWhatIsWrittenToday() throws IOException {
        assertThat(read(LAST, "entities.txt")).isEqualTo(entitiesOfToday());
        assertThat(read(LAST, "events.txt")).isEqualTo(eventsOfToday());
        assertThat(read(LAST, "outcomes.txt")).isEqualTo(outcomesOfToday());
    }

    @Test
    void everyTypeIsInTheLastRecording() throws IOException {
        List<Recorded> entities = read(LAST, "entities.txt");

        assertThat(entities)
                .extracting(Recorded::type)
                .containsAll(Kinds.ALL.stream().map(Kind::name).toList());
        assertThat(read(LAST, "events.txt")).extracting(Recorded::type).containsAll(names(StoredTypes.EVENTS));
        String tasks = entities.stream()
                .filter(each -> List.of(EffectTask.KIND, TimerTask.KIND).contains(each.type()))
                .map(Recorded::text)
                .toList()
                .toString();
        assertThat(Stream.concat(names(StoredTypes.EFFECTS).stream(), names(StoredTypes.TIMED_COMMANDS).stream()))
                .allSatisfy(name -> assertThat(tasks).contains("\"typeName\":\"" + name + "\""));
    }

    private static List<String> names(List<? extends Class<?>> types) {
        return types.stream().map(Class::getSimpleName).toList();
    }

    private static List<Recorded> entitiesOfToday() {
        Formats formats = Formats.current();
        return EntitySamples.all().stream()
                .map(each -> new Recorded(
                        each.key().kind(),
                        each.key().id(),
                        formats.entity(each.key().kind()).record("T-1", each, 1).body()))
                .toList();
    }

    private static List<Recorded> eventsOfToday() {
        EventFormats events = Formats.current().events();
        return EventSamples.all().stream()
                .map(each -> new Recorded(events.name(each), "", events.write(each)))
                .toList();
    }

    private static List<Recorded> outcomesOfToday() {
        List<StoredOutcome> outcomes = new ArrayList<>();
        outcomes.add(new StoredOutcome("O-1", List.of(), List.of()));
        outcomes.add(new StoredOutcome("O-1", List.of(new Reason("sourcing.split", "in two parcels")), List.of()));
        for (Refusal.Code code : Refusal.Code.values()) {
            outcomes.add(new StoredOutcome("", List.of(), List.of(new Refusal(code, "lines[0].sku", "it is \"so\""))));
        }
        return outcomes.stream()
                .map(each -> new RequestEntry(new RequestId("r-1"), "f00d", each))
                .map(entry -> new Recorded(
                        "outcome", "r-1", Formats.current().record("T-1", entry).outcome()))
                .toList();
    }

    private static List<Recorded> read(String release, String file) throws IOException {
        return Files.readAllLines(folder(release).resolve(file)).stream()
                .map(Recorded::of)
                .toList();
    }

    private static void write(String file, List<Recorded> lines) throws IOException {
        Files.write(
                folder(LAST).resolve(file), lines.stream().map(Recorded::line).toList());
    }

    private static Path folder(String release) {
        return Path.of(System.getProperty("oms.root"), "oms-persistence-spi/src/test/resources/recorded", release);
    }
}
