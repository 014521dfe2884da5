package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.Oms;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.catalog.KitForm;
import dev.oms.catalog.offering.Selection;
import dev.oms.command.Command;
import dev.oms.command.CommandContext;
import dev.oms.command.Outcome;
import dev.oms.command.Plan;
import dev.oms.command.Refusal;
import dev.oms.command.RefusedException;
import dev.oms.common.Actor;
import dev.oms.common.AddressForm;
import dev.oms.common.AssemblyId;
import dev.oms.common.CustomerId;
import dev.oms.common.InvariantViolation;
import dev.oms.common.OrderId;
import dev.oms.common.QuoteId;
import dev.oms.common.RequestId;
import dev.oms.common.ReservationId;
import dev.oms.common.SupplyId;
import dev.oms.common.TenantId;
import dev.oms.common.TransferId;
import dev.oms.inventory.ExpectSupply;
import dev.oms.inventory.LotItem;
import dev.oms.inventory.PoolForm;
import dev.oms.inventory.ReserveUnits;
import dev.oms.inventory.StockItem;
import dev.oms.inventory.TrackStock;
import dev.oms.order.AllocationTiming;
import dev.oms.order.CancelOrder;
import dev.oms.order.ChangeOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.Operation;
import dev.oms.order.PlaceOrder;
import dev.oms.persistence.RecordStore;
import dev.oms.port.Persistence;
import dev.oms.port.RecordedEvent;
import dev.oms.pricing.Condition;
import dev.oms.pricing.IssueCoupons;
import dev.oms.pricing.LineSelector;
import dev.oms.pricing.PriceEntry;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.Promotion;
import dev.oms.pricing.PromotionAction;
import dev.oms.pricing.PromotionAction.Scope;
import dev.oms.pricing.UsageLimit;
import dev.oms.quote.QuoteItem;
import dev.oms.quote.QuoteTerms;
import dev.oms.quote.RequestQuote;
import dev.oms.quote.ReviseQuote;
import dev.oms.replenishment.SetReplenishment;
import dev.oms.testkit.SimulatedExternalInventory;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Another tenant with the same ids, and another customer of the same tenant, see nothing and change nothing: by every
 * public query and every command that there is, found by reflection so that none is forgotten.
 */
public abstract class StrangerContract extends ShopContract {
    private Oms owner;
    private OrderId order;
    private ReservationId reservation;
    private QuoteId quote;
    private EveryCommand commands;

    /** Where the owner sees nothing either. */
    private static final Set<String> NOTHING_IS_WRONG = Set.of(
            "Inventory.orphans",
            "Sourcing.waiting",
            "Sourcing.worklist",
            "Tasks.parkedEffects",
            "Tasks.parkedTimers",
            "Tasks.searchTimers");

    /** Whoever has no business here. */
    enum Stranger {
        ANOTHER_TENANT,
        ANOTHER_CUSTOMER
    }

    private void owedForSomething() {
        owner.inventory()
                .receive("BERLIN", PoolForm.consigned("ACME"), "MUG", 1)
                .orThrow();
        OrderId sold = owner.orders().place(anOrder().line("MUG", 6)).orThrow();
        shop.workOff();
        shop.shipAll(sold);
        shop.stock("BERLIN", "MUG", 5);
    }

