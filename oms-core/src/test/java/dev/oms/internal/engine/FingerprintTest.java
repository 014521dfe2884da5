package dev.oms.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.Command;
import dev.oms.internal.Handlers;
import dev.oms.port.StoredTypes;
import dev.oms.port.TaxCalculator;
import dev.oms.returns.ReturnPolicy;
import dev.oms.sourcing.SourcingPolicy;
import dev.oms.testkit.ManualClock;
import dev.oms.testkit.SequentialIds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FingerprintTest {

    static Stream<Class<?>> commands() {
        Settings settings = new Settings(
                new ManualClock(Instant.EPOCH),
                new SequentialIds("id"),
                SourcingPolicy.closestThenFewest(),
                ReturnPolicy.anyTime(),
                TaxCalculator.none(),
                Duration.ofMinutes(15),
                1,
                1,
                Duration.ofSeconds(1),
                false,
                false,
                false);
        return Handlers.all(settings).stream().map(CommandHandler::type);
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
