package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.Oms;
import dev.oms.OrderView;
import dev.oms.archive.ArchivedOrder;
import dev.oms.command.CommandContext;
import dev.oms.command.ErasedEvent;
import dev.oms.command.Outcome;
import dev.oms.command.Plan;
import dev.oms.command.Refusal;
import dev.oms.command.ResumeTask;
import dev.oms.command.ResumeTask.TaskKind;
import dev.oms.command.TimerTask;
import dev.oms.common.Actor;
import dev.oms.common.AddressForm;
import dev.oms.common.CustomerId;
import dev.oms.common.OrderId;
import dev.oms.common.RequestId;
import dev.oms.common.TenantId;
import dev.oms.erasure.EraseCustomer;
import dev.oms.erasure.PersonalDataErased;
import dev.oms.fulfillment.PickGoods;
import dev.oms.order.AddressChanged;
import dev.oms.order.CancelOrder;
import dev.oms.order.ChangeOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.Operation;
import dev.oms.order.Order;
import dev.oms.order.OrderPlaced;
import dev.oms.order.PlaceOrder;
import dev.oms.persistence.Lookup;
import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.RecordStore;
import dev.oms.persistence.RecordWrite;
import dev.oms.persistence.RequestRecord;
import dev.oms.persistence.StoredRecord;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import dev.oms.port.RecordedEvent;
import dev.oms.returns.RequestReturn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A customer can be forgotten, and the books stay. */
public abstract class ErasureContract extends ShopContract {
    private static final CustomerId ZORRO = new CustomerId("ZORRO-1");
    private static final AddressForm HACIENDA = new AddressForm(
                    "Señor ZORRO", List.of("ZORRO 1", "ZORRO yard"), "Z-0RRO", "ZORROville", "DE", List.of())
            .at(52.4, 13.1);

    @BeforeEach
    void stockUp() {
        shop.stock("BERLIN", "TEA", 500).stock("PARIS", "TEA", 500);
    }

    private static PlaceOrder hisOrder() {
        return anOrder()
                .customer(ZORRO.value())
                .shipTo(HACIENDA)
                .payBy("ZORRO-token")
                .note("the ZORRO order");
    }

    private CommandContext saying(Oms who, String note) {
        return new CommandContext(shop.tenant, who.actor(), who.context().request(), note);
    }

    /** An order in whose life somebody wrote something about the customer wherever that can be done. */
    private OrderId aTalkedAboutLife(String reference) {
        Oms agent = shop.agent("admin");
        OrderId order = agent.execute(
                        hisOrder().reference(reference).line("TEA", 5).line("TEA", 1), saying(agent, "ZORRO called"))
                .orThrow();
        shop.workOff();
        agent.orders()
                .hold(order, "fraud-check", "is he ZORRO?", Operation.RELEASE)
                .orThrow();
        assertThat(agent.fulfillments().release(order).isDone()).isFalse();
        agent.orders().releaseHold(order, "fraud-check").orThrow();
        agent.orders().change(ChangeOrder.of(order).shipTo(HACIENDA)).orThrow();
        agent.orders()
                .cancel(CancelOrder.units(order, "ZORRO has enough", new LineUnits(2, 1)))
                .orThrow();
        agent.fulfillments().release(order).orThrow();
        agent.fulfillments().reject(Shop.work(order, 1), "ZORRO was here").orThrow();
        shop.workOff();
        agent.fulfillments().release(order).orThrow();
        agent.fulfillments().pick(Shop.work(order, 2)).orThrow();
        agent.orders()
                .cancel(CancelOrder.units(order, "one less for ZORRO", new LineUnits(1, 1)))
                .orThrow();
        agent.fulfillments().pack(Shop.work(order, 2)).orThrow();
        agent.fulfillments().ship(Shop.work(order, 2), "DHL", "ZORRO-JJD").orThrow();
        shop.workOff();
        shop.deliverAll(order);
        giveBack(order);
        return order;
    }