    private void usePromotion(SimulatedExternalInventory keeper) {
        Promotion spring = Promotion.of("SPRING", PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "10"))
                .limited(UsageLimit.NONE.uses(3));
        shop.node(builder -> builder.externalInventory(keeper, "ROME")
                        .pricing(Pricing.builder().promotions(spring).build()))
                .orders()
                .place(anOrder().line("TEA", 1))
                .orThrow();
    }

    @BeforeEach
    void somethingOfEverything() {
        SimulatedExternalInventory keeper = new SimulatedExternalInventory(() -> shop.clock.instant());
        shop = new Shop(persistence(), builder -> builder.externalInventory(keeper, "ROME"));
        owner = shop.node(builder -> builder.externalInventory(keeper, "ROME")
                .quotes(QuoteTerms.pricedBy(Pricing.builder()
                        .list(PriceList.in("EUR", "list"), PriceEntry.of("TEA", "4.90"))
                        .build())));
        keeper.change("ROME", "CUP", 5);
        owner.inventory()
                .defineNode("ROME", AddressForm.inCountry("IT").at(41.9, 12.5))
                .orThrow();
        owner.catalog()
                .define(Definition.goods("CUP", "5.00", "EUR"), Definition.goods("SPICE", "2.00", "EUR"))
                .orThrow();
        owner.inventory().track(TrackStock.byLot("SPICE")).orThrow();
        owner.inventory().receive("BERLIN", LotItem.of("SPICE", "L1", 5)).orThrow();
        owner.externalStock().refresh("ROME", "CUP").orThrow();
        shop.stock("BERLIN", "TEA", 20).stock("BERLIN", "MUG", 5);
        owedForSomething();
        owner.inventory()
                .expect(ExpectSupply.purchase("PO-1", "MUG", "BERLIN", 5, Instant.parse("2030-01-01T00:00:00Z")))
                .orThrow();
        usePromotion(keeper);
        owner.catalog().publish("spring", EveryCommand.teaAndCaddy()).orThrow();
        owner.replenishment()
                .set(SetReplenishment.reorder("MUG", "BERLIN", 5, 50))
                .orThrow();
        order = owner.orders()
                .place(anOrder()
                        .reference("4711")
                        .line("TEA", 4)
                        .line("MUG", 1)
                        .line("CUP", 2)
                        .line("SPICE", 1))
                .orThrow();
        shop.workOff();
        shop.shipAll(order);
        owner.returns().request(order, "too green", new LineUnits(1, 1)).orThrow();
        owner.orders().hold(order, "fraud-check", "looks odd", Operation.RETURN).orThrow();
        OrderId waiting = owner.orders().place(anOrder().line("MUG", 9)).orThrow();
        OrderId rejected = owner.orders().place(anOrder().line("TEA", 1)).orThrow();
        shop.workOff();
        owner.fulfillments().release(rejected).orThrow();
        owner.fulfillments().reject(Shop.work(rejected, 1), "roof leaks").orThrow();
        owner.inventory()
                .reviseSupply(new SupplyId("PO-1"), 5, Instant.parse("2030-02-01T00:00:00Z"), "late")
                .orThrow();
        OrderId closed = owner.orders().place(anOrder().line("TEA", 1)).orThrow();
        owner.orders().cancel(CancelOrder.all(closed, "no")).orThrow();
        shop.workOff();
        owner.orders().archive(closed).orThrow();
        shop.workOff();
        shop.workOff();
        shop.node(builder -> builder.allocation(AllocationTiming.inWaves()))
                .orders()
                .place(anOrder().line("TEA", 1))
                .orThrow();
        // Not worked off, so that tasks wait.
        OrderId fresh = owner.orders().place(anOrder().line("TEA", 2)).orThrow();
        TransferId transfer = owner.transfers()
                .order("BERLIN", "PARIS", new StockItem("TEA", 1))
                .orThrow();
        owner.catalog()
                .define(Definition.goods("HAMPER").assembledFrom(KitForm.of("TEA", 1)))
                .orThrow();
        AssemblyId assembly = owner.assemblies()
                .order("BERLIN", "HAMPER", 1, Instant.parse("2030-01-01T00:00:00Z"))
                .orThrow();
        reservation = owner.reservations()
                .reserve(ReserveUnits.to("DE", new StockItem("TEA", 1)))
                .orThrow();
        quote = owner.quotes()
                .request(RequestQuote.of("web", "C-1", QuoteItem.of(Selection.of("TEA"))))
                .orThrow();
        owner.quotes()
                .revise(ReviseQuote.of(quote, shop.clock.instant().plusSeconds(60)))
                .orThrow();
        owner.prices().define(PriceList.in("EUR", "WEB")).orThrow();
        owner.prices().put("WEB", PriceEntry.of("MUG", "10.00")).orThrow();
        owner.promotions()
                .publish(Promotion.of("SPRING", PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "10"))
                        .when(Condition.Issued.SINGLE_USE)
                        .limited(UsageLimit.NONE.uses(3)))
                .orThrow();
        owner.promotions()
                .issue(IssueCoupons.of("LETTER", "SPRING", "GOOD-CODE"))
                .orThrow();
        commands = new EveryCommand(order, waiting, shop.queued(fresh).get(0), transfer, assembly, reservation, quote);
    }

    private Oms stranger(Stranger who) {
        return who == Stranger.ANOTHER_CUSTOMER
                ? owner.as(Actor.customer(new CustomerId("C-2")))
                : owner.as(new TenantId(shop.tenant.value() + "-b"), Actor.SYSTEM);
    }

    @ParameterizedTest
    @EnumSource
    void seesNothing(Stranger who) {
        Map<String, Object> own = new EveryQuery(owner, order, commands.waiting(), reservation, quote).answers();
        Map<String, Object> seen =
                new EveryQuery(stranger(who), order, commands.waiting(), reservation, quote).answers();

        assertThat(own)
                .as("the owner sees something by each")
                .containsOnlyKeys(seen.keySet())
                .hasSizeGreaterThan(20);
        assertThat(EveryQuery.blind(own)).isSubsetOf(NOTHING_IS_WRONG);
        assertThat(seen.values()).as("%s", seen).containsOnly(EveryQuery.NOTHING);
    }

    @ParameterizedTest
    @EnumSource
    void changesNothing(Stranger who) {
        assertThat(commands.all()).extracting(Object::getClass).containsAll(EveryCommand.types());
        Map<String, Object> before = new EveryQuery(owner, order, commands.waiting(), reservation, quote).answers();

        for (Command<?> command : commands.all()) {
            Outcome<?> plan = stranger(who).plan(command);
            Outcome<?> outcome = stranger(who).execute(command);

            assertThat(new EveryQuery(owner, order, commands.waiting(), reservation, quote).answers())
                    .as("after %s", command)
                    .isEqualTo(before);
            assertThat(plan.isDone() || !plan.reasons().isEmpty()).isTrue();
            if (who == Stranger.ANOTHER_CUSTOMER) {
                assertThat(outcome.reasons())
                        .as("%s", command)
                        .extracting(Refusal::code)
                        .contains(Refusal.Code.FORBIDDEN);
                assertThat(plan.reasons())
                        .as("%s", command)
                        .extracting(Refusal::code)
                        .contains(Refusal.Code.FORBIDDEN);
            }
        }
        assertThat(stranger(who).orders().find(order))
                .as("nor is there anything to see now")
                .isEmpty();
    }

    @Test
    void aCustomerSeesAndChangesTheirOwn() {
        Oms customer = owner.as(Actor.customer(new CustomerId("C-1")));

        assertThat(customer.orders().find(order)).isPresent();
        assertThat(customer.timeline(order)).isNotEmpty();
        assertThat(customer.allowedActions(order)).isNotEmpty();
        assertThat(customer.orders().findByReference("web", "4711")).isPresent();
        assertThat(customer.plan(ChangeOrder.of(order).add("TEA", 1)).isDone()).isTrue();
    }

    @Test
    void aTakenReferenceDoesNotSayWhoseItIs() {
        PlaceOrder same = PlaceOrder.of("web")
                .customer("C-2")
                .reference("4711")
                .payBy("card")
                .line("TEA", 1);

        Outcome<OrderId> outcome = stranger(Stranger.ANOTHER_CUSTOMER).execute(same);

        assertThat(outcome.isDone()).isFalse();
        assertThat(outcome.reasons().toString()).doesNotContain(order.value());
    }

    @ParameterizedTest
    @EnumSource
    void givesNoCommandInTheOwnersNameByAnotherView(Stranger who) {
        CancelOrder cancel = CancelOrder.all(order, "mine");
        CommandContext owners = owner.context(new RequestId("r-1"));
        Plan<OrderId> plan = owner.plan(ChangeOrder.of(order).add("TEA", 1)).orThrow();

        assertThatThrownBy(() -> stranger(who).execute(cancel, owners)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> stranger(who).plan(cancel, owners)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> stranger(who).commit(plan)).isInstanceOf(InvariantViolation.class);
        assertThat(owner.commit(plan).isDone()).isTrue();
    }

    /** The request id of somebody else tells nothing, whoever guesses it. */
    @Test
    void learnsNothingFromARequestId() {
        owner.execute(ChangeOrder.of(order).add("TEA", 1), owner.context(new RequestId("guessed")))
                .orThrow();

        for (Stranger who : Stranger.values()) {
            Oms stranger = stranger(who);
            Outcome<OrderId> outcome =
                    stranger.execute(ChangeOrder.of(order).add("TEA", 1), stranger.context(new RequestId("guessed")));

            assertThat(outcome.repeated()).isFalse();
            assertThat(outcome.reasons())
                    .extracting(Refusal::code)
                    .containsAnyOf(Refusal.Code.FORBIDDEN, Refusal.Code.NOT_FOUND);
        }
    }

    @Test
    void isToldNoEvents() {
        List<RecordedEvent> told = new ArrayList<>();
        stranger(Stranger.ANOTHER_TENANT).subscribe("ears", told::add);
        stranger(Stranger.ANOTHER_TENANT).relay("mouth", told::addAll);
        assertThatThrownBy(() -> stranger(Stranger.ANOTHER_CUSTOMER).subscribe("ears", told::add))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> stranger(Stranger.ANOTHER_CUSTOMER).relay("mouth", told::addAll))
                .isInstanceOf(RefusedException.class);

        owner.work(100);

        assertThat(told).isEmpty();
    }

    @Test
    void nothingIsAskedWithoutATenant() {
        assertThatThrownBy(() -> new TenantId("")).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> new TenantId(" ")).isInstanceOf(InvariantViolation.class);
        assertThat(untied(Persistence.class, TenantId.class)).containsExactlyInAnyOrder("claim", "close");
        assertThat(untied(RecordStore.class, String.class)).containsExactlyInAnyOrder("claim", "close", "prepare");
    }

    /** Methods without a tenant in any parameter, however deep. Workers claim for all tenants, and nobody else does. */
    private static List<String> untied(Class<?> port, Class<?> tenant) {
        return Stream.of(port.getMethods())
                .filter(method -> Stream.of(method.getParameters())
                        .noneMatch(each -> each.getName().equals("tenant") && each.getType() == tenant
                                || names(each.getType(), tenant, 0)))
                .map(Method::getName)
                .distinct()
                .toList();
    }

    private static boolean names(Class<?> type, Class<?> tenant, int depth) {
        if (type == TenantId.class) {
            return true;
        }
        return type.isRecord()
                && depth < 4
                && Stream.of(type.getRecordComponents())
                        .anyMatch(each -> each.getName().equals("tenant") && each.getType() == tenant
                                || names(each.getType(), tenant, depth + 1));
    }
}
