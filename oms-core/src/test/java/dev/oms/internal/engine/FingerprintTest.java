package dev.oms.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.Command;
import dev.oms.order.PlaceOrder;
import dev.oms.order.ReleaseHold;
import dev.oms.port.StoredTypes;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FingerprintTest {

    static Stream<Class<?>> commands() {
        return CommandTypes.all();
    }

    /** Two JVMs walk the same unordered set differently; what both sort, they write alike. */
    @ParameterizedTest
    @MethodSource("commands")
    void everySetAndMapOfACommandIsSorted(Class<? extends Command<?>> type) throws Exception {
        CommandSamples samples = new CommandSamples();

        Command<?> command = type.cast(samples.of(type));

        assertThat(CommandSamples.unsorted(command)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theSameCommandHasTheSameFingerprintWhateverOrderItsSetsWereFilledIn(Class<? extends Command<?>> type)
            throws Exception {
        Command<?> command = type.cast(new CommandSamples().of(type));
        Command<?> same = type.cast(new CommandSamples().backwards().of(type));

        assertThat(Fingerprint.of(same)).isEqualTo(Fingerprint.of(command));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandThatDiffersInOneValueHasAnotherFingerprint(Class<? extends Command<?>> type) throws Exception {
        CommandSamples counted = new CommandSamples();
        Command<?> command = type.cast(counted.of(type));

        for (int place = 1; place <= counted.plains(); place++) {
            Command<?> other = type.cast(new CommandSamples().changing(place).of(type));

            assertThat(Fingerprint.of(other)).as("place %d", place).isNotEqualTo(Fingerprint.of(command));
        }
    }

    @Test
    void noTextCanPassForAnotherComponent() {
        assertThat(Fingerprint.of(new ReleaseHold("O-1, type=a", "b")))
                .isNotEqualTo(Fingerprint.of(new ReleaseHold("O-1", "a, type=b")));
        assertThat(Fingerprint.of(new ReleaseHold("O-1", ""))).isNotEqualTo(Fingerprint.of(new ReleaseHold("", "O-1")));
    }

    @Test
    void whatIsMaskedInTextsStillCounts() {
        PlaceOrder order = PlaceOrder.of("web").line("TEA", 1).payBy("tok_1").note("ring twice");

        assertThat(order.payBy("tok_2")).hasToString(order.toString());
        assertThat(Fingerprint.of(order.payBy("tok_2"))).isNotEqualTo(Fingerprint.of(order));
        assertThat(Fingerprint.of(order.note("ring once"))).isNotEqualTo(Fingerprint.of(order));
    }

    @Test
    void brokenSurrogatesAreToldApart() {
        assertThat(Fingerprint.of(new ReleaseHold("O-1", "\ud83c")))
                .isNotEqualTo(Fingerprint.of(new ReleaseHold("O-1", "\ud83d")));
    }

    /** What a node of an older release answered first, a newer one must know again. */
    @Test
    void aComponentThatIsNewAndHoldsNothingChangesNothing() {
        assertThat(form(new Older.Hello("x"))).isEqualTo(form(new Newer.Hello(0, "x", List.of(), "", false)));
        assertThat(form(new Older.Hello("x"))).isNotEqualTo(form(new Newer.Hello(0, "x", List.of(), "", true)));
    }

    interface Older {
        record Hello(String name) {}
    }

    interface Newer {
        record Hello(int count, String name, List<String> more, String note, boolean loud) {}
    }

    private static byte[] form(Record value) {
        CanonicalForm form = new CanonicalForm();
        form.put(value);
        return form.toBytes();
    }

    @Test
    void noTwoCommandsHaveTheSameSimpleName() {
        assertThat(commands().map(Class::getSimpleName)).doesNotHaveDuplicates();
    }

    @Test
    void anUnsortedSetWouldBeFound() throws Exception {
        record Unsorted(java.util.Set<String> names) {}

        assertThat(CommandSamples.unsorted(new CommandSamples().of(Unsorted.class)))
                .singleElement()
                .asString()
                .contains("names");
    }

    @Test
    void everyCommandOfATimerIsAmongThem() {
        assertThat(commands().toList()).containsAll(List.copyOf(StoredTypes.TIMED_COMMANDS));
    }
}
