package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.Oms;
import dev.oms.OmsBuilder;
import dev.oms.command.Command;
import dev.oms.command.CommandContext;
import dev.oms.command.Outcome;
import dev.oms.command.Refusal;
import dev.oms.common.AddressForm;
import dev.oms.common.InvariantViolation;
import dev.oms.common.Money;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.inventory.Capability;
import dev.oms.inventory.NodeForm;
import dev.oms.inventory.NodeType;
import dev.oms.inventory.PoolForm;
import dev.oms.order.AllocationTiming;
import dev.oms.order.LineUnits;
import dev.oms.order.SourceWave;
import dev.oms.port.CommandInterceptor;
import dev.oms.port.EventQuery;
import dev.oms.port.ExternalInventory;
import dev.oms.port.RecordedEvent;
import dev.oms.pricing.HostAction;
import dev.oms.pricing.LineSelector;
import dev.oms.pricing.PriceEntry;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.Promotion;
import dev.oms.pricing.PromotionAction;
import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingDecision.Assignment;
import dev.oms.sourcing.SourcingProblem;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a host's policy answers while something is decided, an answer without meaning undoes the command as a whole, with a
 * message that names the policy; a process that has it right goes on as if nothing had been.
 */
public abstract class HostMistakeContract extends ShopContract {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @BeforeEach
    void aShopWithAStore() {
        shop = Shop.alone(persistence(), builder -> builder);
        shop.oms
                .inventory()
                .defineNode(
                        "STORE",
                        AddressForm.inCountry("DE").at(48.1, 11.6),
                        NodeForm.of(NodeType.STORE).can(Capability.PICKUP).perDay(100, 0))
                .orThrow();
        shop.stock("BERLIN", "TEA", 10).stock("PARIS", "TEA", 5).stock("STORE", "TEA", 3);
    }

    /** What has to be there, and what is done then. */
    @FunctionalInterface
    interface Story extends Function<Shop, Function<Oms, Outcome<?>>> {}

    /** What a process has wrong, what it is asked for, and the words by which its engineers know it. */
    record Mistake(UnaryOperator<OmsBuilder> host, Story story, String... words) {
        @Override
        public String toString() {
            return Arrays.toString(words);
        }
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(taxes(), sourcing(), policies(), promotions(), external(), sources())
                .flatMap(each -> each);
    }

    private static final Story PLACES =
            shop -> oms -> oms.orders().place(anOrder().line("TEA", 4));

    private static final Story PICKS_UP =
            shop -> oms -> oms.orders().place(anOrder().pickupAt("STORE").line("TEA", 2));

    private static final Story DRAWS = shop -> {
        shop.oms
                .inventory()
                .receive("BERLIN", PoolForm.consigned("ACME"), "TEA", 3)
                .orThrow();
        return PLACES.apply(shop);
    };

    private static final Story COUNTS = shop -> {
        shop.place(anOrder().line("TEA", 4));
        return oms -> oms.inventory().adjust("BERLIN", "TEA", 1, "stolen");
    };

    private static final Story ASKS = shop -> oms -> oms.externalStock().refresh("PARIS", "TEA");

    private static Story returns(LineUnits... units) {
        return shop -> {
            OrderId order = shop.placePaid(anOrder().line("TEA", 4));
            shop.shipAll(order);
            return oms -> oms.returns().request(order, "no", units);
        };
    }

