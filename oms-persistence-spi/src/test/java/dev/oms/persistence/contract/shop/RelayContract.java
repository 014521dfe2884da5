package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.Oms;
import dev.oms.command.RefusedException;
import dev.oms.command.Write;
import dev.oms.port.Batch;
import dev.oms.port.Persistence;
import dev.oms.port.RecordedEvent;
import dev.oms.port.SubscriptionPosition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events leave the library: every one, in order, by one node at a time, and again rather than never. */
public abstract class RelayContract extends ShopContract {
    private final List<RecordedEvent> arrived = new ArrayList<>();

    @BeforeEach
    void fillTheShelves() {
        shop.stock("BERLIN", "TEA", 50);
        shop.workOff();
    }

    private void sell(int orders) {
        IntStream.range(0, orders).forEach(i -> shop.place(anOrder().line("TEA", 1)));
    }

    private List<RecordedEvent> log() {
        return shop.oms.events(0, 1_000);
    }

    private static void workOff(Oms node) {
        while (node.work(100) > 0) {
            // the next bite
        }
    }

    @Test
    void everyEventArrivesInOrderInBatches() {
        List<Integer> batches = new ArrayList<>();
        sell(5);
        shop.oms.relay("out", 4, batch -> {
            batches.add(batch.size());
            arrived.addAll(batch);
        });

        shop.workOff();

        assertThat(arrived).isEqualTo(log());
        assertThat(batches).allMatch(size -> size <= 4).contains(4);
    }

    @Test
    void aBatchThatFailsComesAgainAfterAWaitThatGrowsAndNothingIsPassedOver() {
        sell(2);
        shop.workOff();
        List<Long> asked = new ArrayList<>();
        shop.oms.relay("out", 3, batch -> {
            asked.add(batch.get(0).position());
            if (asked.size() <= 3) {
                throw new IllegalStateException("the broker is down");
            }
            arrived.addAll(batch);
        });
        long first = log().get(0).position();

        shop.workOff();
        assertThat(asked).as("no second try before the wait is over").containsExactly(first);
        shop.later(Duration.ofSeconds(15));
        assertThat(asked).containsExactly(first, first);
        shop.later(Duration.ofSeconds(14));
        assertThat(asked).as("the second wait is longer").hasSize(2);
        shop.later(Duration.ofSeconds(11));
        assertThat(asked).containsExactly(first, first, first);
        shop.later(Duration.ofMinutes(1));

        assertThat(arrived).isEqualTo(log());
    }

    @Test
    void relaysOfDifferentNamesGoTheirOwnWay() {
        List<RecordedEvent> elsewhere = new ArrayList<>();
        sell(1);
        shop.oms.relay("down", batch -> {
            throw new IllegalStateException("the broker is down");
        });
        shop.oms.relay("out", arrived::addAll);
        shop.workOff();
        sell(1);
        shop.oms.relay("late", elsewhere::addAll);

        shop.workOff();

        assertThat(arrived).isEqualTo(log());
        assertThat(elsewhere).isEqualTo(log());
    }

    @Test
    void ofTwoNodesOneDeliversAndTheOtherGoesOnWhenItEnds() {
        List<RecordedEvent> second = new ArrayList<>();
        Oms other = shop.anotherNode();
        shop.oms.relay("out", 3, arrived::addAll);
        other.relay("out", 3, second::addAll);

        sell(3);
        shop.oms.work(100);
        workOff(other);
        assertThat(arrived).isNotEmpty();
        assertThat(second).as("the other has it").isEmpty();

        shop.workOff();
        shop.oms.close();
        sell(1);
        workOff(other);

        arrived.addAll(second);
        assertThat(second).isNotEmpty();
        assertThat(arrived).isEqualTo(log());
    }

    @Test
    void whatANodeThatDiedHadNotConfirmedIsDeliveredByAnotherOnceItsLeaseHasEnded() {
        sell(3);
        shop.workOff();
        Persistence lostBeforeConfirming = new PickyPersistence(persistence(), RelayContract::movesAPosition);
        Oms doomed = shop.node(builder -> builder.persistence(lostBeforeConfirming));
        doomed.relay("out", 3, arrived::addAll);
        assertThatThrownBy(() -> doomed.work(100)).isInstanceOf(IllegalArgumentException.class);
        int before = arrived.size();
        shop.oms.relay("out", 3, arrived::addAll);

        shop.workOff();
        assertThat(arrived).as("the lease has not ended").hasSize(before);
        shop.later(Duration.ofMinutes(3));

        assertThat(arrived.subList(before, arrived.size())).isEqualTo(log());
        assertThat(arrived.subList(0, before)).isEqualTo(log().subList(0, before));
    }

    private static boolean movesAPosition(Batch batch) {
        return batch.writes().stream()
                .anyMatch(write -> write instanceof Write.Put put
                        && put.next() instanceof SubscriptionPosition position
                        && position.position() > 0);
    }

    @Test
    void aNodeThatWasOvertakenCannotMoveThePosition() {
        sell(3);
        shop.workOff();
        Oms other = shop.anotherNode();
        List<RecordedEvent> second = new ArrayList<>();
        other.relay("out", 1_000, second::addAll);
        shop.oms.relay("out", 2, batch -> {
            arrived.addAll(batch);
            if (arrived.size() == 2) {
                shop.clock.advance(Duration.ofMinutes(3));
                workOff(other);
            }
        });

        shop.workOff();
        sell(1);
        shop.workOff();
        workOff(other);

        assertThat(arrived).as("it gave up").hasSize(2);
        assertThat(second).isEqualTo(log());
    }

    @Test
    void whoMayNotSeeEverybodysEventsCannotRelayThem() {
        assertThatThrownBy(() -> shop.customer("C-1").relay("out", arrived::addAll))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> shop.agent("sales").relay("out", arrived::addAll))
                .isInstanceOf(RefusedException.class);
    }
}
