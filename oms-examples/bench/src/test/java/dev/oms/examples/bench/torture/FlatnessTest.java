package dev.oms.examples.bench.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlatnessTest {
    private static final List<Double> FLAT = Collections.nCopies(12, 3000.0);

    private final Ledger ledger = new Ledger();
    private final Flatness flatness = new Flatness(ledger);

    private static List<Gauge> gauges(IntFunction<Gauge> sample) {
        return IntStream.range(0, 12).mapToObj(sample).toList();
    }

    @Test
    void whatStaysAsItIsPassesAndItsFiguresAreNoted() {
        assertThatNoException().isThrownBy(() -> flatness.require(gauges(number -> new Gauge(40_000, 20, 6)), FLAT));

        assertThat(ledger.notes()).hasSize(4).first().asString().contains("heap", "40000, then 40000");
    }

    @Test
    void aHeapThatGrowsIsFound() {
        assertThatIllegalStateException()
                .isThrownBy(() -> flatness.require(gauges(number -> new Gauge(40_000 + 10_000 * number, 20, 6)), FLAT))
                .withMessageContaining("heap");
    }

    @Test
    void threadsThatAreNeverEndedAreFound() {
        assertThatIllegalStateException()
                .isThrownBy(() -> flatness.require(gauges(number -> new Gauge(40_000, 20 + 5 * number, 6)), FLAT))
                .withMessageContaining("threads");
    }

    @Test
    void tablesThatGrowFasterAndFasterAreFound() {
        List<Double> growing =
                IntStream.range(0, 12).mapToObj(number -> 3000.0 * number).toList();

        assertThatIllegalStateException()
                .isThrownBy(() -> flatness.require(gauges(number -> new Gauge(40_000, 20, 6)), growing))
                .withMessageContaining("tables");
    }

    @Test
    void aFewSamplesAreNotJudgedAndThatIsSaid() {
        flatness.require(List.of(new Gauge(1, 1, 1)), List.of());

        assertThat(ledger.notes()).singleElement().asString().contains("not judged");
    }
}
