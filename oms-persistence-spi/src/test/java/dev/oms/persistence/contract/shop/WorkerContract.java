package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.oms.Oms;
import dev.oms.RunningWorker;
import dev.oms.WorkerOptions;
import dev.oms.command.Command;
import dev.oms.command.CommandContext;
import dev.oms.command.EffectTask;
import dev.oms.command.Refusal;
import dev.oms.command.ResumeTask.TaskKind;
import dev.oms.command.TimerTask;
import dev.oms.common.Actor;
import dev.oms.common.InvariantViolation;
import dev.oms.common.OrderId;
import dev.oms.inventory.FillBackorders;
import dev.oms.order.OrderState;
import dev.oms.payment.PaymentSucceeded;
import dev.oms.port.CommandInterceptor;
import dev.oms.port.Kinds;
import dev.oms.port.Persistence;
import dev.oms.port.Query;
import dev.oms.port.RecordedEvent;
import dev.oms.port.SubscriptionPosition;
import dev.oms.testkit.Trouble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What workers promise: one at a time runs a task, none stops for a broken port, and nothing fails for ever unseen. */
public abstract class WorkerContract extends ShopContract {

    @BeforeEach
    void nothingIsLeftOfOthers() {
        shop.later(Duration.ofMinutes(5));
    }

    private long authorizations(OrderId order) {
        return shop.gateway.calls().stream()
                .filter(c -> c.startsWith("authorize ") && c.contains(order.value()))
                .count();
    }

    private OrderState state(OrderId order) {
        return shop.view(order).order().state();
    }

    private List<OrderId> ordersOfTea(int count) {
        shop.stock("BERLIN", "TEA", 100);
        return IntStream.range(0, count)
                .mapToObj(i -> shop.place(anOrder().line("TEA", 1)))
                .toList();
    }

    @Test
    void aSlowPortIsNeverCalledForAnEffectThatAnotherNodeMayHave() {
        Oms other = shop.oms;
        Oms slow = shop.node(builder -> builder.payments(new InterruptedGateway(shop.gateway, request -> {
            shop.clock.advance(Duration.ofSeconds(35));
            other.work(100);
        })));
        List<OrderId> orders = ordersOfTea(8);

        slow.work(8);
        shop.later(Shop.LEASE);

        assertThat(orders).allSatisfy(order -> {
            assertThat(authorizations(order)).isEqualTo(1);
            assertThat(state(order)).isEqualTo(OrderState.CONFIRMED);
        });
    }

    @Test
    void aCheckoutWaitsForItsOwnEffectsOnly() {
        List<OrderId> foreign = ordersOfTea(3);

        OrderId own = shop.oms
                .executeAndAwait(anOrder().line("TEA", 1), shop.oms.context(), Duration.ofSeconds(10))
                .orThrow();

        assertThat(state(own)).isEqualTo(OrderState.CONFIRMED);
        assertThat(foreign)
                .allSatisfy(order -> assertThat(authorizations(order)).isZero());
        shop.workOff();
        assertThat(foreign).allSatisfy(order -> assertThat(state(order)).isEqualTo(OrderState.CONFIRMED));
    }

    @Test
    void aTimerThatAnInterceptorTurnsAwayWaitsForAPersonInTheEnd() {
        AtomicBoolean closed = new AtomicBoolean();
        shop = new Shop(
                persistence(),
                builder -> builder.intercept(new CommandInterceptor() {
                    @Override
                    public List<Refusal> before(Command<?> command, CommandContext context) {
                        return closed.get()
                                ? List.of(new Refusal(Refusal.Code.VETOED, "shop", "closed for stocktaking"))
                                : List.of();
                    }
                }));

        aTimerIsTurnedAway(closed, "closed for stocktaking");
    }

    @Test
    void aTimerThatTheAccessPolicyTurnsAwayWaitsForAPersonInTheEnd() {
        AtomicBoolean closed = new AtomicBoolean();
        shop = new Shop(
                persistence(),
                builder -> builder.access((actor, operation, subject) -> !closed.get() || !actor.equals(Actor.SYSTEM)));

        aTimerIsTurnedAway(closed, "may not FillBackorders");
    }

