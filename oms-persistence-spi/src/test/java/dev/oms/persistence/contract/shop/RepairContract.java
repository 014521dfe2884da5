package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.OrphanPage;
import dev.oms.command.Outcome;
import dev.oms.command.Plan;
import dev.oms.command.Refusal;
import dev.oms.command.StockMovement;
import dev.oms.common.OrderId;
import dev.oms.common.ReservationId;
import dev.oms.common.Sku;
import dev.oms.common.StockPool;
import dev.oms.inventory.Lot;
import dev.oms.inventory.LotItem;
import dev.oms.inventory.OrphanedUnits;
import dev.oms.inventory.PoolForm;
import dev.oms.inventory.RebuildStock;
import dev.oms.inventory.ReserveUnits;
import dev.oms.inventory.StockItem;
import dev.oms.inventory.TrackStock;
import dev.oms.persistence.Lookup;
import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.RecordStore;
import dev.oms.persistence.RecordWrite;
import dev.oms.persistence.RequestRecord;
import dev.oms.persistence.StockDelta;
import dev.oms.persistence.StockKey;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import dev.oms.verify.VerificationReport.Breach;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What somebody with a database client has done to the stock is found, shown and made good. */
public abstract class RepairContract extends ShopContract {
    private static final String DRIFT = "stock equals its movements";

