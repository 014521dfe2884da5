package dev.oms.examples.bench.torture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.port.PaymentGateway;
import dev.oms.testkit.simulation.SimulatedHost;
import dev.oms.testkit.simulation.Simulation;
import dev.oms.testkit.simulation.SimulationOptions;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class SimulatedSeedsTest {
    private final StringWriter told = new StringWriter();

    private boolean hold(SimulatedHost host, int seeds) {
        Simulation simulation = Simulation.of(SimulationOptions.days(1)).with(host);
        return new SimulatedSeeds(simulation, new PrintWriter(told), () -> false).hold(1, seeds);
    }

    @Test
    void seedsOfTheLibraryAsItIsHold() {
        assertThat(hold(SimulatedHost.standard(), 3)).isTrue();

        assertThat(told.toString()).contains("3 of 3 seeds hold, 288 steps");
    }

    @Test
    void aSeedThatFailsIsToldAsATestThatReplaysIt() {
        assertThat(hold(SimulatedHost.standard().payments(TwiceCharging::new), 3))
                .isFalse();

        assertThat(told.toString())
                .contains("FAILS", "void seed", "replay(List.of(", "new Step(")
                .doesNotContain("3 of 3 seeds hold");
    }

    @Test
    void whoeverStopsItIsToldOfTheSeedsThatWereRun() {
        Simulation simulation = Simulation.of(SimulationOptions.days(1));

        assertThat(new SimulatedSeeds(simulation, new PrintWriter(told), () -> true).hold(1, 3))
                .isTrue();

        assertThat(told.toString()).contains("0 of 0 seeds hold");
    }

    /** Tells the provider everything once more, under another key. */
    private record TwiceCharging(PaymentGateway provider) implements PaymentGateway {

        private static Request again(Request request) {
            return new Request(
                    request.key() + "#again",
                    request.order(),
                    request.amount(),
                    request.handed(),
                    request.method(),
                    request.authorization());
        }

        @Override
        public Answer authorize(Request request) {
            provider.authorize(again(request));
            return provider.authorize(request);
        }

        @Override
        public Answer capture(Request request) {
            return provider.capture(request);
        }

        @Override
        public Answer cancel(Request request) {
            return provider.cancel(request);
        }

        @Override
        public Answer refund(Request request) {
            return provider.refund(request);
        }

        @Override
        public Answer lookUp(String idempotencyKey) {
            return provider.lookUp(idempotencyKey);
        }
    }
}
