package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.oms.command.Outcome;
import dev.oms.common.OrderId;
import dev.oms.order.AllocationTiming;
import dev.oms.persistence.EventAppend;
import dev.oms.persistence.Lookup;
import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.RecordQuery;
import dev.oms.persistence.RecordStore;
import dev.oms.persistence.RecordWrite;
import dev.oms.persistence.RequestRecord;
import dev.oms.persistence.StoredRecord;
import dev.oms.persistence.UnreadableRecordException;
import dev.oms.port.Kinds;
import dev.oms.port.Persistence;
import dev.oms.port.Query;
import dev.oms.pricing.Condition;
import dev.oms.pricing.IssueCoupons;
import dev.oms.pricing.LineSelector;
import dev.oms.pricing.PriceEntry;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.Promotion;
import dev.oms.pricing.PromotionAction;
import dev.oms.pricing.PromotionAction.Scope;
import dev.oms.testkit.SimulatedExternalInventory;
import dev.oms.verify.VerificationReport;
import dev.oms.verify.VerificationReport.Breach;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a store is reported, each thing with what it is, and nothing that is wrong hides something else. */
public abstract class VerificationContract {
    private Shop shop;
    private RecordStore records;
    private OrderId order;

    /** A store that several tests may share: each test has a tenant of its own. */
    protected abstract Persistence persistence();

    @BeforeEach
    void anOrderOnItsWay() {
        shop = new Shop(persistence());
        records = ((RecordPersistence) persistence()).store();
        shop.stock("BERLIN", "TEA", 10).stock("BERLIN", "MUG", 1);
        shop.placePaid(anOrder().line("TEA", 1));
        order = shop.placePaid(anOrder().line("TEA", 3).line("MUG", 2).line("POST", 1, "5.00"));
        shop.makeReady(order);
    }

    private List<Breach> breaches() {
        return shop.oms.verify().breaches();
    }

    /** Writes over a record as somebody with a database client might. */
    private void alter(String kind, String id, UnaryOperator<String> body) {
        RecordKey key = new RecordKey(shop.tenant.value(), kind, id);
        StoredRecord before = records.read(new Lookup(shop.tenant.value(), Set.of(key), Set.of(), Set.of(), ""))
                .records()
                .get(0);
        String altered = body.apply(before.body());
        assertThat(altered).isNotEqualTo(before.body());
        write(new RecordWrite.Put(
                new StoredRecord(key, before.owner(), before.version() + 1, before.attributes(), altered)));
    }

    private void write(RecordWrite write, EventAppend... events) {
        RequestRecord request =
                new RequestRecord(shop.tenant.value(), UUID.randomUUID().toString(), "by hand", "{\"v\":1}");
        records.commit(new RecordBatch(request, Instant.EPOCH, List.of(write), List.of(), List.of(), List.of(events)));
    }

    private String anyId(String kind) {
        RecordQuery all =
                new RecordQuery(shop.tenant.value(), kind, List.of(), List.of(), false, RecordQuery.Cursor.START, 1);
        return records.query(all).records().get(0).key().id();
    }

    @Test
    void whatIsInOrderIsClean() {
        VerificationReport report = shop.oms.verify();

        assertThat(report.breaches()).isEmpty();
        assertThat(report.orders()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "order, '\"packed\":3', '\"packed\":2'",
        "order, '\"units\":3', '\"units\":0'",
        "payment, '\"type\":\"AUTHORIZE\"', '\"type\":\"CAPTURE\"'",
        "payment, '\"currency\":\"EUR\"', '\"currency\":\"EURO\"'",
        "fulfillment, '\"packed\":3', '\"packed\":-3'",
        "backorder, '\"units\":1', '\"units\":-1'",
        "product, '\"amount\":\"4.90\"', '\"amount\":\"-4.90\"'",
        "node, '\"country\":\"DE\"', '\"country\":\"Germany\"'",
        "stock_movement, '\"type\":', '\"typo\":'"
    })
    void aRecordThatBreaksItsOwnLawIsReportedWithItsKindAndId(String kind, String text, String instead) {
        String id = idOf(kind);
        alter(kind, id, body -> body.replaceFirst(Pattern.quote(text), instead));

        assertThat(breaches())
                .filteredOn(breach -> breach.law().equals("what is stored can be read"))
                .singleElement()
                .satisfies(breach -> {
                    assertThat(breach.subject()).isEqualTo(kind + " " + id);
                    assertThat(breach.text()).contains("cannot be read");
                });
    }