    private void giveBack(OrderId order) {
        Oms agent = shop.agent("admin");
        var back = agent.returns()
                .request(order, "ZORRO dislikes it", new LineUnits(1, 1))
                .orThrow();
        agent.returns().receive(back, "BERLIN").orThrow();
        agent.returns().inspect(back).orThrow();
        shop.workOff();
    }

    private OrderId aQuickOne() {
        OrderId order = shop.place(hisOrder().payBy("").line("TEA", 1));
        shop.oms.orders().cancel(CancelOrder.all(order, "ZORRO said so")).orThrow();
        return order;
    }

    private List<String> whatIsStoredOf(String text) {
        Set<String> requests =
                shop.oms.events(0, 5_000).stream().map(RecordedEvent::request).collect(Collectors.toSet());
        return Leftovers.of((RecordPersistence) persistence(), shop.tenant, requests).stream()
                .filter(each -> each.contains(text))
                .toList();
    }

    @Test
    void nothingOfTheCustomerIsLeftAnywhere() {
        OrderId open = aTalkedAboutLife("4711");
        OrderId archived = aTalkedAboutLife("4712");
        shop.oms.orders().archive(archived).orThrow();
        assertThat(whatIsStoredOf("ZORRO")).hasSizeGreaterThan(30);
        assertThat(whatIsStoredOf("km")).isNotEmpty();

        assertThat(shop.oms.erase(ZORRO).orThrow()).isEqualTo(2);

        assertThat(whatIsStoredOf("ZORRO")).isEmpty();
        // The distances to several nodes would say where the customer lives.
        assertThat(whatIsStoredOf("km")).isEmpty();
        assertThat(shop.oms.orders().search(Query.of(Kinds.ORDER)).entries()).isEmpty();
        for (OrderId order : List.of(open, archived)) {
            assertThat(shop.view(order).order().customer()).isEmpty();
        }
    }

    @Test
    void whatWasSaidOfGoodsThatWereNotThereGoesToo() {
        OrderId order = someOfWhichIsNotThere();
        shop.workOff();
        shop.oms.orders().cancel(CancelOrder.all(order, "ZORRO again")).orThrow();
        shop.workOff();

        assertThat(shop.oms.erase(ZORRO).isDone()).isTrue();

        assertThat(whatIsStoredOf("ZORRO")).isEmpty();
    }