    private void aTimerIsTurnedAway(AtomicBoolean closed, String why) {
        OrderId order = shop.placePaid(anOrder().line("MUG", 2));
        shop.stock("BERLIN", "MUG", 2);
        closed.set(true);
        for (int attempt = 0; attempt < Shop.ATTEMPTS; attempt++) {
            shop.later(Duration.ofHours(1));
        }

        List<TimerTask> parked = shop.agent("admin")
                .as(Actor.system("watch"))
                .tasks()
                .parkedTimers("")
                .entities();
        assertThat(parked).singleElement().satisfies(timer -> {
            assertThat(timer.command()).isInstanceOf(FillBackorders.class);
            assertThat(timer.attempts()).isEqualTo(Shop.ATTEMPTS);
            assertThat(timer.lastError()).contains(why);
        });

        closed.set(false);
        shop.oms.tasks().resume(TaskKind.TIMER, parked.get(0).id()).orThrow();
        shop.workOff();
        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(2);
        assertThat(shop.oms.tasks().parkedTimers("").entities()).isEmpty();
    }

    @Test
    void whatAPortHasDoneIsTakenInWhateverInterceptorsSay() {
        AtomicBoolean closed = new AtomicBoolean();
        shop = new Shop(
                persistence(),
                builder -> builder.intercept(new CommandInterceptor() {
                    @Override
                    public List<Refusal> before(Command<?> command, CommandContext context) {
                        return closed.get() ? List.of(new Refusal(Refusal.Code.VETOED, "shop", "closed")) : List.of();
                    }
                }));
        List<Long> seen = new ArrayList<>();
        shop.oms.subscribe("projector", event -> seen.add(event.position()));
        OrderId order = ordersOfTea(1).get(0);
        closed.set(true);

        shop.workOff();

        assertThat(state(order)).isEqualTo(OrderState.CONFIRMED);
        assertThat(seen).doesNotHaveDuplicates().hasSameSizeAs(shop.oms.events(0, 1000));
    }

    @Test
    void aPortThatThrowsAnErrorLosesNoEffect() {
        AtomicInteger errors = new AtomicInteger(2);
        Oms broken = shop.node(builder -> builder.payments(new InterruptedGateway(shop.gateway, request -> {
            if (errors.getAndDecrement() > 0) {
                throw new NoClassDefFoundError("provider/Client");
            }
        })));
        List<OrderId> orders = ordersOfTea(3);

        broken.work(100);

        assertThat(orders.stream().filter(order -> state(order) == OrderState.CONFIRMED))
                .hasSize(1);
        assertThat(orders.stream().flatMap(order -> shop.queued(order).stream()))
                .extracting(EffectTask::lastError)
                .hasSize(2)
                .allSatisfy(error -> assertThat(error).contains("NoClassDefFoundError", "provider/Client"));
        shop.later(Duration.ofMinutes(1));
        assertThat(orders).allSatisfy(order -> {
            assertThat(state(order)).isEqualTo(OrderState.CONFIRMED);
            assertThat(authorizations(order)).isEqualTo(1);
        });
    }

    private int failures(String subscription) {
        return persistence().query(shop.tenant, Query.of(Kinds.SUBSCRIPTION)).entities().stream()
                .filter(position -> position.name().equals(subscription))
                .mapToInt(SubscriptionPosition::failures)
                .sum();
    }

