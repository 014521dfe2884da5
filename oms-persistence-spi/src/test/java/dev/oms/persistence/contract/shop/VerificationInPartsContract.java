package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.Oms;
import dev.oms.command.Refusal;
import dev.oms.command.RefusedException;
import dev.oms.common.Actor;
import dev.oms.common.AddressForm;
import dev.oms.common.InvariantViolation;
import dev.oms.common.OrderId;
import dev.oms.common.TenantId;
import dev.oms.inventory.NodeForm;
import dev.oms.inventory.NodeType;
import dev.oms.persistence.Lookup;
import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.RecordStore;
import dev.oms.persistence.RecordWrite;
import dev.oms.persistence.RequestRecord;
import dev.oms.persistence.StockDelta;
import dev.oms.persistence.StockKey;
import dev.oms.persistence.StoredRecord;
import dev.oms.port.EventQuery;
import dev.oms.port.Inspection;
import dev.oms.port.Persistence;
import dev.oms.port.RecordedEvent;
import dev.oms.port.Sealing;
import dev.oms.port.Unreadable;
import dev.oms.verify.Verification;
import dev.oms.verify.VerificationPart;
import dev.oms.verify.VerificationReport;
import dev.oms.verify.VerificationReport.Breach;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A verification that stops and goes on finds what one finds that goes all the way, each thing once. */
public abstract class VerificationInPartsContract {
    private static final int ORDERS = 7;

    private final List<OrderId> orders = new ArrayList<>();
    private Shop shop;
    private RecordStore records;

    /** A store that several tests may share: each test has a tenant of its own. */
    protected abstract Persistence persistence();

    @BeforeEach
    void aShopAtWork() {
        shop = new Shop(persistence());
        records = ((RecordPersistence) persistence()).store();
        shop.oms
                .inventory()
                .defineNode(
                        "BERLIN",
                        AddressForm.inCountry("DE").at(52.52, 13.40),
                        NodeForm.of(NodeType.WAREHOUSE).perDay(100, 1_000))
                .orThrow();
        shop.stock("BERLIN", "TEA", 30).stock("BERLIN", "MUG", 4);
        for (int i = 0; i < ORDERS; i++) {
            orders.add(shop.placePaid(anOrder().line("TEA", 1 + i % 3).line("MUG", 1)));
        }
        shop.shipAll(orders.get(0));
        shop.deliverAll(orders.get(0));
        shop.later(Duration.ofDays(1));
        shop.oms.orders().archive(orders.get(0)).orThrow();
    }

    private List<VerificationPart> parts(int limit) {
        List<VerificationPart> parts = new ArrayList<>();
        VerificationPart part = shop.oms.verify(Verification.fromTheBeginning().limit(limit));
        parts.add(part);
        while (!part.isLast()) {
            part = shop.oms.verify(Verification.from(part.next()).limit(limit));
            parts.add(part);
        }
        return parts;
    }

