package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.OrderView;
import dev.oms.common.OrderId;
import dev.oms.order.CancelOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.Operation;
import dev.oms.order.Order;
import dev.oms.order.PlaceOrder;
import dev.oms.persistence.Lookup;
import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.RecordStore;
import dev.oms.persistence.RecordWrite;
import dev.oms.persistence.RequestRecord;
import dev.oms.persistence.StoredRecord;
import dev.oms.persistence.UnreadableRecordException;
import dev.oms.port.Kinds;
import dev.oms.port.Persistence;
import dev.oms.port.Query;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An order of many lines is kept in pages, and nobody who reads or changes it can tell. */
public abstract class BigOrderContract {
    private Shop shop;
    private RecordStore records;

    /** A store that several tests may share: each test has a tenant of its own. */
    protected abstract Persistence persistence();

    @BeforeEach
    void plentyOfTea() {
        shop = new Shop(persistence());
        records = ((RecordPersistence) persistence()).store();
        shop.stock("BERLIN", "TEA", 100_000);
    }

    private OrderId place(int lines) {
        PlaceOrder order = anOrder();
        for (int i = 0; i < lines; i++) {
            order = order.line("TEA", 2);
        }
        return shop.placePaid(order);
    }

    private List<StoredRecord> pages(OrderId order) {
        Lookup lookup = new Lookup(
                shop.tenant.value(), Set.of(), Set.of(new Lookup.Owned("order_page", order.value())), Set.of(), "");
        return records.read(lookup).records();
    }

    private List<Long> versions(OrderId order) {
        return pages(order).stream().map(StoredRecord::version).toList();
    }

    private void byHand(RecordWrite write) {
        RequestRecord request =
                new RequestRecord(shop.tenant.value(), UUID.randomUUID().toString(), "by hand", "{\"v\":1}");
        records.commit(new RecordBatch(request, Instant.EPOCH, List.of(write), List.of(), List.of(), List.of()));
    }

    private static RecordWrite next(StoredRecord page, String body) {
        return new RecordWrite.Put(
                new StoredRecord(page.key(), page.owner(), page.version() + 1, page.attributes(), body));
    }

    @Test
    void aHundredLinesAreOneRecordAndOneMoreMakesPages() {
        OrderId small = place(100);
        OrderId big = place(101);

        assertThat(pages(small)).isEmpty();
        assertThat(pages(big)).hasSize(2);
        assertThat(shop.view(big).order().lines()).hasSize(101);
        assertThat(shop.oms.orders().search(Query.of(Kinds.ORDER)).entities())
                .contains(shop.view(small).order(), shop.view(big).order());
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void aWholeLifeOfAThousandLinesEndsInTheArchiveAsItWas() {
        OrderId order = place(1_000);
        shop.oms
                .orders()
                .cancel(CancelOrder.units(order, "one less", new LineUnits(7, 1)))
                .orThrow();
        shop.shipAll(order);
        shop.deliverAll(order);
        var back = shop.oms
                .returns()
                .request(order, "too green", new LineUnits(1_000, 1))
                .orThrow();
        shop.oms.returns().receive(back, "BERLIN").orThrow();
        shop.oms.returns().inspect(back).orThrow();
        shop.workOff();
        assertThat(shop.oms.verify().breaches()).isEmpty();
        OrderView before = shop.view(order);
        assertThat(before.order().line(1_000).orElseThrow().quantities().returned())
                .isEqualTo(1);
        assertThat(before.order().line(7).orElseThrow().quantities().cancelled())
                .isEqualTo(1);

        shop.oms.orders().archive(order).orThrow();

        assertThat(shop.view(order).order()).isEqualTo(before.order());
        assertThat(pages(order)).isEmpty();
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void whatChangesOnOneLineWritesItsPageAlone() {
        OrderId order = place(350);
        List<Long> before = versions(order);

        shop.oms
                .orders()
                .cancel(CancelOrder.units(order, "one less", new LineUnits(250, 1)))
                .orThrow();

        assertThat(versions(order)).containsExactly(before.get(0), before.get(1), before.get(2) + 1, before.get(3));
        assertThat(shop.quantities(order, 250).cancelled()).isEqualTo(1);
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void whatChangesNoLineWritesNoPage() {
        OrderId order = place(250);
        List<Long> before = versions(order);

        shop.oms
                .orders()
                .hold(order, "fraud-check", "new customer", Operation.RELEASE)
                .orThrow();

        assertThat(versions(order)).isEqualTo(before);
        assertThat(shop.view(order).order().holds()).hasSize(1);
    }

    @Test
    void ofTwoWhoChangeOnePageTheSecondIsToldAboutTheOrder() {
        OrderId order = place(150);
        var first = shop.oms
                .plan(CancelOrder.units(order, "one less", new LineUnits(120, 1)))
                .orThrow();
        var second = shop.oms
                .plan(CancelOrder.units(order, "one less", new LineUnits(121, 1)))
                .orThrow();

        assertThat(shop.oms.commit(first).isDone()).isTrue();
        assertThat(shop.oms.commit(second).reasons())
                .allSatisfy(reason -> assertThat(reason.subject()).isEqualTo(order.value()));
        assertThat(shop.quantities(order, 121).cancelled()).isZero();
    }

    @Test
    void aPageThatIsMissingIsReported() {
        OrderId order = place(250);
        StoredRecord page = pages(order).get(1);
        byHand(new RecordWrite.Delete(page.key(), page.version()));

        assertReported(order, "the page 1 of " + order + " is missing");
    }

    @Test
    void aPageOfAnotherVersionIsReported() {
        OrderId order = place(250);
        StoredRecord page = pages(order).get(2);
        byHand(next(page, page.body()));

        assertReported(order, "is of version " + (page.version() + 1));
    }

    @Test
    void aPageThatCannotBeReadIsReported() {
        OrderId order = place(250);
        StoredRecord page = pages(order).get(0);
        StoredRecord head = records.read(new Lookup(
                        shop.tenant.value(),
                        Set.of(new RecordKey(shop.tenant.value(), Order.KIND, order.value())),
                        Set.of(),
                        Set.of(),
                        ""))
                .records()
                .get(0);
        byHand(next(page, "what?"));
        byHand(next(head, head.body().replaceFirst("\"pages\":\\[\\d+", "\"pages\":[" + (page.version() + 1))));

        assertReported(order, "a stored order_page cannot be read");
    }

    @Test
    void aPageWithoutAnOrderIsReported() {
        OrderId order = place(250);
        StoredRecord page = pages(order).get(1);
        RecordKey key = new RecordKey(page.key().tenant(), page.key().kind(), "NOBODY/000000");
        byHand(new RecordWrite.Put(new StoredRecord(key, "NOBODY", 1, page.attributes(), page.body())));

        assertThat(shop.oms.verify().breaches()).singleElement().satisfies(breach -> {
            assertThat(breach.subject()).isEqualTo("order_page NOBODY/000000");
            assertThat(breach.text()).contains("no order has the page");
        });
    }

    private void assertReported(OrderId order, String how) {
        assertThat(shop.oms.verify().breaches())
                .filteredOn(breach -> breach.law().equals("what is stored can be read"))
                .filteredOn(breach -> breach.subject().equals("order " + order))
                .singleElement()
                .satisfies(breach -> assertThat(breach.text()).contains(how));
        assertThatThrownBy(() -> shop.view(order)).isInstanceOf(UnreadableRecordException.class);
    }
}
