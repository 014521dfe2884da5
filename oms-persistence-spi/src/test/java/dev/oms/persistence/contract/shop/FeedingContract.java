package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.Oms;
import dev.oms.OmsBuilder;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.catalog.KitForm;
import dev.oms.command.Outcome;
import dev.oms.command.Refusal;
import dev.oms.common.AddressForm;
import dev.oms.common.InvariantViolation;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.common.TransferId;
import dev.oms.inventory.Availability;
import dev.oms.inventory.LotItem;
import dev.oms.inventory.NodeForm;
import dev.oms.inventory.NodeType;
import dev.oms.inventory.StockItem;
import dev.oms.inventory.SupplyIssue;
import dev.oms.inventory.TrackStock;
import dev.oms.inventory.Transfer;
import dev.oms.inventory.TransferState;
import dev.oms.order.AllocationTiming;
import dev.oms.order.CancelOrder;
import dev.oms.order.ChangeOrder;
import dev.oms.order.DeliveryForm;
import dev.oms.order.LineUnits;
import dev.oms.order.NodeShare;
import dev.oms.order.Operation;
import dev.oms.order.OrderState;
import dev.oms.order.PlaceHold;
import dev.oms.order.Promise;
import dev.oms.order.ReleaseHold;
import dev.oms.order.SourceWave;
import dev.oms.persistence.Lookup;
import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.RecordStore;
import dev.oms.persistence.RecordWrite;
import dev.oms.persistence.RequestRecord;
import dev.oms.port.Kinds;
import dev.oms.port.Persistence;
import dev.oms.port.Query;
import dev.oms.sourcing.FeedingPolicy;
import dev.oms.sourcing.FeedingTerms;
import dev.oms.sourcing.StoredDecision;
import dev.oms.testkit.Trouble;
import dev.oms.verify.VerificationReport.Breach;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Orders that the customer comes for, at stores to which other nodes send what they lack. */
public abstract class FeedingContract {
    private static final Instant TUESDAY = day(3);
    private static final Instant WEDNESDAY = day(4);

    private final List<Shop> shops = new ArrayList<>();

    /** The persistence under test, always the same one. */
    protected abstract Persistence persistence();

    private static Instant day(int ofMarch) {
        return LocalDate.of(2026, 3, ofMarch).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private Shop shop() {
        return shop(FeedingPolicy.on(FeedingTerms.within(5)));
    }

    private Shop shop(FeedingPolicy policy) {
        return shop(policy, builder -> builder);
    }

    private Shop shop(FeedingPolicy policy, UnaryOperator<OmsBuilder> more) {
        Shop shop = new Shop(persistence(), builder -> more.apply(builder.feeding(policy)));
        shop.oms
                .inventory()
                .defineNode(
                        "STORE",
                        AddressForm.inCountry("DE").at(48.1, 11.6),
                        NodeForm.of(NodeType.STORE).can("PICKUP"))
                .orThrow();
        shops.add(shop);
        return shop;
    }

    @AfterEach
    void allLawsHold() {
        shops.forEach(shop -> {
            assertThat(shop.oms.verify().breaches()).isEmpty();
            assertThat(shop.oms.inventory().orphans("").orphans()).isEmpty();
        });
    }

    @Test
    void whatTheStoreLacksIsSentThereAndIsTheOrdersWhenItArrives() {
        Shop shop = shop().stock("STORE", "TEA", 1).stock("BERLIN", "TEA", 5);

        OrderId order = shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 3));