    private String idOf(String kind) {
        return switch (kind) {
            case "order", "payment" -> order.value();
            case "fulfillment" -> order.value() + "-F1";
            case "product" -> "TEA";
            case "node" -> "BERLIN";
            default -> anyId(kind);
        };
    }

    @Test
    void whoWaitsForAWaveAndWhatIsOpenAgree() {
        shop = new Shop(persistence(), builder -> builder.allocation(AllocationTiming.inWaves()))
                .stock("BERLIN", "TEA", 9);
        OrderId waits = shop.placePaid(anOrder().line("TEA", 1));
        OrderId lost = shop.placePaid(anOrder().line("TEA", 1));
        assertThat(breaches()).isEmpty();

        RecordKey place = new RecordKey(shop.tenant.value(), "waiting_order", lost.value());
        write(new RecordWrite.Delete(place, 1));
        alter("waiting_order", waits.value(), body -> body.replace("\"2026-03-02T", "\"2001-01-01T"));

        assertThat(breaches())
                .extracting(Breach::law, Breach::subject)
                .containsExactlyInAnyOrder(
                        tuple("what nobody has sourced waits for a wave", "order " + lost),
                        tuple("who waits for a wave is an order", "waiting_order " + waits));
    }

    @Test
    void aPriceAPromotionAndCodesThatNoEventTellsOfAreFound() {
        shop.oms.prices().define(PriceList.in("EUR", "WEB")).orThrow();
        shop.oms
                .prices()
                .put("WEB", PriceEntry.of("TEA", "4.90"), PriceEntry.of("MUG", "9.00"))
                .orThrow();
        shop.oms
                .promotions()
                .publish(Promotion.of("SPRING", PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "10"))
                        .when(Condition.Issued.SINGLE_USE))
                .orThrow();
        shop.oms
                .promotions()
                .issue(IssueCoupons.of("ONE", "SPRING", "FIRST-CODE", "SECOND-CODE"))
                .orThrow();
        shop.oms
                .promotions()
                .issue(IssueCoupons.of("TWO", "SPRING", "THIRD-CODE"))
                .orThrow();
        assertThat(breaches()).isEmpty();

        alter("listed_price", "WEB/TEA", body -> body.replace("4900000", "900000"));
        alter("price_list", "WEB", body -> body.replace("\"priority\":100", "\"priority\":1"));
        alter("promotion", "SPRING", body -> body.replace("100000", "900000"));
        write(new RecordWrite.Delete(new RecordKey(shop.tenant.value(), "coupon", "SECOND-CODE"), 1));
        alter("coupon_batch", "TWO", body -> body.replace("\"issued\":1", "\"issued\":2"));