    @Test
    void countersThatHaveDriftedAreFoundShownAndRebuilt() {
        shop.stock("BERLIN", "TEA", 10).stock("PARIS", "TEA", 5);
        shop.placePaid(anOrder().line("TEA", 3));
        tamper(new StockDelta(key("BERLIN"), -2, 0, 1), new StockDelta(key("PARIS"), 7, 0, 0));

        assertThat(shop.oms.inventory().verify("TEA").breaches())
                .extracting(Breach::law, Breach::subject)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(DRIFT, "TEA @ BERLIN"),
                        org.assertj.core.groups.Tuple.tuple(DRIFT, "TEA @ PARIS"));
        Plan<Sku> plan = shop.oms.plan(new RebuildStock("TEA")).orThrow();
        assertThat(plan.movements())
                .extracting(m -> m.node().value(), StockMovement::onHand, StockMovement::quarantined)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("BERLIN", 2L, -1L),
                        org.assertj.core.groups.Tuple.tuple("PARIS", -7L, 0L));
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(8);
        shop.oms.commit(plan).orThrow();

        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(10);
        assertThat(shop.level("TEA", "PARIS").onHand()).isEqualTo(5);
        assertThat(shop.oms.inventory().verify("TEA").isClean()).isTrue();
    }

    @Test
    void lotsThatSaySomethingElseThanTheirMovementsAreRebuilt() {
        shop.oms.inventory().track(TrackStock.byLot("TEA")).orThrow();
        shop.oms.inventory().receive("BERLIN", LotItem.of("TEA", "L1", 5)).orThrow();
        shop.oms.inventory().receive("PARIS", LotItem.of("TEA", "L2", 3)).orThrow();
        shop.shipAll(shop.placePaid(anOrder().line("TEA", 2)));
        assertThat(shop.oms.inventory().lot("TEA", "L1").orElseThrow().units()).isEqualTo(3);
        write(new RecordWrite.Delete(new RecordKey(shop.tenant.value(), "lot", "TEA/L1"), 2));
        assertThat(shop.oms.inventory().verify("TEA").isClean()).isFalse();

        shop.oms.inventory().rebuild("TEA").orThrow();

        assertThat(shop.oms.inventory().lot("TEA", "L1").orElseThrow())
                .extracting(Lot::units, Lot::shipped)
                .containsExactly(3L, 2L);
        assertThat(shop.oms.inventory().verify("TEA").isClean()).isTrue();
    }

    @Test
    void aPoolThatHasDriftedIsRebuiltWithoutTheOthers() {
        shop.stock("BERLIN", "TEA", 10);
        shop.oms
                .inventory()
                .receive("BERLIN", PoolForm.consigned("ACME"), "TEA", 4)
                .orThrow();
        StockPool acmes = StockPool.consigned("ACME");
        tamper(new StockDelta(new StockKey(shop.tenant.value(), "TEA", "BERLIN", acmes.text()), 3, 0, 0));

        assertThat(shop.oms.inventory().verify("TEA").breaches())
                .extracting(Breach::law, Breach::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(DRIFT, "TEA @ BERLIN consigned:ACME/new"));
        shop.oms.inventory().rebuild("TEA").orThrow();

        assertThat(shop.level("TEA", "BERLIN", acmes).onHand()).isEqualTo(4);
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(10);
    }

    @Test
    void whatIsInOrderIsNotRebuilt() {
        shop.stock("BERLIN", "TEA", 10);

        assertThat(shop.oms.plan(new RebuildStock("TEA")).orThrow().movements()).isEmpty();
        shop.oms.inventory().rebuild("TEA").orThrow();

        assertRefused(shop.oms.inventory().rebuild("SAND"), Refusal.Code.NOT_FOUND, "SAND");
    }

    @Test
    void thoseWhoRebuildAtTheSameMomentDoNotAddUp() {
        shop.stock("BERLIN", "TEA", 10);
        tamper(new StockDelta(key("BERLIN"), -4, 0, 0));

        List<Outcome<Sku>> outcomes = IntStream.range(0, 8)
                .parallel()
                .mapToObj(person -> shop.oms.inventory().rebuild("TEA"))
                .toList();

        assertThat(outcomes).allMatch(Outcome::isDone);
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(10);
    }

    @Test
    void rebuildingAmongCustomersLosesNothing() {
        shop.stock("BERLIN", "TEA", 100);
        tamper(new StockDelta(key("BERLIN"), -4, 0, 0));

        IntStream.range(0, 24).parallel().forEach(person -> {
            if (person % 8 == 0) {
                Outcome<Sku> outcome = shop.oms.inventory().rebuild("TEA");
                assertThat(outcome.isDone() || outcome.reasons().get(0).code() == Refusal.Code.CHANGED)
                        .isTrue();
            } else {
                shop.place(anOrder().line("TEA", 1));
            }
        });
        shop.workOff();

        shop.oms.inventory().rebuild("TEA").orThrow();
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(100);
        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(21);
    }

    @Test
    void aReservationWithoutAnybodyIsFoundAndSetFree() {
        shop.stock("BERLIN", "TEA", 10).stock("BERLIN", "MUG", 1);
        ReservationId cart = shop.oms
                .reservations()
                .reserve(ReserveUnits.to("DE", new StockItem("TEA", 4), new StockItem("MUG", 1)))
                .orThrow();
        RecordKey record = new RecordKey(shop.tenant.value(), "reservation", cart.value());
        write(new RecordWrite.Delete(record, 1));

        assertThat(orphans())
                .extracting(OrphanedUnits::reference, OrphanedUnits::reserved, OrphanedUnits::held)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(cart + "/1", 4L, 0L),
                        org.assertj.core.groups.Tuple.tuple(cart + "/2", 1L, 0L));
        List<Outcome<Integer>> outcomes = IntStream.range(0, 6)
                .parallel()
                .mapToObj(person -> shop.oms.inventory().repairReservations(cart.value()))
                .toList();

        assertThat(outcomes).extracting(Outcome::orThrow).containsExactlyInAnyOrder(2, 0, 0, 0, 0, 0);
        assertThat(orphans()).isEmpty();
        assertThat(shop.level("TEA", "BERLIN").reserved()).isZero();
        assertThat(shop.level("MUG", "BERLIN").reserved()).isZero();
    }

    @Test
    void aLineWithoutItsReservationIsFoundAndGetsIt() {
        shop.stock("BERLIN", "TEA", 10);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));
        String movement = shop.oms
                .inventory()
                .searchMovements(Query.of(Kinds.STOCK_MOVEMENT).where(Query.OWNER, order.value()))
                .entities()
                .get(0)
                .id();
        write(
                new RecordWrite.Delete(new RecordKey(shop.tenant.value(), "stock_movement", movement), 1),
                new StockDelta(key("BERLIN"), 0, -4, 0));

        assertThat(orphans())
                .extracting(OrphanedUnits::reference, OrphanedUnits::reserved, OrphanedUnits::held)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(order + "/1", 0L, 4L));
        shop.oms.inventory().repairReservations(order.value()).orThrow();

        assertThat(orphans()).isEmpty();
        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(4);
        shop.shipAll(order);
    }

    @Test
    void aLineThatCannotGetItsReservationBackIsToldSo() {
        shop.stock("BERLIN", "TEA", 4);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));
        String movement = shop.oms
                .inventory()
                .searchMovements(Query.of(Kinds.STOCK_MOVEMENT).where(Query.OWNER, order.value()))
                .entities()
                .get(0)
                .id();
        write(
                new RecordWrite.Delete(new RecordKey(shop.tenant.value(), "stock_movement", movement), 1),
                new StockDelta(key("BERLIN"), 0, -4, 0));
        OrderId other = shop.placePaid(anOrder().line("TEA", 3));

        assertRefused(shop.oms.inventory().repairReservations(order.value()), Refusal.Code.OUT_OF_STOCK, order + "/1");
        shop.stock("BERLIN", "TEA", 3);
        shop.oms.inventory().repairReservations(order.value()).orThrow();
        assertThat(shop.quantities(other, 1).allocated()).isEqualTo(3);
    }

    @Test
    void nothingIsAnOrphanInAShopAtWork() {
        shop.stock("BERLIN", "TEA", 50).stock("PARIS", "MUG", 5);
        shop.shipAll(shop.placePaid(anOrder().line("TEA", 3).line("MUG", 7)));
        shop.oms
                .reservations()
                .reserve(ReserveUnits.to("DE", new StockItem("TEA", 4)))
                .orThrow();
        shop.oms.transfers().order("BERLIN", "PARIS", new StockItem("TEA", 4)).orThrow();

        assertThat(orphans()).isEmpty();
        assertThat(shop.oms.inventory().repairReservations("NOBODY").orThrow()).isZero();
    }

    private List<OrphanedUnits> orphans() {
        List<OrphanedUnits> all = new ArrayList<>();
        OrphanPage page = shop.oms.inventory().orphans("");
        all.addAll(page.orphans());
        while (!page.isLast()) {
            page = shop.oms.inventory().orphans(page.next());
            all.addAll(page.orphans());
        }
        return all;
    }

    private StockKey key(String node) {
        return new StockKey(shop.tenant.value(), "TEA", node);
    }

    private void tamper(StockDelta... deltas) {
        commit(List.of(), List.of(deltas));
    }

    private void write(RecordWrite write, StockDelta... deltas) {
        commit(List.of(write), List.of(deltas));
    }

    private void commit(List<RecordWrite> writes, List<StockDelta> deltas) {
        RecordStore records = ((RecordPersistence) persistence()).store();
        RequestRecord request =
                new RequestRecord(shop.tenant.value(), UUID.randomUUID().toString(), "by hand", "{\"v\":1}");
        writes.forEach(write -> assertThat(
                        records.read(new Lookup(shop.tenant.value(), Set.of(write.key()), Set.of(), Set.of(), ""))
                                .records())
                .hasSize(1));
        records.commit(new RecordBatch(request, Instant.EPOCH, writes, deltas, List.of(), List.of()));
    }
}