    private static final Story PACKS = shop -> {
        OrderId order = shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 2));
        shop.oms.fulfillments().release(order).orThrow();
        shop.oms.fulfillments().pick(Shop.work(order, 1)).orThrow();
        return oms -> oms.fulfillments().pack(Shop.work(order, 1));
    };

    private static Stream<Mistake> taxes() {
        return Stream.of(
                taxed(lines -> null, "answered null for 1 lines"),
                taxed(lines -> List.of(), "answered 0 rates for 1 lines"),
                taxed(lines -> Collections.nCopies(9_999, BigDecimal.ONE), "answered 9999 rates for 1 lines"),
                taxed(lines -> Collections.singletonList(null), "answered null for TEA"),
                taxed(lines -> List.of(new BigDecimal("-19")), "answered -19 for TEA"),
                taxed(lines -> List.of(new BigDecimal("1E+99999")), "answered 1E+99999 for TEA"),
                taxed(lines -> List.of(new BigDecimal("1E-99999")), "answered 1E-99999 for TEA"));
    }

    private static Mistake taxed(Function<List<?>, List<BigDecimal>> rates, String words) {
        return new Mistake(
                builder -> builder.tax((to, lines) -> rates.apply(lines)), PLACES, "the tax calculator", words);
    }

    private static Stream<Mistake> sourcing() {
        return Stream.of(
                sourced(problem -> null, "answered null"),
                assigning("11 of line 1 to BERLIN: only 4 are wanted", new Assignment(1, node("BERLIN"), 11)),
                assigning("4 of line 1 to STORE: that node: does not ship", new Assignment(1, node("STORE"), 4)),
                assigning("4 of line 1 to MOON: there is no such node", new Assignment(1, node("MOON"), 4)),
                assigning("-4 of line 1 to BERLIN: that is no unit", new Assignment(1, node("BERLIN"), -4)),
                assigning("0 of line 1 to BERLIN: that is no unit", new Assignment(1, node("BERLIN"), 0)),
                assigning("4 of line 7 to BERLIN: nobody wants that line", new Assignment(7, node("BERLIN"), 4)),
                assigning(
                        "2 of line 1 to BERLIN: it does so twice",
                        new Assignment(1, node("BERLIN"), 2),
                        new Assignment(1, node("BERLIN"), 2)),
                assigning(
                        "3 of line 1 to PARIS: only 4 are wanted",
                        new Assignment(1, node("BERLIN"), 3),
                        new Assignment(1, node("PARIS"), 3)),
                sourced(
                        problem -> new SourcingDecision(
                                List.of(), List.of(new SourcingDecision.Candidate(null, false, null))),
                        "gives null for a node"),
                new Mistake(
                        builder -> builder.sourcing(problem -> assigned(new Assignment(1, node("PARIS"), 9))),
                        shop -> oms -> oms.orders().place(anOrder().line("TEA", 9)),
                        "the sourcing policy",
                        "takes 4 of TEA more from PARIS than there are"));
    }

    private static Mistake sourced(Function<SourcingProblem, SourcingDecision> policy, String words) {
        return new Mistake(builder -> builder.sourcing(policy::apply), PLACES, "the sourcing policy", words);
    }

    private static Mistake assigning(String words, Assignment... assignments) {
        return sourced(problem -> assigned(assignments), words);
    }

    private static SourcingDecision assigned(Assignment... assignments) {
        return new SourcingDecision(List.of(assignments), List.of());
    }

    private static NodeId node(String name) {
        return new NodeId(name);
    }

    private static Stream<Mistake> policies() {
        return Stream.of(
                new Mistake(b -> b.customerGroups(customer -> null), PLACES, "the customer groups answered null"),
                new Mistake(
                        b -> b.customerGroups(customer -> Collections.singleton(null)),
                        PLACES,
                        "the customer groups answered [null]"),
                new Mistake(b -> b.allocation(order -> null), PLACES, "the allocation timing answered null"),
                new Mistake(b -> b.capacity(node -> -1), PLACES, "the capacity policy looks -1", "at STORE"),
                new Mistake(b -> b.capacity(node -> Integer.MAX_VALUE), PLACES, "looks 2147483647 working days"),
                new Mistake(b -> b.pickups(order -> null), PACKS, "the pickup policy answered null"),
                new Mistake(
                        b -> b.pickups(order -> Optional.of(Duration.ofDays(-1))),
                        PACKS,
                        "the pickup policy keeps",
                        "-24H"),
                new Mistake(
                        b -> b.pickups(order -> Optional.of(Duration.ofSeconds(Long.MAX_VALUE))),
                        PACKS,
                        "the pickup policy keeps"),
                new Mistake(
                        b -> b.feeding((channel, store) -> null),
                        shop -> oms ->
                                oms.orders().place(anOrder().pickupAt("STORE").line("TEA", 2)),
                        "the feeding policy answered null"),
                new Mistake(
                        b -> b.returns((order, units, actor, now) -> null),
                        returns(new LineUnits(1, 1)),
                        "the return policy answered null"),
                new Mistake(
                        b -> b.returns((order, units, actor, now) -> Collections.singletonList(null)),
                        returns(new LineUnits(1, 1)),
                        "the return policy answered [null]"),
                new Mistake(b -> b.shortfalls(shortfall -> null), COUNTS, "the shortfall policy answered null"),
                new Mistake(b -> b.intercept(vetoing(() -> null)), PLACES, "the interceptor", "null before PlaceOrder"),
                new Mistake(
                        b -> b.intercept(vetoing(() -> Collections.singletonList(null))),
                        PLACES,
                        "the interceptor",
                        "[null] before PlaceOrder"));
    }

    private static CommandInterceptor vetoing(Supplier<List<Refusal>> reasons) {
        return new CommandInterceptor() {
            @Override
            public List<Refusal> before(Command<?> command, CommandContext context) {
                return reasons.get();
            }
        };
    }

    private static Stream<Mistake> promotions() {
        return Stream.of(
                promoted(cart -> null, "the action gift answered null for the 1 lines"),
                promoted(cart -> List.of(), "the action gift answered [] for the 1 lines"),
                promoted(cart -> Collections.singletonList(null), "the action gift answered [null]"),
                promoted(cart -> List.of(Money.of("1.00", "JPY")), "the action gift answered", "JPY", "is in EUR"),
                promoted(cart -> List.of(Money.of("-1.00", "EUR")), "the action gift answered", "not negative"),
                new Mistake(
                        builder -> pricing(builder, (cart, arguments) -> List.of(Money.of("0.00", "EUR")))
                                .tax((to, lines) -> List.of(new BigDecimal("7.12345"))),
                        PLACES,
                        "the tax calculator answered 7.12345 for TEA",
                        "at most 4 decimals"));
    }

    private static Mistake promoted(Function<Object, List<Money>> answer, String... words) {
        return new Mistake(builder -> pricing(builder, (cart, arguments) -> answer.apply(cart)), PLACES, words);
    }

    private static OmsBuilder pricing(OmsBuilder builder, HostAction action) {
        return builder.pricing(Pricing.builder()
                .list(PriceList.in("EUR", "WEB"), PriceEntry.of("TEA", "4.90"))
                .promotions(Promotion.of(
                        "GIFT",
                        new PromotionAction.Host("gift", PromotionAction.Scope.LINE, LineSelector.ALL, Map.of())))
                .action("gift", action)
                .build());
    }

    private static Stream<Mistake> external() {
        return Stream.of(
                keeping(skus -> null, "answered null for its stock"),
                keeping(skus -> Collections.singletonList(null), "answered null"),
                keeping(skus -> List.of(said(-1, 1, NOON)), "answered Position"),
                keeping(skus -> List.of(said(Long.MAX_VALUE, 1, NOON)), "answered Position"),
                keeping(skus -> List.of(said(1, -1, NOON)), "answered Position"),
                keeping(skus -> List.of(said(1, 1, null)), "answered Position"),
                keeping(skus -> List.of(said(1, 1, NOON), said(2, 2, NOON)), "names TEA twice"));
    }

    private static ExternalInventory.Position said(long units, long sequence, Instant at) {
        return new ExternalInventory.Position(new Sku("TEA"), units, sequence, at);
    }

    /** Says only what there is. */
    private record SaidStock(Function<Set<Sku>, List<Position>> said) implements ExternalInventory {
        @Override
        public List<Position> stock(NodeId node, Set<Sku> skus) {
            return said.apply(skus);
        }

        @Override
        public Answer reserve(Request request) {
            return new Answer.Declined("it was not asked for");
        }

        @Override
        public Answer release(Request request) {
            return reserve(request);
        }

        @Override
        public Answer report(Request request) {
            return reserve(request);
        }

        @Override
        public Answer outcome(String key) {
            return new Answer.Failed("never heard of it");
        }
    }

    private static Mistake keeping(Function<Set<Sku>, List<ExternalInventory.Position>> stock, String words) {
        return new Mistake(
                builder -> builder.externalInventory(new SaidStock(stock), "PARIS"),
                ASKS,
                "the external inventory of PARIS",
                words);
    }

    private static Stream<Mistake> sources() {
        return Stream.of(
                new Mistake(b -> b.ids(() -> null), PLACES, "the id generator answered null"),
                new Mistake(b -> b.ids(() -> ""), PLACES, "the id generator answered"),
                new Mistake(b -> b.ids(() -> "a b"), PLACES, "the id generator answered a b"),
                new Mistake(b -> b.ids(() -> "x".repeat(61)), PLACES, "the id generator answered xxx"),
                new Mistake(b -> b.ids(() -> "again"), PLACES, "the id generator answered again twice in a row"),
                new Mistake(b -> b.clock(() -> null), PLACES, "the clock says null"),
                new Mistake(b -> b.clock(() -> Instant.MAX), PLACES, "the clock says +1000000000"),
                new Mistake(b -> b.clock(() -> Instant.MIN), PLACES, "the clock says -1000000000"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void theCommandIsUndoneAndSaysWhoseMistakeItWas(Mistake mistake) {
        Function<Oms, Outcome<?>> command = mistake.story().apply(shop);
        shop.workOff();
        List<RecordedEvent> before = events();

        assertThatThrownBy(() -> command.apply(shop.node(mistake.host())))
                .isInstanceOf(InvariantViolation.class)
                .satisfies(failure -> assertThat(failure.getMessage()).contains(mistake.words()));

        assertThat(events()).isEqualTo(before);
        assertThat(shop.oms.verify().breaches()).isEmpty();
        shop.place(anOrder().line("TEA", 1));
    }

    @Test
    void zerosAtTheEndOfARateAreNoDecimals() {
        Oms host = shop.node(builder -> builder.tax((to, lines) -> List.of(new BigDecimal("19.000000000000"))));

        OrderId order = host.orders().place(anOrder().line("TEA", 4)).orThrow();

        assertThat(shop.view(order).order().line(1).orElseThrow().price().taxRate())
                .isEqualByComparingTo("19");
    }

    /** Some keepers tell of everything that they have, oversold goods among it. */
    @Test
    void whatAKeeperSaysOfGoodsThatItWasNotAskedAboutIsLeftAside() {
        ExternalInventory.Position oversold = new ExternalInventory.Position(new Sku("CUP"), -3, 1, NOON);
        ExternalInventory keeper = new SaidStock(skus -> List.of(oversold, said(7, 1, NOON), oversold));
        Oms host = shop.node(builder -> builder.externalInventory(keeper, "PARIS"));

        host.externalStock().refresh("PARIS", "TEA").orThrow();

        assertThat(host.externalStock().availability(Set.of("TEA")).get(0).available())
                .isEqualTo(7);
    }

    /** Among others an order is not what undoes everything. */
    @ParameterizedTest
    @MethodSource("sourcing")
    void inAWaveTheOrderGetsNothingAndTheReason(Mistake mistake) {
        int units = mistake.words()[1].startsWith("takes") ? 9 : 4;
        Oms mistaken = shop.node(builder -> mistake.host().apply(builder).allocation(AllocationTiming.inWaves()));
        OrderId order = mistaken.orders().place(anOrder().line("TEA", units)).orThrow();

        mistaken.sourcing().wave(SourceWave.of(order)).orThrow();
        while (mistaken.work(100) > 0) {
            // the next bite
        }

        assertThat(shop.oms.sourcing().parked("").entities())
                .singleElement()
                .satisfies(parked -> assertThat(parked.toString()).contains(mistake.words()));
        shop.later(Duration.ofHours(9));
        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(units);
    }

    /** A process whose policy throws, and what it is asked for. */
    record Failing(String policy, UnaryOperator<OmsBuilder> host, Story story) {
        @Override
        public String toString() {
            return policy;
        }
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                        new IllegalStateException("mine"), new NoSuchElementException("mine"), new StackOverflowError())
                .flatMap(failure -> failing(failure).map(each -> Arguments.of(each, failure)));
    }

    private static Stream<Failing> failing(Throwable failure) {
        return Stream.of(
                new Failing("tax", b -> b.tax((to, lines) -> fail(failure)), PLACES),
                new Failing("sourcing", b -> b.sourcing(problem -> fail(failure)), PLACES),
                new Failing("groups", b -> b.customerGroups(customer -> fail(failure)), PLACES),
                new Failing("drawing", b -> b.drawing(pool -> fail(failure)), DRAWS),
                new Failing("timing", b -> b.allocation(order -> fail(failure)), PLACES),
                new Failing("capacity", b -> b.capacity(node -> fail(failure)), PLACES),
                new Failing("access", b -> b.access((actor, operation, subject) -> fail(failure)), PLACES),
                new Failing("ids", b -> b.ids(() -> fail(failure)), PLACES),
                new Failing("clock", b -> b.clock(() -> fail(failure)), PLACES),
                new Failing("pickups", b -> b.pickups(order -> fail(failure)), PACKS),
                new Failing("feeding", b -> b.feeding((channel, store) -> fail(failure)), PICKS_UP),
                new Failing("shortfalls", b -> b.shortfalls(shortfall -> fail(failure)), COUNTS),
                new Failing("action", b -> pricing(b, (cart, arguments) -> fail(failure)), PLACES),
                new Failing("keeper", b -> b.externalInventory(new SaidStock(skus -> fail(failure)), "PARIS"), ASKS),
                new Failing(
                        "returns",
                        b -> b.returns((order, units, actor, now) -> fail(failure)),
                        returns(new LineUnits(1, 1))),
                new Failing(
                        "coupons",
                        b -> b.pricing(Pricing.builder().build()).coupons(attempt -> fail(failure)),
                        shop -> oms ->
                                oms.orders().place(anOrder().line("TEA", 1).coupon("X"))),
                new Failing("interceptor", b -> b.intercept(vetoing(() -> fail(failure))), PLACES));
    }

    private static <R> R fail(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatAPolicyThrowsReachesWhoeverAskedAndUndoesTheCommand(Failing failing, Throwable failure) {
        Function<Oms, Outcome<?>> command = failing.story().apply(shop);
        shop.workOff();
        List<RecordedEvent> before = events();

        assertThatThrownBy(() -> command.apply(shop.node(failing.host()))).isSameAs(failure);

        assertThat(events()).isEqualTo(before);
        assertThat(shop.oms.verify().breaches()).isEmpty();
        shop.place(anOrder().line("TEA", 1));
    }

    private List<RecordedEvent> events() {
        return persistence().events(shop.tenant, new EventQuery(Set.of(), 0, EventQuery.MAX_LIMIT));
    }
}