        assertThat(breaches())
                .extracting(Breach::law, Breach::subject)
                .contains(
                        tuple("replaying the events gives the state", "listed_price WEB/TEA"),
                        tuple("replaying the events gives the state", "price_list WEB"),
                        tuple("replaying the events gives the state", "promotion SPRING"),
                        tuple("replaying the events gives the state", "coupon_batch TWO"),
                        tuple("codes are those of their batch", "coupon_batch ONE"),
                        tuple("codes are those of their batch", "coupon_batch TWO"));
    }

    @Test
    void whoWaitsAndIsNoOrderIsFound() {
        shop = new Shop(persistence(), builder -> builder.allocation(AllocationTiming.inWaves()));
        OrderId waits = shop.placePaid(anOrder().line("TEA", 1));
        RecordKey key = new RecordKey(shop.tenant.value(), "waiting_order", waits.value());
        StoredRecord there = records.read(new Lookup(shop.tenant.value(), Set.of(key), Set.of(), Set.of(), ""))
                .records()
                .get(0);
        write(new RecordWrite.Put(new StoredRecord(
                new RecordKey(shop.tenant.value(), "waiting_order", "NOBODY"),
                "NOBODY",
                1,
                there.attributes(),
                there.body().replace(waits.value(), "NOBODY"))));

        assertThat(breaches())
                .containsExactly(new Breach(
                        "who waits for a wave is an order", "waiting_order NOBODY", "there is no order NOBODY"));
    }

    @Test
    void unitsThatTheirKeeperHasNotConfirmedAreFound() {
        shop = Shop.keptBy(new SimulatedExternalInventory(() -> shop.clock.instant()), persistence());
        shop.stock("BERLIN", "TEA", 9);
        OrderId promised = shop.placePaid(anOrder().line("TEA", 3));
        OrderId inWork = shop.placePaid(anOrder().line("TEA", 3));
        shop.oms.fulfillments().release(inWork).orThrow();
        assertThat(breaches()).isEmpty();

        alter("stock_claim", promised + "/BERLIN", body -> body.replace("\"held\":3", "\"held\":2"));
        alter("stock_claim", inWork + "/BERLIN", body -> body.replace("\"held\":3", "\"held\":2"));

        assertThat(breaches())
                .filteredOn(breach -> breach.law().equals("what is promised is confirmed by who keeps it"))
                .extracting(Breach::text)
                .contains(
                        "line 1: 3 units are set aside, 2 are confirmed, and nobody is asked",
                        "line 1: 3 units are in work, 2 are confirmed");
    }

    @Test
    void textThatIsNoJsonIsReportedAndDoesNotHideTheRest() {
        alter("payment", order.value(), body -> "what?");
        OrderId other = shop.placePaid(anOrder().line("TEA", 1));
        alter("order", other.value(), body -> body.replace("\"CONFIRMED\"", "\"PLACED\""));

        assertThat(breaches())
                .extracting(Breach::subject)
                .contains("payment " + order.value(), "order " + other.value());
        assertThatThrownBy(() -> shop.view(order))
                .as("whoever asks for it is told")
                .isInstanceOf(UnreadableRecordException.class);
        assertThat(shop.view(other).order().id()).isEqualTo(other);
    }

    @Test
    void aRecordUnderTheIdOfAnotherIsReported() {
        alter("order", order.value(), body -> body.replace(order.value(), "SOMEBODY-ELSES"));

        assertThat(breaches()).extracting(Breach::subject).contains("order " + order.value());
        assertThatThrownBy(() -> shop.oms.orders().search(Query.of(Kinds.ORDER)).entities())
                .isInstanceOf(UnreadableRecordException.class);
    }

    @Test
    void anEventThatCannotBeReadIsReportedAndFollowedByTheOthers() {
        RecordKey key = new RecordKey(shop.tenant.value(), "node", "BERLIN");
        StoredRecord node = records.read(new Lookup(shop.tenant.value(), Set.of(key), Set.of(), Set.of(), ""))
                .records()
                .get(0);
        EventAppend broken = new EventAppend(
                order.value(), "order", order.value(), 99, "HoldPlaced", Instant.EPOCH, "x", "x", "", "{\"v\":1,", "");
        write(
                new RecordWrite.Put(
                        new StoredRecord(key, node.owner(), node.version() + 1, node.attributes(), node.body())),
                broken);

        assertThat(breaches())
                .filteredOn(breach -> breach.law().equals("what is stored can be read"))
                .singleElement()
                .satisfies(breach ->
                        assertThat(breach.subject()).startsWith("event ").endsWith("order " + order));
        assertThat(shop.oms.timeline(order))
                .anyMatch(event -> event.unreadable().isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIRMED, COMPLETED, units are delivered",
        "CONFIRMED, CANCELLED, units are not cancelled",
        "CONFIRMED, REJECTED, units are not cancelled",
        "CONFIRMED, PLACED, units are in work or gone",
        "CONFIRMED, DRAFT, drafts are not stored"
    })
    void aStateThatDoesNotFollowFromUnitsAndMoneyIsReported(String state, String instead, String why) {
        alter("order", order.value(), body -> body.replace('"' + state + '"', '"' + instead + '"'));

        assertThat(breaches())
                .filteredOn(breach -> breach.law().equals("the state follows from units and money"))
                .singleElement()
                .satisfies(breach -> {
                    assertThat(breach.subject()).isEqualTo("order " + order);
                    assertThat(breach.text()).contains("it is " + instead, why);
                });
    }

    @Test
    void anAuthorisationThatNeverHappenedIsReported() {
        alter("payment", order.value(), body -> body.replace("\"SUCCEEDED\"", "\"PENDING\""));

        assertThat(breaches())
                .extracting(Breach::law)
                .contains("the state follows from units and money", "events give the state");
    }

    @Test
    void anOrderThatIsDeliveredAndStillOpenIsReported() {
        Outcome<?> shipped = shop.oms.fulfillments().ship(Shop.work(order, 1), "DHL", "T");
        assertThat(shipped.isDone()).isTrue();
        shop.stock("BERLIN", "MUG", 5).workOff();
        shop.shipAll(order);
        shop.deliverAll(order);
        assertThat(breaches()).isEmpty();

        alter("order", order.value(), body -> body.replace("\"COMPLETED\"", "\"CONFIRMED\""));

        assertThat(breaches()).anyMatch(breach -> breach.text().contains("which leaves nothing to do"));
    }
}
