package dev.oms.testkit.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.persistence.CommitAnswer;
import dev.oms.persistence.memory.InMemoryRecordStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SimulationTest {
    private static final SimulationOptions TWO_DAYS = SimulationOptions.days(2);

    @Test
    void everyLawHoldsThroughEveryFault() {
        SimulationReport report = Simulation.of(TWO_DAYS).run(1, 20);

        assertThat(report.failures()).isEmpty();
    }

    @Test
    void everyLawHoldsOnOneNodeAndOnMany() {
        assertThat(Simulation.of(TWO_DAYS.nodes(1)).run(1, 3).failures()).isEmpty();
        assertThat(Simulation.of(TWO_DAYS.nodes(6)).run(1, 3).failures()).isEmpty();
    }

    @Test
    void everyLawHoldsOverABusyMonthInWhichEverythingHappens() {
        Set<String> events = new TreeSet<>();
        Set<String> answers = new TreeSet<>();
        SimulatedHost watched = SimulatedHost.standard()
                .store(() -> new BrokenStore(new InMemoryRecordStore(), (store, batch) -> {
                    CommitAnswer answer = store.commit(batch);
                    answers.add(answer.getClass().getSimpleName());
                    batch.events().forEach(event -> events.add(event.type()));
                    return answer;
                }));

        SimulationReport report =
                Simulation.of(SimulationOptions.days(30)).with(watched).run(1, 1);

        assertThat(report.failures()).isEmpty();
        assertThat(answers).contains("Committed", "Conflict", "Duplicate");
        assertThat(events)
                .contains(
                        "OrderRejected",
                        "OrderCompleted",
                        "OrderCancelled",
                        "BackorderFilled",
                        "LinesAdded",
                        "GoodsGivenBack",
                        "PaymentDeclined",
                        "EffectParked",
                        "ReturnCompleted",
                        "ShipmentBooked");
    }

    @Test
    void theSameSeedGivesTheSameRun() {
        Simulation simulation = Simulation.of(TWO_DAYS);

        List<String> first = digests(simulation.run(1, 2));
        List<String> second = digests(simulation.run(1, 2));

        assertThat(second).isEqualTo(first);
        assertThat(first).doesNotHaveDuplicates();
    }

    @Test
    void theSameSeedGivesTheSameRunInAnotherProcess() throws IOException, InterruptedException {
        String here = digests(Simulation.of(TWO_DAYS).run(7, 1)).get(0);

        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SimulationProgram.class.getName(),
                        "7",
                        "1",
                        "2")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String there = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(other.waitFor()).as(there).isZero();
        assertThat(there.strip()).isEqualTo("7 " + here);
    }

    private static List<String> digests(SimulationReport report) {
        return report.runs().stream().map(SimulatedRun::digest).toList();
    }
}
