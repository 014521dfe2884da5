package dev.oms.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.common.Address;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.port.Notifier.Message;
import dev.oms.testkit.FlatTax;
import dev.oms.testkit.ManualClock;
import dev.oms.testkit.RecordingNotifier;
import dev.oms.testkit.SequentialIds;
import dev.oms.testkit.SimulatedTimeoutException;
import dev.oms.testkit.Trouble;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TestkitTest {

    @Test
    void aNotifierFailsTheFirstTimesAndKeepsEachKeyOnce() {
        RecordingNotifier notifier = new RecordingNotifier();
        notifier.failNext(2);

        assertThatThrownBy(() -> notifier.send(message("K1"))).isInstanceOf(SimulatedTimeoutException.class);
        assertThatThrownBy(() -> notifier.send(message("K1"))).isInstanceOf(SimulatedTimeoutException.class);
        notifier.send(message("K1"));
        notifier.send(message("K1"));
        notifier.send(message("K2"));

        assertThat(notifier.messages()).containsExactly(message("K1"), message("K2"));
        assertThat(notifier.attempts()).isEqualTo(5);
    }

    @Test
    void aMessageCanArriveThoughTheSenderHearsOfTrouble() {
        RecordingNotifier notifier = new RecordingNotifier();
        notifier.next(Trouble.TIMES_OUT_AFTER);

        assertThatThrownBy(() -> notifier.send(message("K1"))).isInstanceOf(SimulatedTimeoutException.class);

        assertThat(notifier.messages()).containsExactly(message("K1"));
    }

    @Test
    void aNotifierFailsByRule() {
        RecordingNotifier notifier = new RecordingNotifier();
        notifier.whenever(message -> message.key().equals("K1"), Trouble.FAILS);

        assertThatThrownBy(() -> notifier.send(message("K1"))).isInstanceOf(SimulatedTimeoutException.class);
        notifier.send(message("K2"));
        notifier.always(Trouble.FAILS);
        assertThatThrownBy(() -> notifier.send(message("K3"))).isInstanceOf(SimulatedTimeoutException.class);

        assertThat(notifier.messages()).containsExactly(message("K2"));
    }

    @Test
    void aFlatTaxIsTheSameForAllButNamedCategories() {
        FlatTax tax = new FlatTax("19", Map.of("books", new BigDecimal("7")));
        List<TaxCalculator.Line> lines = List.of(
                new TaxCalculator.Line(new Sku("TEA"), "standard"), new TaxCalculator.Line(new Sku("BOOK"), "books"));

        assertThat(tax.rates(Address.inCountry("DE"), lines))
                .containsExactly(new BigDecimal("19"), new BigDecimal("7"));
        assertThat(new FlatTax("5.5").rates(Address.inCountry("FR"), lines))
                .containsExactly(new BigDecimal("5.5"), new BigDecimal("5.5"));
        assertThat(TaxCalculator.none().rates(Address.inCountry("DE"), lines))
                .containsExactly(BigDecimal.ZERO, BigDecimal.ZERO);
    }

    @Test
    void aManualClockStandsStillUntilItIsMoved() {
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        ManualClock clock = new ManualClock(start);

        assertThat(clock.instant()).isEqualTo(start);
        clock.advance(Duration.ofDays(1));
        assertThat(clock.instant()).isEqualTo(start.plusSeconds(86_400));
        clock.set(start);
        assertThat(clock.instant()).isEqualTo(start);
        assertThat(clock.millis()).isEqualTo(start.toEpochMilli());
    }

    @Test
    void idsCountWithLeadingZerosAndNeverRepeatOverThreads() {
        SequentialIds ids = new SequentialIds("O-");

        assertThat(ids.next()).isEqualTo("O-0000000001");
        assertThat(new SequentialIds("R", 41).next()).isEqualTo("R0000000042");
        assertThat(IntStream.range(0, 1000).parallel().mapToObj(i -> ids.next()))
                .doesNotHaveDuplicates();
    }

    private static Message message(String key) {
        return new Message(key, "order.placed", new OrderId("O1"), "", "O1");
    }
}
