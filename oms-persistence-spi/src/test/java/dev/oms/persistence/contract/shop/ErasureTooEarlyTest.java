package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.Refusal;
import dev.oms.common.CustomerId;
import dev.oms.common.OrderId;
import dev.oms.order.CancelOrder;
import dev.oms.persistence.EventRecord;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.memory.InMemoryRecordStore;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is erased by halves: what cannot be read to the end is left alone, and said so. */
class ErasureTooEarlyTest {
    private static final CustomerId CUSTOMER = new CustomerId("C-1");

    private final Tampering store = new Tampering(new InMemoryRecordStore());
    private final Shop shop = new Shop(RecordPersistence.of(store));
    private OrderId order = new OrderId("none");

    @BeforeEach
    void aClosedOrder() {
        shop.stock("BERLIN", "TEA", 10);
        order = shop.place(anOrder().payBy("").line("TEA", 1));
        shop.oms.orders().cancel(CancelOrder.all(order, "no")).orThrow();
    }

    @Test
    void eventsThatAHostHasNotCommittedYetAreWaitedFor() {
        store.tamper(log -> log.subList(0, log.size() - 1));

        assertRefused("not committed yet");

        store.tamper(UnaryOperator.identity());
        assertThat(shop.oms.erase(CUSTOMER).isDone()).isTrue();
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void theSameHoldsForAnArchivedOrder() {
        shop.oms.orders().archive(order).orThrow();
        store.tamper(log -> log.subList(0, log.size() - 1));

        assertRefused("not committed yet");
    }

    @Test
    void eventsOfALaterReleaseAreLeftToThatOne() {
        store.tamper(log -> log.stream().map(this::fromTheFuture).toList());

        assertRefused("a later version of the library");
    }

    private EventRecord fromTheFuture(EventRecord event) {
        boolean his = event.event().owner().equals(order.value());
        return his && event.event().type().equals("UnitsAllocated") ? Tampering.altered(event, 3) : event;
    }

    private void assertRefused(String why) {
        List<Refusal> reasons = shop.oms.erase(CUSTOMER).reasons();
        assertThat(reasons).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(Refusal.Code.CHANGED);
            assertThat(reason.subject()).isEqualTo(order.value());
            assertThat(reason.text()).contains(why);
        });
        assertThat(shop.view(order).order().customer()).isEqualTo("C-1");
    }
}