    @Test
    void aThreadThatMeetsErrorsWorksOn() {
        AtomicInteger portErrors = new AtomicInteger(1);
        AtomicInteger subscriberErrors = new AtomicInteger(1);
        Oms broken = shop.node(builder -> builder.payments(new InterruptedGateway(shop.gateway, request -> {
            if (portErrors.getAndDecrement() > 0) {
                throw new StackOverflowError("in the provider's client");
            }
        })));
        List<RecordedEvent> seen = new CopyOnWriteArrayList<>();
        broken.subscribe("projector", event -> {
            if (subscriberErrors.getAndDecrement() > 0) {
                throw new LinkageError("the projector was built for another version");
            }
            seen.add(event);
        });
        List<OrderId> orders = ordersOfTea(2);

        try (RunningWorker worker = broken.startWorker(new WorkerOptions(1, Duration.ofMillis(5)))) {
            // The wait begins when the failure is written down, not when it happens.
            await().until(() -> portErrors.get() < 0 && failures("projector") > 0);
            shop.clock.advance(Duration.ofMinutes(1));
            await().untilAsserted(() -> assertThat(orders)
                    .allSatisfy(order -> assertThat(state(order)).isEqualTo(OrderState.CONFIRMED)));
            await().untilAsserted(() -> assertThat(seen).hasSameSizeAs(shop.oms.events(0, 1000)));
        }
    }

    @Test
    void anAnswerThatCannotBeKeptWaitsForAPersonInTheEnd() {
        Persistence picky = new PickyPersistence(
                persistence(),
                batch -> batch.events().stream().anyMatch(each -> each.event() instanceof PaymentSucceeded));
        shop = new Shop(picky, builder -> builder);
        OrderId order = ordersOfTea(1).get(0);

        for (int attempt = 0; attempt < Shop.ATTEMPTS; attempt++) {
            shop.later(Duration.ofHours(1));
        }

        assertThat(shop.oms.tasks().parkedEffects("").entities())
                .singleElement()
                .satisfies(task -> assertThat(task.lastError()).contains("the reference is too long"));
        assertThat(authorizations(order)).isEqualTo(1);
    }

    @Test
    void aSubscriberWhoseNameCannotBeKeptIsRefusedAtOnce() {
        for (String name : List.of("", " ", "x".repeat(101), "a\u0000b")) {
            assertThatThrownBy(() -> shop.oms.subscribe(name, event -> {})).isInstanceOf(InvariantViolation.class);
        }
    }

    @Test
    void oneFailureAmongManyHoldsNothingUp() {
        List<OrderId> orders = ordersOfTea(30);
        shop.gateway.next(Trouble.TIMES_OUT_BEFORE);

        shop.oms.work(100);

        assertThat(orders.stream().filter(order -> state(order) == OrderState.CONFIRMED))
                .hasSize(29);
        shop.later(Duration.ofMinutes(1));
    }

    @Test
    void aRetryThatIsDueIsServedBeforeAllThatBecameDueAfterIt() {
        OrderId poisoned = ordersOfTea(1).get(0);
        shop.gateway.whenever(call -> call.request().order().equals(poisoned), Trouble.FAILS);
        shop.oms.work(1);

        for (int attempt = 2; attempt <= Shop.ATTEMPTS; attempt++) {
            shop.clock.advance(Duration.ofMinutes(1));
            ordersOfTea(10);
            shop.oms.work(1);
            assertThat(authorizations(poisoned)).isEqualTo(attempt);
            shop.workOff();
        }

        assertThat(shop.oms.tasks().parkedEffects("").entities())
                .extracting(EffectTask::owner)
                .containsExactly(poisoned.value());
    }

    @Test
    void aRetryOvertakesNothingThatBecameDueBeforeIt() {
        OrderId poisoned = ordersOfTea(1).get(0);
        shop.gateway.whenever(call -> call.request().order().equals(poisoned), Trouble.FAILS);
        shop.oms.work(1);
        List<OrderId> waiting = ordersOfTea(10);
        shop.clock.advance(Duration.ofMinutes(1));

        shop.oms.work(waiting.size());

        assertThat(waiting).allSatisfy(order -> assertThat(state(order)).isEqualTo(OrderState.CONFIRMED));
        assertThat(authorizations(poisoned)).isEqualTo(1);
        shop.workOff();
        assertThat(authorizations(poisoned)).isEqualTo(2);
    }
}