    @Test
    void aTimerThatSomebodyResumedWithANoteIsErasedAndBreaksNoChain() {
        AtomicBoolean closed = new AtomicBoolean();
        shop = new Shop(
                persistence(),
                builder -> builder.access((actor, operation, subject) -> !closed.get() || !actor.equals(Actor.SYSTEM)));
        stockUp();
        OrderId order = someOfWhichIsNotThere();
        closed.set(true);
        for (int attempt = 0; attempt < Shop.ATTEMPTS; attempt++) {
            shop.later(Duration.ofHours(1));
        }
        closed.set(false);
        Oms agent = shop.agent("admin");
        TimerTask parked = agent.tasks().parkedTimers("").entities().stream()
                .filter(timer -> timer.owner().equals(order.value()))
                .findFirst()
                .orElseThrow();
        agent.execute(new ResumeTask(TaskKind.TIMER, parked.id()), saying(agent, "ZORRO waits"))
                .orThrow();
        shop.workOff();
        shop.oms.orders().cancel(CancelOrder.all(order, "no")).orThrow();
        shop.workOff();

        assertThat(shop.oms.erase(ZORRO).isDone()).isTrue();

        assertThat(whatIsStoredOf("ZORRO")).isEmpty();
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    private OrderId someOfWhichIsNotThere() {
        OrderId order = shop.place(hisOrder().payBy("").line("TEA", 5));
        shop.oms.fulfillments().release(order).orThrow();
        String work = Shop.work(order, 1).value();
        shop.oms
                .execute(new PickGoods(work, List.of(), List.of(new LineUnits(1, 2)), "ZORRO took them"))
                .orThrow();
        return order;
    }

    @Test
    void theBooksStay() {
        OrderId order = aTalkedAboutLife("4711");
        OrderView before = shop.view(order);
        List<RecordedEvent> told = shop.oms.timeline(order);

        shop.oms.erase(ZORRO).orThrow();

        OrderView after = shop.view(order);
        assertThat(after.order().lines()).isEqualTo(before.order().lines());
        assertThat(after.order().total()).isEqualTo(before.order().total());
        assertThat(after.order().placedAt()).isEqualTo(before.order().placedAt());
        assertThat(after.order().shipTo().country()).isEqualTo("DE");
        assertThat(after.payment().orElseThrow().transactions())
                .isEqualTo(before.payment().orElseThrow().transactions());
        assertThat(after.returns().get(0).refund())
                .isEqualTo(before.returns().get(0).refund());
        assertThat(shop.oms.orders().findByReference("web", "4711")).isPresent();
        assertThat(shop.oms.timeline(order))
                .extracting(RecordedEvent::position)
                .startsWith(told.stream().map(RecordedEvent::position).toArray(Long[]::new));
        assertThat(shop.oms.timeline(order))
                .filteredOn(event -> told.stream().noneMatch(t -> t.position() == event.position()))
                .extracting(event -> event.event().getClass().getSimpleName())
                .containsExactly("OrderArchived", "PersonalDataErased");
    }

    @Test
    void theTimelineSaysThatAndWhenAndByWhomItWasErased() {
        OrderId order = aQuickOne();
        shop.later(Duration.ofDays(400));
        Oms officer = shop.agent("privacy");

        officer.execute(new EraseCustomer(ZORRO.value()), saying(officer, "letter of Señor ZORRO"))
                .orThrow();

        List<RecordedEvent> timeline = officer.timeline(order);
        RecordedEvent last = timeline.get(timeline.size() - 1);
        assertThat(last.event()).isEqualTo(new PersonalDataErased());
        assertThat(last.at()).isEqualTo(shop.clock.instant());
        assertThat(last.actor()).isEqualTo("agent:sam");
        assertThat(last.note()).isEmpty();
        assertThat(timeline).allSatisfy(event -> assertThat(event.note()).isEmpty());
    }

    @Test
    void ordersThatAreStillOpenAreNamedAndNothingIsErased() {
        OrderId closed = aQuickOne();
        OrderId waiting = shop.place(hisOrder().line("TEA", 1));
        OrderId returning = aTalkedAboutLife("4711");
        OrderId running = shop.placePaid(hisOrder().line("TEA", 1));
        shop.oms
                .execute(RequestReturn.of(returning, "again", new LineUnits(1, 1)))
                .orThrow();

        Outcome<Integer> outcome = shop.oms.erase(ZORRO);

        assertRefused(outcome, Refusal.Code.WRONG_STATE, waiting.value(), running.value(), returning.value() + "-R2");
        assertThat(outcome.reasons()).extracting(Refusal::text).noneMatch(text -> text.contains("ZORRO"));
        assertThat(shop.view(closed).order().customer()).isEqualTo(ZORRO.value());
    }

    @Test
    void aHoldCanKeepAnOrderFromBeingErased() {
        OrderId order = shop.placePaid(hisOrder().line("TEA", 1));
        shop.oms.orders().hold(order, "dispute", "in court", Operation.ARCHIVE).orThrow();
        shop.oms.orders().cancel(CancelOrder.all(order, "no")).orThrow();
        shop.workOff();

        assertRefused(shop.oms.erase(ZORRO), Refusal.Code.ON_HOLD, order.value());
        shop.oms.orders().releaseHold(order, "dispute").orThrow();
        assertThat(shop.oms.erase(ZORRO).isDone()).isTrue();
    }

    @Test
    void whoIsUnknownOrErasedAlreadyIsNotFound() {
        assertRefused(shop.oms.erase(new CustomerId("nobody")), Refusal.Code.NOT_FOUND, "customer");
        aQuickOne();
        shop.oms.erase(ZORRO).orThrow();

        assertRefused(shop.oms.erase(ZORRO), Refusal.Code.NOT_FOUND, "customer");
        assertThat(whatIsStoredOf("ZORRO")).isEmpty();
        assertRefused(shop.oms.execute(new EraseCustomer(" ")), Refusal.Code.INVALID, "customer");
    }

    @Test
    void theSameRequestIsAnsweredAsItFirstWas() {
        aQuickOne();
        CommandContext request = shop.oms.context(new RequestId("forget-1"));

        assertThat(shop.oms.execute(new EraseCustomer(ZORRO.value()), request).orThrow())
                .isEqualTo(1);
        aQuickOne();

        Outcome<Integer> again = shop.oms.execute(new EraseCustomer(ZORRO.value()), request);
        assertThat(again.repeated()).isTrue();
        assertThat(again.orThrow()).isEqualTo(1);
        assertThat(whatIsStoredOf("ZORRO")).isNotEmpty();
    }

    @Test
    void whatComesAfterwardsIsANewBeginning() {
        OrderId before = aQuickOne();
        shop.oms.erase(ZORRO).orThrow();
        OrderId after = aQuickOne();

        assertThat(shop.customer(ZORRO.value()).orders().find(before)).isEmpty();
        assertThat(shop.customer(ZORRO.value()).orders().find(after)).isPresent();
        assertThat(shop.view(after).order().customer()).isEqualTo(ZORRO.value());
    }

    @Test
    void nobodyElsesDataIsTouched() {
        OrderId hers = shop.placePaid(anOrder().customer("ANN").shipTo(HACIENDA).line("TEA", 1));
        List<RecordedEvent> told = shop.oms.timeline(hers);
        Shop another = new Shop(persistence());
        another.stock("BERLIN", "TEA", 5);
        OrderId theirs = another.place(hisOrder().line("TEA", 1));
        aQuickOne();

        assertRefused(
                shop.oms.as(new TenantId("stranger"), Actor.SYSTEM).erase(ZORRO), Refusal.Code.NOT_FOUND, "customer");
        shop.oms.erase(ZORRO).orThrow();

        assertThat(shop.oms.timeline(hers)).isEqualTo(told);
        assertThat(another.view(theirs).order().customer()).isEqualTo(ZORRO.value());
        assertThat(another.view(theirs).order().shipTo().name()).isEqualTo("Señor ZORRO");
    }

    @Test
    void itNeedsARightOfItsOwn() {
        aQuickOne();
        Oms allowedTheCommand = shop.node(
                builder -> builder.access((actor, operation, subject) -> !operation.equals("ErasePersonalData")));

        assertRefused(shop.agent("sales", "finance").erase(ZORRO), Refusal.Code.FORBIDDEN, "EraseCustomer");
        assertRefused(shop.customer(ZORRO.value()).erase(ZORRO), Refusal.Code.FORBIDDEN, "EraseCustomer");
        assertRefused(allowedTheCommand.erase(ZORRO), Refusal.Code.FORBIDDEN, "customer");
        assertThat(whatIsStoredOf("ZORRO")).isNotEmpty();
        assertThat(shop.agent("privacy").erase(ZORRO).isDone()).isTrue();
    }

    @Test
    void aHostCanLetCustomersEraseThemselvesAndNobodyElse() {
        OrderId order = aQuickOne();
        Oms lenient = shop.node(builder -> builder.access((actor, operation, subject) ->
                actor.is(Actor.Kind.SYSTEM) || subject != dev.oms.port.AccessPolicy.Subject.OTHERS));
        Oms zorro = lenient.as(Actor.customer(ZORRO));
        Oms ann = lenient.as(Actor.customer(new CustomerId("ANN")));

        assertRefused(ann.erase(ZORRO), Refusal.Code.FORBIDDEN, "EraseCustomer");
        assertThat(zorro.erase(ZORRO).orThrow()).isEqualTo(1);

        assertThat(whatIsStoredOf("ZORRO")).isEmpty();
        assertThat(shop.oms.timeline(order))
                .last()
                .satisfies(event -> assertThat(event.actor()).isEqualTo("customer:"));
    }

    @Test
    void anErasedRequestIsNotCarriedOutAgain() {
        CommandContext request = shop.oms.context(new RequestId("place-1"));
        PlaceOrder command = hisOrder().payBy("").line("TEA", 1);
        OrderId order = shop.oms.execute(command, request).orThrow();
        shop.oms.orders().cancel(CancelOrder.all(order, "no")).orThrow();

        shop.oms.erase(ZORRO).orThrow();

        assertRefused(shop.oms.execute(command, request), Refusal.Code.REQUEST_REUSED, "place-1");
        assertThat(shop.oms.orders().search(Query.of(Kinds.ORDER)).entries()).isEmpty();
    }

    @Test
    void anErasedOrderIsNeverChangedAgain() {
        OrderId order = aTalkedAboutLife("4711");
        shop.oms.erase(ZORRO).orThrow();

        assertThat(shop.oms.allowedActions(order)).isNotEmpty().noneMatch(action -> action.isAllowed());
        assertRefused(
                shop.oms.returns().request(order, "late", new LineUnits(1, 1)), Refusal.Code.NOT_FOUND, order.value());
    }

    @Test
    void itIsPreviewedLikeEverythingElse() {
        OrderId order = aQuickOne();

        Plan<Integer> plan = shop.oms.plan(new EraseCustomer(ZORRO.value())).orThrow();

        assertThat(plan.nextStates())
                .filteredOn(ArchivedOrder.class::isInstance)
                .singleElement()
                .satisfies(next -> assertThat(next.toString()).doesNotContain("ZORRO"));
        assertThat(plan.erasure().events())
                .extracting(ErasedEvent::event)
                .hasAtLeastOneElementOfType(OrderPlaced.class);
        assertThat(plan.money()).isEmpty();
        assertThat(plan.movements()).isEmpty();
        assertThat(shop.view(order).order().customer()).isEqualTo(ZORRO.value());
        assertThat(shop.oms.commit(plan).orThrow()).isEqualTo(1);
        assertThat(whatIsStoredOf("ZORRO")).isEmpty();
    }

    @Test
    void aPlanThatSomethingHasOvertakenIsNotCommitted() {
        OrderId order = aTalkedAboutLife("4711");
        Plan<Integer> plan = shop.oms.plan(new EraseCustomer(ZORRO.value())).orThrow();
        giveBack(order);

        assertThat(shop.oms.commit(plan).reasons()).extracting(Refusal::code).containsOnly(Refusal.Code.CHANGED);
        assertThat(shop.view(order).order().customer()).isEqualTo(ZORRO.value());
        assertThat(shop.oms.erase(ZORRO).isDone()).isTrue();
    }

    @Test
    void manyOrdersAreErasedBiteByBite() {
        List<OrderId> all = new ArrayList<>();
        for (int i = 0; i < 95; i++) {
            all.add(aQuickOne());
        }
        all.subList(0, 45).forEach(order -> shop.oms.orders().archive(order).orThrow());

        assertThat(shop.oms.erase(ZORRO).orThrow()).isEqualTo(40);
        shop.workOff();

        assertThat(whatIsStoredOf("ZORRO")).isEmpty();
        assertThat(shop.oms.tasks().searchTimers(Query.of(Kinds.TIMER)).entries())
                .isEmpty();
        assertThat(all)
                .allSatisfy(order -> assertThat(shop.view(order).archivedAt()).isPresent());
    }

    @Test
    void whatBecomesPendingBetweenTwoBitesIsComeBackTo() {
        for (int i = 0; i < 30; i++) {
            aQuickOne();
        }
        shop.clock.advance(Duration.ofMinutes(1));
        OrderId last = aTalkedAboutLife("4711");
        shop.oms.erase(ZORRO).orThrow();
        var back = shop.oms
                .returns()
                .request(last, "ZORRO again", new LineUnits(1, 1))
                .orThrow();
        shop.workOff();
        assertThat(shop.view(last).order().customer()).isEqualTo(ZORRO.value());
        shop.clock.advance(Duration.ofMinutes(1));
        OrderId fresh = aQuickOne();

        shop.oms.returns().cancel(back, "ZORRO changed his mind").orThrow();
        shop.later(Duration.ofDays(1).plusSeconds(1));

        assertThat(shop.view(last).order().customer()).isEmpty();
        assertThat(shop.view(fresh).order().customer()).isEqualTo(ZORRO.value());
        assertThat(shop.oms.tasks().searchTimers(Query.of(Kinds.TIMER)).entries())
                .isEmpty();
    }

    @Test
    void messagesThatCouldNotBeSentAreNotSentAnyMore() {
        List<String> told = new ArrayList<>();
        boolean[] reachable = {false};
        Oms talkative = shop.node(builder -> builder.notifier(message -> {
            if (!reachable[0]) {
                throw new IllegalStateException("no mailbox of " + message.customer());
            }
            told.add(message.topic());
        }));
        OrderId order =
                talkative.orders().place(hisOrder().payBy("").line("TEA", 1)).orThrow();
        for (int i = 0; i <= Shop.ATTEMPTS; i++) {
            talkative.work(100);
            shop.clock.advance(Duration.ofHours(2));
        }
        talkative.orders().cancel(CancelOrder.all(order, "no")).orThrow();
        assertThat(talkative.tasks().parkedEffects("").entities()).isNotEmpty();
        assertThat(whatIsStoredOf("no mailbox of ZORRO-1")).isNotEmpty();

        talkative.erase(ZORRO).orThrow();
        reachable[0] = true;
        talkative.work(100);

        assertThat(told).isEmpty();
        assertThat(whatIsStoredOf("ZORRO")).isEmpty();
        assertThat(shop.queued(order)).isEmpty();
    }

    @Test
    void anAddressThatWasChangedIsGoneFromBothEvents() {
        OrderId order = shop.place(hisOrder().payBy("").line("TEA", 1));
        shop.oms
                .orders()
                .change(ChangeOrder.of(order).shipTo(HACIENDA.at(48.1, 11.5)))
                .orThrow();
        shop.oms.orders().cancel(CancelOrder.all(order, "no")).orThrow();

        shop.oms.erase(ZORRO).orThrow();

        assertThat(shop.oms.timeline(order))
                .map(RecordedEvent::event)
                .filteredOn(AddressChanged.class::isInstance)
                .allSatisfy(event ->
                        assertThat(((AddressChanged) event).shipTo().location()).isEmpty());
    }

    @Test
    void anOrderThatCannotBeReadKeepsNobodyElsesDataAndIsErasedWhenItIsMended() {
        OrderId damaged = aQuickOne();
        OrderId sound = aQuickOne();
        StoredRecord whole = stored(damaged);
        overwrite(whole, "{");

        Plan<Integer> plan = shop.oms.plan(new EraseCustomer(ZORRO.value())).orThrow();
        assertThat(plan.warnings())
                .anySatisfy(warning -> assertThat(warning.text()).contains(damaged.value()));
        assertThat(shop.oms.commit(plan).orThrow()).isEqualTo(1);
        assertThat(shop.view(sound).order().customer()).isEmpty();

        overwrite(stored(damaged), whole.body());
        shop.later(Duration.ofDays(1).plusSeconds(1));
        assertThat(shop.view(damaged).order().customer()).isEmpty();
        assertThat(whatIsStoredOf("ZORRO")).isEmpty();
    }

    private RecordStore records() {
        return ((RecordPersistence) persistence()).store();
    }

    private StoredRecord stored(OrderId order) {
        RecordKey key = new RecordKey(shop.tenant.value(), Order.KIND, order.value());
        return records()
                .read(new Lookup(shop.tenant.value(), Set.of(key), Set.of(), Set.of(), ""))
                .records()
                .get(0);
    }

    /** As somebody with a database client might. */
    private void overwrite(StoredRecord before, String body) {
        RequestRecord request =
                new RequestRecord(shop.tenant.value(), UUID.randomUUID().toString(), "by hand", "{\"v\":1}");
        RecordWrite write = new RecordWrite.Put(
                new StoredRecord(before.key(), before.owner(), before.version() + 1, before.attributes(), body));
        records().commit(new RecordBatch(request, Instant.EPOCH, List.of(write), List.of(), List.of(), List.of()));
    }
}
