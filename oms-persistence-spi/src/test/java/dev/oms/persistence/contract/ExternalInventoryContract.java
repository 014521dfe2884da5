package dev.oms.persistence.contract;

import static dev.oms.inventory.StockRequest.Type.RELEASE;
import static dev.oms.inventory.StockRequest.Type.RESERVE;
import static dev.oms.inventory.StockRequest.Type.RETURN;
import static dev.oms.inventory.StockRequest.Type.SHIP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.inventory.StockRequest;
import dev.oms.port.ExternalInventory;
import dev.oms.port.ExternalInventory.Answer;
import dev.oms.port.ExternalInventory.Position;
import dev.oms.port.ExternalInventory.Request;
import dev.oms.port.ExternalInventory.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * What the library relies on in whoever keeps stock in its place. A host extends it, for a keeper that has no trouble, such as
 * its warehouse system's test installation.
 */
public abstract class ExternalInventoryContract {
    private final String run = UUID.randomUUID().toString();
    private int keys;

    /** The keeper under test, always the same one. */
    protected abstract ExternalInventory keeper();

    /** A node whose stock it keeps. */
    protected abstract NodeId node();

    /** Puts so many units of a SKU that nobody has used before on a shelf of the node, free for this shop; answers the SKU. */
    protected abstract Sku stocked(long units);

    @Test
    void whatIsSetAsideIsStillThere() {
        Sku sku = stocked(5);

        assertThat(units(ask(RESERVE, order("A"), sku, 3), 3)).isEqualTo(3);

        assertThat(position(sku).units()).isEqualTo(5);
    }

    @Test
    void asManyAreSetAsideAsThereAre() {
        Sku sku = stocked(5);
        ask(RESERVE, order("A"), sku, 3);

        assertThat(units(ask(RESERVE, order("B"), sku, 3), 3)).isEqualTo(2);
        assertThat(units(ask(RESERVE, order("C"), sku, 1), 1)).isZero();
    }

    @Test
    void whatIsReleasedOthersCanHave() {
        Sku sku = stocked(5);
        ask(RESERVE, order("A"), sku, 5);

        assertThat(ask(RELEASE, order("A"), sku, 2)).isInstanceOf(Answer.Done.class);

        assertThat(units(ask(RESERVE, order("B"), sku, 3), 3)).isEqualTo(2);
    }

    @Test
    void whatIsAskedAgainIsAnsweredAsItWasAndDoneOnce() {
        Sku sku = stocked(5);
        Request first = request(RESERVE, order("A"), sku, 3);

        Answer answer = tell(first);

        assertThat(tell(first)).isEqualTo(answer);
        assertThat(keeper().outcome(first.key())).isEqualTo(answer);
        assertThat(units(ask(RESERVE, order("B"), sku, 3), 3)).isEqualTo(2);
    }

    @Test
    void nothingIsKnownOfAKeyThatWasNeverSeen() {
        assertThat(keeper().outcome(run + "/never")).isInstanceOf(Answer.Failed.class);
    }

    @Test
    void whatHasLeftIsThereNoMoreAndHasALaterNumber() {
        Sku sku = stocked(5);
        ask(RESERVE, order("A"), sku, 3);
        long before = position(sku).sequence();

        Request left = request(SHIP, order("A"), sku, 3);
        Answer answer = tell(left);
        tell(left);

        assertThat(answer).isInstanceOf(Answer.Done.class);
        assertThat(position(sku).units()).isEqualTo(2);
        assertThat(position(sku).sequence()).isGreaterThan(before);
        assertThat(sequence(answer))
                .as("it says which change that was")
                .isEqualTo(position(sku).sequence());
    }

    @Test
    void whatComesBackIsThereAgain() {
        Sku sku = stocked(5);
        ask(RESERVE, order("A"), sku, 2);
        ask(SHIP, order("A"), sku, 2);

        assertThat(ask(RETURN, order("A"), sku, 1)).isInstanceOf(Answer.Done.class);

        assertThat(position(sku).units()).isEqualTo(4);
    }

    @Test
    void whatIsNotKnownIsNotNamed() {
        Sku sku = stocked(1);

        assertThat(keeper().stock(node(), Set.of(sku, new Sku("unknown " + run))))
                .extracting(Position::sku)
                .containsExactly(sku);
    }

    @Test
    void ofManyAtTheSameMomentNoMoreAreServedThanThereAre() throws Exception {
        Sku sku = stocked(10);
        List<Callable<Long>> all = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            Request each = request(RESERVE, order("M" + i), sku, 1);
            all.add(() -> units(tell(each), 1));
        }
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        try {
            long served = 0;
            for (Future<Long> each : threads.invokeAll(all)) {
                served += each.get();
            }
            assertThat(served).isEqualTo(10);
        } finally {
            threads.shutdown();
        }
    }

    private OrderId order(String name) {
        return new OrderId(name + "-" + run);
    }

    private Answer ask(StockRequest.Type type, OrderId order, Sku sku, long units) {
        return tell(request(type, order, sku, units));
    }

    private Request request(StockRequest.Type type, OrderId order, Sku sku, long units) {
        return new Request(run + "/" + ++keys, order, node(), type, List.of(new StockRequest.Item(1, sku, units)));
    }

    private Answer tell(Request request) {
        return switch (request.type()) {
            case RESERVE -> keeper().reserve(request);
            case RELEASE -> keeper().release(request);
            case SHIP, MISS, RETURN -> keeper().report(request);
        };
    }

    private Position position(Sku sku) {
        return keeper().stock(node(), Set.of(sku)).get(0);
    }

    /** A keeper that has none of it may decline. */
    private static long units(Answer answer, long asked) {
        if (answer instanceof Answer.Declined) {
            return 0;
        }
        return ((Answer.Done) answer)
                .shares().stream().mapToLong(Share::units).findFirst().orElse(asked);
    }

    private static long sequence(Answer answer) {
        return ((Answer.Done) answer)
                .shares().stream().mapToLong(Share::sequence).max().orElse(0);
    }
}
