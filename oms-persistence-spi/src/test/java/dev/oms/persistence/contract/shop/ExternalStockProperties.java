package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.Outcome;
import dev.oms.command.ResumeTask;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.inventory.StockClaim;
import dev.oms.inventory.StockRequest;
import dev.oms.inventory.StockSaid;
import dev.oms.order.CancelOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.OrderLine;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.memory.InMemoryRecordStore;
import dev.oms.port.ExternalInventory.Position;
import dev.oms.testkit.SimulatedExternalInventory;
import dev.oms.testkit.Trouble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * Whatever answers are lost, late or refused, and in whatever order snapshots come: no unit is given to a node as work that its
 * keeper has not set aside, and in the end both have the same books.
 */
class ExternalStockProperties {
    private static final List<Trouble> LOST =
            List.of(Trouble.FAILS, Trouble.TIMES_OUT_BEFORE, Trouble.TIMES_OUT_AFTER, Trouble.LOSES_ANSWER);
    private static final NodeId BERLIN = new NodeId("BERLIN");

    private final Shop shop =
            new Shop(RecordPersistence.of(new InMemoryRecordStore()), b -> b.externalInventory(keeper(), "BERLIN"));
    private SimulatedExternalInventory keeper;
    private final List<OrderId> orders = new ArrayList<>();
    private final List<Position> said = new ArrayList<>();

    private SimulatedExternalInventory keeper() {
        keeper = new SimulatedExternalInventory(() -> shop.clock.instant());
        return keeper;
    }

    @Property(tries = 60)
    void bothHaveTheSameBooksInTheEnd(@ForAll @Size(min = 5, max = 40) List<@IntRange(max = 999) Integer> happenings) {
        // All tries share an instance.
        new ExternalStockProperties().play(happenings);
    }

    private void play(List<Integer> happenings) {
        keeper.change("BERLIN", "TEA", 12);
        keeper.whenever(
                request -> request.type() == StockRequest.Type.RESERVE
                        && request.items().get(0).units() == 3,
                Trouble.DECLINES);
        say();
        happenings.forEach(each -> {
            happens(each % 10, each / 10);
            noWorkIsUnsure();
        });
        settle();

        for (OrderId order : orders) {
            assertThat(keeper.aside(order)).isEqualTo(reserved(order));
            assertThat(shop.oms.externalStock().claims(order))
                    .allMatch(claim -> claim.state() == StockClaim.State.SETTLED && claim.untold() == 0);
        }
        assertThat(shop.level("TEA", "BERLIN").onHand())
                .isEqualTo(keeper.position("BERLIN", "TEA").units());
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    private void happens(int what, int which) {
        switch (what) {
            case 0, 1 -> place(1 + which % 4);
            case 2 -> keeper.next(LOST.get(which % LOST.size()));
            case 3 -> cancel(which);
            case 4 -> ship(which);
            case 5 -> shop.oms.work(1 + which % 4);
            case 6 -> shop.later(Duration.ofMinutes(1 + which % 3));
            case 7 -> othersMove(which);
            case 8 -> say();
            default -> repeat(which);
        }
    }

    private void place(int units) {
        Outcome<OrderId> placed = shop.oms.orders().place(anOrder().line("TEA", units));
        if (placed instanceof Outcome.Done<OrderId> done) {
            orders.add(done.value());
        }
    }

    private void cancel(int which) {
        if (!orders.isEmpty()) {
            shop.oms.orders().cancel(CancelOrder.units(orders.get(which % orders.size()), "no", new LineUnits(1, 1)));
        }
    }

    private void ship(int which) {
        if (!orders.isEmpty()) {
            OrderId order = orders.get(which % orders.size());
            if (shop.oms.fulfillments().release(order).isDone()) {
                shop.view(order)
                        .fulfillments()
                        .forEach(work -> shop.oms.fulfillments().dispatch(work.id(), "DHL", "J1"));
            }
        }
    }

    /** Others take what is free, or goods come in: what is set aside stays there. */
    private void othersMove(int which) {
        long free = keeper.position("BERLIN", "TEA").units() - keeper.aside("BERLIN", "TEA");
        keeper.change("BERLIN", "TEA", which % 2 == 0 ? which % 5 : -Math.min(free, which % 5));
    }

    private void say() {
        said.add(keeper.position("BERLIN", "TEA"));
        repeat(said.size() - 1);
    }

    /** Any of what was said before comes again. */
    private void repeat(int which) {
        Position each = said.get(which % said.size());
        shop.oms.externalStock().reconcile("BERLIN", each.sequence(), each.at(), new StockSaid("TEA", each.units()));
    }

    private void noWorkIsUnsure() {
        for (OrderId order : orders) {
            assertThat(keeper.aside(order)).isGreaterThanOrEqualTo(inWork(order));
        }
    }

    private void settle() {
        keeper.always(Trouble.NONE);
        for (int i = 0; i < 12; i++) {
            shop.oms
                    .tasks()
                    .parkedEffects("")
                    .entities()
                    .forEach(task -> shop.oms.execute(new ResumeTask(ResumeTask.TaskKind.EFFECT, task.id())));
            shop.later(Duration.ofMinutes(30));
        }
        keeper.change("BERLIN", "TEA", 1);
        say();
        shop.workOff();
    }

    private long inWork(OrderId order) {
        OrderLine line = shop.view(order).order().line(1).orElseThrow();
        return line.reservedAt(BERLIN) - line.allocatedAt(BERLIN);
    }

    private long reserved(OrderId order) {
        return shop.view(order).order().line(1).orElseThrow().reservedAt(BERLIN);
    }
}