    private static VerificationReport sum(List<VerificationPart> parts) {
        return parts.stream()
                .map(VerificationPart::report)
                .reduce(new VerificationReport(0, 0, 0, 0, List.of()), VerificationReport::plus);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100_000})
    void partsAreTheWholeInAnyNumberOfBites(int limit) {
        VerificationReport whole = shop.oms.verify();

        List<VerificationPart> parts = parts(limit);

        assertThat(whole.breaches()).isEmpty();
        assertThat(whole.orders()).isEqualTo(ORDERS);
        assertThat(sum(parts)).isEqualTo(whole);
        assertThat(parts).allMatch(part -> part.report().orders() <= limit);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void whatIsBrokenAnywhereIsFoundInOnePart(int limit) {
        alter(orders.get(0), "archived_order", body -> body.replace("\"COMPLETED\"", "\"CONFIRMED\""));
        alter(orders.get(1), "order", body -> body.replace("\"CONFIRMED\"", "\"PLACED\""));
        alter(orders.get(5), "order", body -> body.replace("\"CONFIRMED\"", "\"COMPLETED\""));
        alter(orders.get(6), "payment", body -> "what?");
        move("TEA", "own/new");
        move("@day/2026-03-02", "own/units");

        List<Breach> whole = shop.oms.verify().breaches();
        List<List<Breach>> parts =
                parts(limit).stream().map(part -> part.report().breaches()).toList();

        assertThat(whole)
                .extracting(Breach::subject)
                .contains(
                        "order " + orders.get(1),
                        "order " + orders.get(5),
                        "payment " + orders.get(6),
                        "@day/2026-03-02 @ BERLIN own/units");
        assertThat(whole)
                .extracting(Breach::subject)
                .anyMatch(subject -> subject.contains(orders.get(0).value()));
        assertThat(whole).extracting(Breach::subject).anyMatch(subject -> subject.startsWith("TEA @ BERLIN"));
        assertThat(parts.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(whole);
    }

    @Test
    void whatIsPlacedMeanwhileIsLookedAtAsWellAndNothingTwice() {
        VerificationPart first = shop.oms.verify(Verification.fromTheBeginning().limit(3));
        shop.placePaid(anOrder().line("TEA", 1));
        long looked = first.report().orders();
        while (!first.isLast()) {
            first = shop.oms.verify(Verification.from(first.next()).limit(3));
            looked += first.report().orders();
            assertThat(first.report().breaches()).isEmpty();
        }

        assertThat(looked).isEqualTo(ORDERS + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"order", "nothing:", "order:what?", ":", "day:tomorrow", "stray:x", "unicorn:abc"})
    void aCursorThatNoPartEndedWithIsRefused(String cursor) {
        assertThatThrownBy(() -> shop.oms.verify(Verification.from(cursor)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::code, Refusal::subject)
                                .containsExactly(
                                        org.assertj.core.api.Assertions.tuple(Refusal.Code.INVALID, "cursor")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aPartLooksAtSomething(int limit) {
        assertThatThrownBy(() -> Verification.fromTheBeginning().limit(limit))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("limit");
    }

    @Test
    void onlyWhoMaySeeEverythingVerifiesParts() {
        Oms stranger = shop.oms.as(Actor.customer(new dev.oms.common.CustomerId("C-1")));

        assertThatThrownBy(() -> stranger.verify(Verification.fromTheBeginning()))
                .isInstanceOf(RefusedException.class);
    }

    /** Once a verification read the whole log for each kind that a shop has nothing of. */
    @Test
    void theLogIsReadOnlyByOwner() {
        Set<Set<String>> asked = new HashSet<>();
        Oms watched = shop.node(builder -> builder.persistence(new WatchedLog(persistence(), asked)));

        assertThat(watched.verify().breaches()).isEmpty();
        assertThat(asked).isNotEmpty().doesNotContain(Set.of());
    }

    /** More than one page of movements. */
    @Test
    void aDayOfWhichNothingCanBeReadDoesNotHideTheNext() {
        List<RecordWrite> damaged = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            damaged.add(new RecordWrite.Put(unreadable("@day/2026-03-01", i)));
        }
        commit(damaged, List.of());
        move("@day/2026-03-02", "own/units");

        List<Breach> whole = shop.oms.verify().breaches();

        assertThat(whole).extracting(Breach::subject).contains("@day/2026-03-02 @ BERLIN own/units");
        assertThat(whole.stream().filter(each -> each.subject().startsWith("stock_movement")))
                .hasSize(damaged.size());
    }

    private StoredRecord unreadable(String sku, int number) {
        String id = "damaged/%06d".formatted(number);
        return new StoredRecord(
                new RecordKey(shop.tenant.value(), "stock_movement", id),
                "damaged",
                1,
                Map.of("sku", sku, "node", "BERLIN", "moved_at", Instant.EPOCH.plusSeconds(number)),
                "what?");
    }

    private void alter(OrderId id, String kind, UnaryOperator<String> body) {
        RecordKey key = new RecordKey(shop.tenant.value(), kind, id.value());
        StoredRecord before = records.read(new Lookup(shop.tenant.value(), Set.of(key), Set.of(), Set.of(), ""))
                .records()
                .get(0);
        String altered = body.apply(before.body());
        assertThat(altered).isNotEqualTo(before.body());
        commit(
                List.of(new RecordWrite.Put(
                        new StoredRecord(key, before.owner(), before.version() + 1, before.attributes(), altered))),
                List.of());
    }

    /** Changes a counter without a movement. */
    private void move(String sku, String pool) {
        commit(List.of(), List.of(new StockDelta(new StockKey(shop.tenant.value(), sku, "BERLIN", pool), 1, 0, 0)));
    }

    private void commit(List<RecordWrite> writes, List<StockDelta> stock) {
        RequestRecord request =
                new RequestRecord(shop.tenant.value(), UUID.randomUUID().toString(), "by hand", "{\"v\":1}");
        records.commit(new RecordBatch(request, Instant.EPOCH, writes, stock, List.of(), List.of()));
    }

    /** Notes whose events are asked for. */
    private static final class WatchedLog extends ForwardingPersistence implements Sealing, Inspection {
        private final Persistence store;
        private final Set<Set<String>> asked;

        WatchedLog(Persistence store, Set<Set<String>> asked) {
            super(store);
            this.store = store;
            this.asked = asked;
        }

        @Override
        public List<RecordedEvent> events(TenantId tenant, EventQuery query) {
            asked.add(Set.copyOf(query.owners()));
            return super.events(tenant, query);
        }

        @Override
        public List<Unreadable> strays(TenantId tenant) {
            return ((Inspection) store).strays(tenant);
        }
    }
}