        Transfer transfer = theTransfer(shop);
        assertThat(transfer.from()).isEqualTo(new NodeId("BERLIN"));
        assertThat(transfer.to()).isEqualTo(new NodeId("STORE"));
        assertThat(transfer.fed(new Sku("TEA"))).isEqualTo(2);
        assertThat(shop.level("TEA", "BERLIN").available()).isEqualTo(3);
        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(1);
        assertThat(shop.quantities(order, 1).backordered()).isEqualTo(2);
        assertThat(shop.oms.replenishment().supplyOf(order, 1))
                .extracting(cover -> cover.supply(), cover -> cover.units())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(transfer.supply(new Sku("TEA")), 2L));
        assertThat(promises(shop, order)).containsExactly(List.of(TUESDAY));

        shop.oms.transfers().dispatch(transfer.id()).orThrow();
        shop.oms.transfers().receive(transfer.id()).orThrow();

        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(3);
        assertThat(shop.level("TEA", "STORE").reserved()).isEqualTo(3);
        shop.makeReady(order);
        shop.oms.fulfillments().handOver(Shop.work(order, 1)).orThrow();
        shop.workOff();
        assertThat(shop.quantities(order, 1).delivered()).isEqualTo(3);
        assertThat(shop.level("TEA", "STORE").onHand()).isZero();
    }

    @Test
    void whereNobodySaysSoAStoreGivesWhatItHas() {
        Shop shop = shop(FeedingPolicy.never()).stock("STORE", "TEA", 1).stock("BERLIN", "TEA", 5);
        Shop other = shop(FeedingPolicy.on(FeedingTerms.within(5), "app")).stock("BERLIN", "TEA", 5);

        Outcome<OrderId> refused =
                shop.oms.orders().place(anOrder().pickupAt("STORE").line("TEA", 3));

        assertThat(refused.reasons()).extracting(Refusal::code).containsOnly(Refusal.Code.OUT_OF_STOCK);
        assertThat(other.oms
                        .orders()
                        .place(anOrder().pickupAt("STORE").line("TEA", 3))
                        .reasons())
                .extracting(Refusal::code)
                .containsOnly(Refusal.Code.OUT_OF_STOCK);
    }

    @Test
    void onlyNodesThatMayAndAreSoonEnoughSend() {
        Shop shop = shop(FeedingPolicy.on(FeedingTerms.within(5).from("PARIS").handledIn(1)))
                .stock("BERLIN", "TEA", 5)
                .stock("PARIS", "TEA", 5);
        Shop slow = shop(FeedingPolicy.on(FeedingTerms.within(0))).stock("BERLIN", "TEA", 5);

        OrderId order = shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 2));

        assertThat(theTransfer(shop).from()).isEqualTo(new NodeId("PARIS"));
        assertThat(promises(shop, order)).containsExactly(List.of(WEDNESDAY));
        assertThat(slow.oms
                        .orders()
                        .place(anOrder().pickupAt("STORE").line("TEA", 1))
                        .reasons())
                .extracting(Refusal::code)
                .containsOnly(Refusal.Code.OUT_OF_STOCK);
    }

    @Test
    void theDecisionIsExplainedAndCanBeTakenAgain() {
        Shop shop = shop().stock("BERLIN", "TEA", 5).stock("PARIS", "TEA", 5);

        OrderId order = shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 2));

        List<StoredDecision> decisions = shop.oms.sourcing().decisions(order);
        StoredDecision fed = decisions.get(decisions.size() - 1);
        assertThat(fed.feeds()).containsExactly(new NodeId("STORE"));
        assertThat(shop.oms.sourcing().replay(fed)).isEqualTo(fed.decision());
        assertThat(shop.oms.sourcing().explain(order))
                .contains("wanted in STORE (picked up there, sent by transfer): line 1, 2 of TEA")
                .contains("* BERLIN");
    }

    @Test
    void noUnitIsSentTwiceWhoeverComesAtTheSameMoment() throws Exception {
        Shop shop = shop().stock("BERLIN", "TEA", 6).stock("PARIS", "TEA", 4);
        List<Callable<Outcome<OrderId>>> buyers = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            buyers.add(() -> shop.oms.orders().place(anOrder().pickupAt("STORE").line("TEA", 1)));
        }

        List<Outcome<OrderId>> outcomes = atTheSameMoment(buyers);

        assertThat(outcomes.stream().filter(Outcome::isDone)).hasSize(10);
        assertThat(transfers(shop).stream()
                        .mapToLong(t -> t.fed(new Sku("TEA")))
                        .sum())
                .isEqualTo(10);
        assertThat(shop.level("TEA", "BERLIN").available()).isZero();
        assertThat(shop.level("TEA", "PARIS").available()).isZero();
        shop.workOff();
        for (Transfer each : transfers(shop)) {
            shop.oms.transfers().dispatch(each.id()).orThrow();
            shop.oms.transfers().receive(each.id()).orThrow();
        }
        assertThat(shop.level("TEA", "STORE").reserved()).isEqualTo(10);
    }

    @Test
    void whatIsCancelledIsNotSent() {
        Shop shop = shop().stock("BERLIN", "TEA", 5);
        OrderId order = shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 4));

        shop.oms.execute(CancelOrder.units(order, "fewer", new LineUnits(1, 1))).orThrow();
        assertThat(theTransfer(shop).fed(new Sku("TEA"))).isEqualTo(3);
        assertThat(shop.level("TEA", "BERLIN").available()).isEqualTo(2);
        shop.oms.execute(CancelOrder.all(order, "no")).orThrow();

        assertThat(theTransfer(shop).state()).isEqualTo(TransferState.CANCELLED);
        assertThat(shop.level("TEA", "BERLIN").available()).isEqualTo(5);
        assertThat(shop.oms.inventory().supplies("TEA")).isEmpty();
    }

    @Test
    void whatDoesNotFitTogetherIsReadOnceMoreAndNotForEver() {
        Shop shop = shop().stock("BERLIN", "TEA", 5);
        shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 4));
        TransferId transfer = theTransfer(shop).id();
        shop.oms.transfers().dispatch(transfer).orThrow();
        NeverFitting damaged = new NeverFitting(persistence());
        Oms dock = shop.node(builder -> builder.persistence(damaged));

        assertThatThrownBy(() -> dock.transfers().receive(transfer)).isInstanceOf(InvariantViolation.class);

        assertThat(damaged.reads).hasValue(4);
    }

    /** Found by chance: what is decided on then was never true at one moment. */
    @Test
    void whoeverIsCancelledWhileAnArrivalIsBookedGetsNothingOfIt() {
        Shop shop = shop().stock("BERLIN", "TEA", 5);
        OrderId order = shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 4));
        TransferId transfer = theTransfer(shop).id();
        shop.oms.transfers().dispatch(transfer).orThrow();
        Oms dock = shop.node(builder -> builder.persistence(new BetweenReads(
                persistence(),
                () -> shop.oms.execute(CancelOrder.all(order, "no")).orThrow())));

        dock.transfers().receive(transfer).orThrow();

        assertThat(shop.level("TEA", "STORE").available()).isEqualTo(4);
        assertThat(theTransfer(shop).state()).isEqualTo(TransferState.RECEIVED);
    }

    @Test
    void whatIsUnderWayForNobodyIsForWhoeverWaits() {
        Shop shop = shop().stock("BERLIN", "MUG", 5);
        OrderId order = shop.placePaid(anOrder().pickupAt("STORE").line("MUG", 5));
        Transfer transfer = theTransfer(shop);
        shop.oms.transfers().dispatch(transfer.id()).orThrow();
        assertThat(availability(shop, "MUG").by(day(30))).isZero();

        shop.oms.execute(CancelOrder.units(order, "fewer", new LineUnits(1, 2))).orThrow();
        shop.workOff();

        assertThat(availability(shop, "MUG").by(day(30))).isEqualTo(2);
        OrderId next = shop.placePaid(anOrder().pickupAt("STORE").line("MUG", 1));
        assertThat(promises(shop, next)).containsExactly(List.of(TUESDAY));
        shop.oms.transfers().receive(transfer.id()).orThrow();
        shop.workOff();
        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(3);
        assertThat(shop.quantities(next, 1).allocated()).isEqualTo(1);
        assertThat(shop.level("MUG", "STORE").available()).isEqualTo(1);
    }

    @Test
    void whatArrivesInPartsIsTheOrdersPartByPart() {
        Shop shop = shop().stock("BERLIN", "TEA", 5);
        OrderId order = shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 5));
        Transfer transfer = theTransfer(shop);
        shop.oms.transfers().dispatch(transfer.id()).orThrow();

        shop.oms.transfers().receive(transfer.id(), new StockItem("TEA", 2)).orThrow();

        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(2);
        assertThat(shop.quantities(order, 1).backordered()).isEqualTo(3);
        assertThat(shop.oms.verify().breaches()).isEmpty();
        shop.oms.transfers().receive(transfer.id()).orThrow();
        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(5);
    }

    @Test
    void whatIsLostOnItsWayIsSentAgainByAnotherNode() {
        Shop shop = shop().stock("BERLIN", "TEA", 5).stock("PARIS", "TEA", 1);
        OrderId order = shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 5));
        Transfer first = theTransfer(shop);
        shop.oms.transfers().dispatch(first.id()).orThrow();
        shop.oms.transfers().receive(first.id(), new StockItem("TEA", 3)).orThrow();

        shop.oms.transfers().miss(first.id(), "TEA", 2, "lorry burnt").orThrow();
        shop.workOff();

        Transfer second = transfers(shop).stream()
                .filter(each -> !each.id().equals(first.id()))
                .findFirst()
                .orElseThrow();
        assertThat(second.from()).isEqualTo(new NodeId("PARIS"));
        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(3);
        assertThat(shop.quantities(order, 1).backordered()).isEqualTo(2);
        assertThat(shop.oms.orders().promises(order))
                .extracting(Promise::cause)
                .anySatisfy(cause -> assertThat(cause).contains("missing on arrival"));
        assertThat(promises(shop, order)).endsWith(List.of());
    }

    @Test
    void whatANodeDoesNotSendComesFromAnother() {
        Shop shop = shop().stock("BERLIN", "TEA", 3).stock("PARIS", "TEA", 3);
        OrderId order = shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 3));
        TransferId first = theTransfer(shop).id();

        shop.oms.transfers().cancel(first, "cannot find it").orThrow();
        shop.workOff();

        assertThat(open(shop)).extracting(Transfer::from).containsExactly(new NodeId("PARIS"));
        assertThat(shop.quantities(order, 1).backordered()).isEqualTo(3);
        shop.oms
                .transfers()
                .dispatch(open(shop).get(0).id(), new StockItem("TEA", 2))
                .orThrow();
        shop.workOff();
        assertThat(shop.quantities(order, 1).backordered()).isEqualTo(3);
        assertThat(promises(shop, order)).endsWith(List.of());
    }

    @Test
    void whatIsLateIsPromisedAnewAndToldToSomebody() {
        Shop shop = shop().stock("BERLIN", "TEA", 3);
        OrderId order = shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 3));
        TransferId transfer = theTransfer(shop).id();

        shop.later(Duration.ofDays(2));

        assertThat(promises(shop, order)).containsExactly(List.of(TUESDAY), List.of(day(5)));
        assertThat(shop.oms.orders().promises(order))
                .extracting(Promise::cause)
                .anySatisfy(cause -> assertThat(cause).contains("has not left yet"));
        assertThat(shop.oms.replenishment().issues("").entities())
                .extracting(SupplyIssue::problem)
                .containsExactly(SupplyIssue.Problem.LATE);
        shop.oms.transfers().dispatch(transfer).orThrow();
        shop.later(Duration.ofDays(3));
        assertThat(promises(shop, order).get(2)).containsExactly(day(8));
        shop.oms.transfers().receive(transfer).orThrow();
        assertThat(shop.oms.replenishment().issues("").entities()).isEmpty();
        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(3);
    }

    @Test
    void whatIsLateAndNotWantedAnyMoreIsNobodysBusiness() {
        Shop shop = shop().stock("BERLIN", "TEA", 6);
        OrderId cancelled = shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 3));
        OrderId moved = shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 3));
        shop.later(Duration.ofDays(2));
        assertThat(shop.oms.replenishment().issues("").entities()).hasSize(2);

        shop.oms.execute(CancelOrder.all(cancelled, "too late")).orThrow();
        shop.oms
                .orders()
                .change(ChangeOrder.of(moved).delivery(DeliveryForm.SHIPPED))
                .orThrow();
        shop.workOff();

        assertThat(shop.oms.replenishment().issues("").entities()).isEmpty();
    }

    @Test
    void anOrderThatIsAllSentIsSourcedWhateverIsAddedWhileItIsOnHold() {
        Shop shop = shop().stock("BERLIN", "TEA", 5);
        OrderId order = shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 1));
        shop.oms
                .execute(new PlaceHold(order.value(), "fraud-check", "looked at", Set.of(Operation.ALLOCATE)))
                .orThrow();
        shop.oms.orders().change(ChangeOrder.of(order).quantity(1, 3)).orThrow();

        assertThat(shop.oms.verify().breaches()).isEmpty();
        shop.oms.execute(new ReleaseHold(order.value(), "fraud-check")).orThrow();
        shop.workOff();
        assertThat(open(shop).stream().mapToLong(t -> t.fed(new Sku("TEA"))).sum())
                .isEqualTo(3);
    }

    @Test
    void whoeverComesElsewhereIsSentNothing() {
        Shop shop = shop().stock("BERLIN", "TEA", 3);
        OrderId order = shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 3));

        shop.oms
                .orders()
                .change(ChangeOrder.of(order).delivery(DeliveryForm.SHIPPED))
                .orThrow();

        assertThat(theTransfer(shop).state()).isEqualTo(TransferState.CANCELLED);
        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(3);
        assertThat(shop.view(order).order().line(1).orElseThrow().shares())
                .extracting(NodeShare::node)
                .containsExactly(new NodeId("BERLIN"));
    }

    @Test
    void whoWaitsIsSentWhatComesInElsewhere() {
        Shop shop = shop();
        OrderId order = shop.placePaid(anOrder().pickupAt("STORE").line("MUG", 3));
        assertThat(shop.quantities(order, 1).backordered()).isEqualTo(3);
        assertThat(transfers(shop)).isEmpty();

        shop.stock("PARIS", "MUG", 2);
        shop.workOff();

        assertThat(theTransfer(shop).fed(new Sku("MUG"))).isEqualTo(2);
        assertThat(shop.level("MUG", "PARIS").available()).isZero();
        assertThat(shop.oms.sourcing().parked("").entities()).isEmpty();
        shop.stock("STORE", "MUG", 1);
        shop.workOff();
        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(1);
        assertThat(shop.quantities(order, 1).backordered()).isEqualTo(2);
    }

    @Test
    void nobodyElseIsServedFromWhatIsSent() {
        Shop shop = shop().stock("BERLIN", "MUG", 2);
        OrderId fed = shop.placePaid(anOrder().pickupAt("STORE").line("MUG", 2));
        OrderId hurried = shop.placePaid(anOrder().pickupAt("STORE").priority(9).line("MUG", 2));
        TransferId transfer = theTransfer(shop).id();

        shop.oms.transfers().dispatch(transfer).orThrow();
        shop.oms.transfers().receive(transfer).orThrow();
        shop.workOff();

        assertThat(shop.quantities(fed, 1).allocated()).isEqualTo(2);
        assertThat(shop.quantities(hurried, 1).backordered()).isEqualTo(2);
    }

    @Test
    void whatArrivesUnfitIsSentAgain() {
        Shop shop = shop();
        shop.oms.inventory().track(TrackStock.byLot("TEA")).orThrow();
        shop.oms.inventory().receive("BERLIN", LotItem.of("TEA", "L-1", 3)).orThrow();
        shop.oms.inventory().receive("PARIS", LotItem.of("TEA", "L-2", 3)).orThrow();
        OrderId order = shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 3));
        TransferId transfer = theTransfer(shop).id();
        shop.oms.transfers().dispatch(transfer).orThrow();
        shop.oms.inventory().recall("TEA", "L-1", "glass in it").orThrow();

        shop.oms.transfers().receive(transfer).orThrow();
        shop.workOff();

        assertThat(shop.level("TEA", "STORE").quarantined()).isEqualTo(3);
        assertThat(open(shop)).extracting(Transfer::from).containsExactly(new NodeId("PARIS"));
        assertThat(shop.quantities(order, 1).backordered()).isEqualTo(3);
    }

    @Test
    void moreOfALineIsSentAsWell() {
        Shop shop = shop().stock("BERLIN", "TEA", 5);
        OrderId order = shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 2));

        shop.oms.orders().change(ChangeOrder.of(order).quantity(1, 4)).orThrow();

        assertThat(transfers(shop).stream()
                        .mapToLong(t -> t.fed(new Sku("TEA")))
                        .sum())
                .isEqualTo(4);
        assertThat(shop.level("TEA", "BERLIN").available()).isEqualTo(1);
    }

    @Test
    void whatCannotBePaidIsNotSent() {
        Shop shop = shop().stock("BERLIN", "TEA", 5);
        shop.gateway.always(Trouble.DECLINES);

        OrderId order = shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 2));

        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.REJECTED);
        assertThat(theTransfer(shop).state()).isEqualTo(TransferState.CANCELLED);
        assertThat(shop.level("TEA", "BERLIN").available()).isEqualTo(5);
    }

    @Test
    void aHoldKeepsNothingFromArrivingAndWhatIsLostMeanwhileIsSentOnceItIsLifted() {
        Shop shop = shop().stock("BERLIN", "TEA", 5).stock("PARIS", "TEA", 5);
        OrderId order = shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 4));
        TransferId transfer = theTransfer(shop).id();
        shop.oms.transfers().dispatch(transfer).orThrow();
        shop.oms
                .execute(new PlaceHold(order.value(), "fraud-check", "looked at", Set.of(Operation.ALLOCATE)))
                .orThrow();

        shop.oms.transfers().receive(transfer, new StockItem("TEA", 1)).orThrow();
        shop.oms.transfers().miss(transfer, "TEA", 3, "lorry burnt").orThrow();
        shop.workOff();

        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(1);
        assertThat(shop.quantities(order, 1).open()).isEqualTo(3);
        shop.oms.execute(new ReleaseHold(order.value(), "fraud-check")).orThrow();
        shop.workOff();
        assertThat(open(shop).stream().mapToLong(t -> t.fed(new Sku("TEA"))).sum())
                .isEqualTo(3);
    }

    @Test
    void whatAWaveLeavesWaitingIsSent() {
        Shop shop = shop(
                        FeedingPolicy.on(FeedingTerms.within(5)),
                        builder -> builder.allocation(AllocationTiming.inWaves()))
                .stock("BERLIN", "MUG", 3);
        OrderId order = shop.placePaid(anOrder().pickupAt("STORE").line("MUG", 2));

        shop.oms.sourcing().wave(SourceWave.ofAllThatWait());
        shop.workOff();

        assertThat(theTransfer(shop).fed(new Sku("MUG"))).isEqualTo(2);
        assertThat(shop.quantities(order, 1).backordered()).isEqualTo(2);
    }

    @Test
    void whatTheStoreLacksOfBundlesIsSentTogetherOrNotAtAll() {
        Shop shop = withSets(shop()).stock("STORE", "TEA", 3).stock("BERLIN", "MUG", 3);

        OrderId order = shop.placePaid(anOrder().pickupAt("STORE").line("SET", 1));

        assertThat(theTransfer(shop).fed(new Sku("MUG"))).isEqualTo(2);
        assertThat(shop.quantities(order, 2).allocated()).isEqualTo(1);
        assertThat(shop.quantities(order, 3).backordered()).isEqualTo(2);
        assertThat(shop.oms.fulfillments().release(order).reasons())
                .extracting(Refusal::code)
                .containsExactly(Refusal.Code.WRONG_STATE);
        Outcome<OrderId> tooMany =
                shop.oms.orders().place(anOrder().pickupAt("STORE").line("SET", 1));
        assertThat(tooMany.reasons()).extracting(Refusal::code).containsExactly(Refusal.Code.OUT_OF_STOCK);
        assertThat(shop.level("TEA", "STORE").reserved()).isEqualTo(1);

        arrives(shop);
        shop.makeReady(order);
        shop.oms.fulfillments().handOver(Shop.work(order, 1)).orThrow();
        shop.workOff();
        assertThat(shop.quantities(order, 1).delivered()).isEqualTo(1);
    }

    @Test
    void whyALineGoesShortIsSaidWhateverElseIsSent() {
        Shop shop = withSets(shop(FeedingPolicy.on(FeedingTerms.within(5).from("PARIS"))))
                .stock("STORE", "TEA", 1)
                .stock("PARIS", "MUG", 2)
                .stock("BERLIN", "POT", 3);

        Outcome<OrderId> outcome = shop.oms
                .orders()
                .place(anOrder().pickupAt("STORE").line("POT", 1).line("SET", 1));

        assertThat(outcome.reasons())
                .extracting(Refusal::text)
                .singleElement()
                .asString()
                .endsWith("3 lie at nodes that may not give them: not where the customer comes for it");
    }

    @Test
    void ofBundlesAsManyAreSentAsCanBeCompleted() {
        Shop shop = withSets(shop())
                .stock("STORE", "MUG", 2)
                .stock("BERLIN", "TEA", 1)
                .stock("PARIS", "MUG", 9);
        shop.oms
                .catalog()
                .define(
                        Definition.goods("TEA", "4.90", "EUR").withBackorders(),
                        Definition.goods("MUG", "10.00", "EUR").withBackorders())
                .orThrow();

        OrderId order = shop.placePaid(anOrder().pickupAt("STORE").line("SET", 3));

        assertThat(theTransfer(shop).fed(new Sku("TEA"))).isEqualTo(1);
        assertThat(shop.quantities(order, 3).allocated()).isEqualTo(2);
        assertThat(shop.level("MUG", "PARIS").reserved()).isZero();
        shop.stock("BERLIN", "TEA", 1);
        shop.workOff();

        assertThat(shop.oms.transfers().in(TransferState.ORDERED, "").entities())
                .hasSize(3);
        assertThat(shop.level("MUG", "PARIS").reserved()).isEqualTo(2);
        assertThat(shop.quantities(order, 2).backordered()).isEqualTo(3);
    }

    @Test
    void aComponentThatIsLostOnItsWayIsSentAgain() {
        Shop shop = withSets(shop())
                .stock("STORE", "TEA", 1)
                .stock("BERLIN", "MUG", 2)
                .stock("PARIS", "MUG", 2);
        OrderId order = shop.placePaid(anOrder().pickupAt("STORE").line("SET", 1));
        Transfer transfer = theTransfer(shop);

        shop.oms.transfers().cancel(transfer.id(), "the lorry broke down").orThrow();
        shop.workOff();

        assertThat(open(shop))
                .extracting(Transfer::from)
                .doesNotContain(transfer.from())
                .hasSize(1);
        assertThat(shop.quantities(order, 2).allocated()).isEqualTo(1);
        shop.oms.execute(CancelOrder.all(order, "not wanted")).orThrow();
        assertThat(shop.level("TEA", "STORE").reserved()).isZero();
        assertThat(shop.level("MUG", "PARIS").reserved()
                        + shop.level("MUG", "BERLIN").reserved())
                .isZero();
    }

    @Test
    void aWaveSendsWhatASingleOrderIsSent() {
        Shop shop = shop(
                        FeedingPolicy.on(FeedingTerms.within(5)),
                        builder -> builder.allocation(AllocationTiming.inWaves()))
                .stock("BERLIN", "TEA", 3);
        OrderId first = shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 2));
        OrderId second = shop.placePaid(anOrder().line("TEA", 2));

        shop.oms.sourcing().wave(SourceWave.ofAllThatWait());

        assertThat(theTransfer(shop).fed(new Sku("TEA"))).isEqualTo(2);
        assertThat(shop.quantities(first, 1).backordered()).isEqualTo(2);
        assertThat(shop.quantities(second, 1).allocated()).isEqualTo(1);
        arrives(shop);
        assertThat(shop.quantities(first, 1).allocated()).isEqualTo(2);
    }

    @Test
    void inAWaveNoComponentIsSentThatOneByOneWouldHaveBeenThere() {
        Shop shop = withSets(shop(
                        FeedingPolicy.on(FeedingTerms.within(5)),
                        builder -> builder.allocation(AllocationTiming.inWaves())))
                .stock("STORE", "TEA", 4)
                .stock("STORE", "MUG", 3)
                .stock("BERLIN", "TEA", 4)
                .stock("BERLIN", "MUG", 1);
        OrderId first = shop.placePaid(anOrder().pickupAt("STORE").line("SET", 2));
        shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 1));
        shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 2));

        shop.oms.sourcing().wave(SourceWave.ofAllThatWait());

        assertThat(shop.quantities(first, 2).allocated()).isEqualTo(2);
        assertThat(shop.quantities(first, 3).allocated()).isEqualTo(3);
    }

    @Test
    void whatIsWantedElsewhereIsSetAsideThereOnceAHoldEnds() {
        Shop shop = shop().stock("STORE", "TEA", 1).stock("BERLIN", "TEA", 3);
        OrderId order = shop.placePaid(anOrder().line("TEA", 3));
        shop.oms
                .execute(new PlaceHold(order.value(), "fraud-check", "look at it", Set.of(Operation.ALLOCATE)))
                .orThrow();

        shop.oms
                .orders()
                .change(ChangeOrder.of(order).delivery(DeliveryForm.SHIPPED.pickupAt("STORE")))
                .orThrow();

        assertThat(shop.quantities(order, 1).open()).isEqualTo(3);
        assertThat(transfers(shop)).isEmpty();
        assertThat(shop.level("TEA", "BERLIN").reserved()).isZero();
        shop.oms.execute(new ReleaseHold(order.value(), "fraud-check")).orThrow();
        shop.workOff();
        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(1);
        assertThat(theTransfer(shop).fed(new Sku("TEA"))).isEqualTo(2);
    }

    private static Shop withSets(Shop shop) {
        KitForm set = KitForm.of("TEA", 1).and("MUG", 2);
        shop.oms
                .catalog()
                .define(Definition.goods("MUG", "10.00", "EUR"), Definition.goods("POT", "19.00", "EUR"))
                .orThrow();
        shop.oms.catalog().define(Definition.bundle("SET", "29.00", "EUR", set)).orThrow();
        return shop;
    }

    private void arrives(Shop shop) {
        TransferId transfer = theTransfer(shop).id();
        shop.oms.transfers().dispatch(transfer).orThrow();
        shop.oms.transfers().receive(transfer).orThrow();
    }

    @Test
    void whoWaitsForNothingAndWhatComesForNobodyIsFound() {
        Shop shop = shop().stock("BERLIN", "TEA", 5);
        OrderId first = shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 2));
        Shop other = shop().stock("BERLIN", "TEA", 5);
        other.placePaid(anOrder().pickupAt("STORE").line("TEA", 2));
        shops.clear();

        delete(shop, "backorder", first + "/00001");
        delete(other, "transfer", theTransfer(other).id().value());

        assertThat(shop.oms.verify().breaches())
                .extracting(Breach::law)
                .contains("what a transfer brings is waited for");
        assertThat(other.oms.verify().breaches())
                .extracting(Breach::law)
                .contains("what other nodes send is on its way");
    }

    private void delete(Shop shop, String kind, String id) {
        RecordStore records = ((RecordPersistence) persistence()).store();
        RecordKey key = new RecordKey(shop.tenant.value(), kind, id);
        long version = records.read(new Lookup(shop.tenant.value(), Set.of(key), Set.of(), Set.of(), ""))
                .records()
                .get(0)
                .version();
        RequestRecord request =
                new RequestRecord(shop.tenant.value(), UUID.randomUUID().toString(), "by hand", "{\"v\":1}");
        records.commit(new RecordBatch(
                request,
                Instant.EPOCH,
                List.of(new RecordWrite.Delete(key, version)),
                List.of(),
                List.of(),
                List.of()));
    }

    private static Availability availability(Shop shop, String sku) {
        return shop.oms.inventory().availability(Set.of(sku)).get(0);
    }

    private static List<List<Instant>> promises(Shop shop, OrderId order) {
        return shop.oms.orders().promises(order).stream()
                .map(promise -> promise.date())
                .toList();
    }

    private static Transfer theTransfer(Shop shop) {
        List<Transfer> all = transfers(shop);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static List<Transfer> open(Shop shop) {
        return transfers(shop).stream()
                .filter(each -> each.state() == TransferState.ORDERED)
                .toList();
    }

    private static List<Transfer> transfers(Shop shop) {
        return shop.search(Query.of(Kinds.TRANSFER).limit(Query.MAX_LIMIT));
    }

    private static <T> List<T> atTheSameMoment(List<Callable<T>> deeds) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(deeds.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> each : crowd.invokeAll(deeds)) {
                results.add(each.get());
            }
            return results;
        } finally {
            crowd.shutdownNow();
        }
    }
}
