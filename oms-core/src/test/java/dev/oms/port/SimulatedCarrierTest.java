package dev.oms.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.common.Address;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.ShipmentId;
import dev.oms.port.Carrier.Answer;
import dev.oms.port.Carrier.Booking;
import dev.oms.testkit.SimulatedCarrier;
import dev.oms.testkit.SimulatedTimeoutException;
import dev.oms.testkit.Trouble;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SimulatedCarrierTest {
    private final SimulatedCarrier carrier = new SimulatedCarrier();

    @Test
    void everyPackageGetsANumberOfItsOwnOnce() {
        Answer first = carrier.book(booking("K1", 2));

        assertThat(first).isEqualTo(new Answer.Booked("simulated", List.of("SIM000001", "SIM000002")));
        assertThat(carrier.book(booking("K1", 2))).isEqualTo(first);
        assertThat(carrier.lookUp("K1")).isEqualTo(first);
        assertThat(carrier.book(booking("K2", 1))).isEqualTo(new Answer.Booked("simulated", List.of("SIM000003")));
        assertThat(carrier.parcels()).isEqualTo(3);
        assertThat(carrier.calls()).containsExactly("book K1", "book K1", "lookUp K1", "book K2");
    }

    @Test
    void itFailsOnDemandAndTellsTheTruthWhenAsked() {
        carrier.next(Trouble.FAILS, Trouble.TIMES_OUT_BEFORE, Trouble.LOSES_ANSWER, Trouble.TIMES_OUT_AFTER);

        assertThat(carrier.book(booking("K1", 1))).isInstanceOf(Answer.Failed.class);
        assertThatThrownBy(() -> carrier.book(booking("K1", 1))).isInstanceOf(SimulatedTimeoutException.class);
        assertThat(carrier.lookUp("K1")).isInstanceOf(Answer.Failed.class);
        assertThat(carrier.book(booking("K1", 1))).isInstanceOf(Answer.Unknown.class);
        assertThat(carrier.lookUp("K1")).isInstanceOf(Answer.Booked.class);
        assertThatThrownBy(() -> carrier.book(booking("K2", 1))).isInstanceOf(SimulatedTimeoutException.class);
        assertThat(carrier.lookUp("K2")).isInstanceOf(Answer.Booked.class);
        assertThat(carrier.parcels()).isEqualTo(2);
    }

    @Test
    void rulesDeclineSomeBookingsForGood() {
        carrier.whenever(booking -> booking.to().country().equals("CH"), Trouble.DECLINES);
        Booking abroad = new Booking(
                "K1", new ShipmentId(new OrderId("O1"), 1), new NodeId("BERLIN"), Address.inCountry("CH"), 1);

        assertThat(carrier.book(abroad)).isInstanceOf(Answer.Declined.class);
        carrier.always(Trouble.NONE);
        assertThat(carrier.book(abroad)).isInstanceOf(Answer.Declined.class);
        assertThat(carrier.book(booking("K2", 1))).isInstanceOf(Answer.Booked.class);
    }

    @Test
    void aLateAnswerComesAfterTheBooking() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        carrier.answersOnceOpen(gate);
        carrier.answersAfter(Duration.ofMillis(1));

        CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(() -> carrier.book(booking("K1", 1)));

        org.awaitility.Awaitility.await().until(() -> carrier.parcels() == 1);
        assertThat(answer).isNotDone();
        gate.countDown();
        assertThat(answer.get(10, TimeUnit.SECONDS)).isInstanceOf(Answer.Booked.class);
    }

    private static Booking booking(String key, int packages) {
        return new Booking(
                key, new ShipmentId(new OrderId("O1"), 1), new NodeId("BERLIN"), Address.inCountry("DE"), packages);
    }
}
