package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.Oms;
import dev.oms.OmsBuilder;
import dev.oms.command.Outcome;
import dev.oms.command.Refusal;
import dev.oms.command.ResumeTask;
import dev.oms.command.TimerTask;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.inventory.ShortfallPolicy;
import dev.oms.order.AllocationTiming;
import dev.oms.order.OrderState;
import dev.oms.order.SourceWave;
import dev.oms.sourcing.SourcingCase;
import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingDecision.Assignment;
import dev.oms.sourcing.SourcingPolicy;
import dev.oms.sourcing.SourcingProblem;
import dev.oms.testkit.SequentialIds;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Policies that act while they are asked, change their minds, or fail for one order among many; clocks that go back; ids that repeat. */
public abstract class HostCallsBackContract extends ShopContract {
    private static final int FIRST = 1;

    @BeforeEach
    void stocked() {
        with(builder -> builder);
    }

    private void with(UnaryOperator<OmsBuilder> more) {
        shop = Shop.alone(persistence(), more);
        shop.stock("BERLIN", "TEA", 10).stock("PARIS", "TEA", 10);
    }

    @Test
    void aSubscriberMayWorkAndHearsOfEachEventOnce() {
        List<Long> heard = new ArrayList<>();
        shop.oms.subscribe("eager", event -> {
            heard.add(event.position());
            shop.oms.work(10);
        });

        OrderId order = shop.placePaid(anOrder().line("TEA", 1));

        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(heard).isNotEmpty().doesNotHaveDuplicates().isSorted();
    }

    @Test
    void aTaxCalculatorMayAct() {
        Oms acting = shop.node(builder -> builder.tax((to, lines) -> {
            shop.oms.inventory().receive("BERLIN", "TEA", 1).orThrow();
            return lines.stream().map(line -> BigDecimal.TEN).toList();
        }));

        OrderId order = acting.orders().place(anOrder().line("TEA", 2)).orThrow();

        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(2);
        assertThat(shop.level("TEA", "BERLIN").onHand()).isGreaterThan(10);
    }

    @Test
    void aSourcingPolicyThatChangesWhatItIsAskedAboutSellsNothingTwice() {
        AtomicInteger asked = new AtomicInteger();
        Oms acting = shop.node(builder -> builder.sourcing(problem -> {
            if (asked.incrementAndGet() == 1) {
                shop.place(anOrder().line("TEA", 9));
            }
            return SourcingPolicy.closestThenFewest().source(problem);
        }));

        OrderId order = acting.orders().place(anOrder().line("TEA", 9)).orThrow();

        assertThat(asked.get()).isGreaterThan(1);
        assertThat(shop.level("TEA", "BERLIN").available()).isEqualTo(1);
        assertThat(shop.view(order).order().line(1).orElseThrow().allocatedAt(new NodeId("PARIS")))
                .isEqualTo(9);
    }

    @Test
    void aPolicyThatNeverAnswersTheSameBreaksNoLaw() {
        Random dice = new Random(7);
        with(builder -> builder.allocation(order ->
                        dice.nextBoolean() ? AllocationTiming.When.IN_WAVES : AllocationTiming.When.AT_PLACEMENT)
                .displacement(displaced -> dice.nextBoolean())
                .drawing(pool -> dice.nextInt())
                .sourcing(problem -> some(problem, dice)));

        for (int i = 0; i < 12; i++) {
            shop.oms.orders().place(anOrder().line("TEA", 1 + dice.nextInt(3)).line("MUG", 1));
            shop.oms.sourcing().wave(SourceWave.ofAllThatWait());
            shop.stock("PARIS", "MUG", 1);
            shop.later(Duration.ofMinutes(1));
            assertThat(shop.oms.verify().breaches()).isEmpty();
        }
        assertThat(shop.level("TEA", "BERLIN").reserved()).isPositive();
    }

    /** Each line from one node that has something, or from none. */
    private static SourcingDecision some(SourcingProblem problem, Random dice) {
        List<Assignment> assignments = problem.demands().stream()
                .flatMap(demand -> problem.stock().stream()
                        .filter(level -> level.sku().equals(demand.sku())
                                && level.available() > 0
                                && !problem.excluded().contains(level.node())
                                && !demand.barred().contains(level.node()))
                        .skip(dice.nextInt(2))
                        .limit(1)
                        .map(level -> new Assignment(
                                demand.line(), level.node(), (int) Math.min(demand.units(), level.available()))))
                .toList();
        return new SourcingDecision(assignments, List.of());
    }

    /** Fails for orders that go first. */
    private static SourcingPolicy poisoned() {
        return problem -> {
            if (problem.terms().priority() == FIRST) {
                throw new IllegalStateException("poisoned");
            }
            return SourcingPolicy.closestThenFewest().source(problem);
        };
    }

    private static SourcingDecision breaks(SourcingProblem problem) {
        throw new NoClassDefFoundError("com/acme/Candidate");
    }

    @Test
    void anOrderThatAPolicyFailsForDoesNotHoldUpTheQueue() {
        OrderId poisoned = shop.place(anOrder().line("MUG", 1).priority(FIRST));
        OrderId other = shop.place(anOrder().line("MUG", 1));
        shop.workOff();
        Oms failing = shop.node(builder -> builder.sourcing(poisoned()));

        shop.stock("BERLIN", "MUG", 5);
        work(failing);

        assertThat(shop.quantities(other, 1).allocated()).isEqualTo(1);
        assertThat(shop.quantities(poisoned, 1).backordered()).isEqualTo(1);
        assertThat(parked(poisoned)).contains("failed with java.lang.IllegalStateException");
    }

    @Test
    void anOrderThatAPolicyFailsForDoesNotHoldUpTheWave() {
        AtomicInteger compared = new AtomicInteger();
        Oms failing = shop.node(builder -> builder.sourcing(poisoned())
                .shadowSourcing(HostCallsBackContract::breaks, comparison -> compared.incrementAndGet())
                .allocation(AllocationTiming.inWaves()));
        OrderId poisoned =
                failing.orders().place(anOrder().line("TEA", 1).priority(FIRST)).orThrow();
        OrderId other = failing.orders().place(anOrder().line("TEA", 1)).orThrow();

        failing.sourcing().wave(SourceWave.ofAllThatWait()).orThrow();
        work(failing);

        assertThat(compared.get()).isPositive();
        assertThat(shop.quantities(other, 1).allocated()).isEqualTo(1);
        assertThat(shop.quantities(poisoned, 1).allocated()).isZero();
        assertThat(parked(poisoned)).contains("failed with java.lang.IllegalStateException");
    }

    @Test
    void aTimerThatAPolicyFailsIsParkedAndSaysWhere() {
        OrderId order = shop.place(anOrder().line("TEA", 9).priority(FIRST));
        Oms failing = shop.node(builder -> builder.sourcing(poisoned()).shortfalls(ShortfallPolicy.resource()));

        failing.inventory().adjust("BERLIN", "TEA", 1, "stolen").orThrow();
        for (int i = 0; i < Shop.ATTEMPTS; i++) {
            work(failing);
            shop.clock.advance(Duration.ofHours(1));
        }

        TimerTask parked = shop.oms.tasks().parkedTimers("").entities().get(0);
        assertThat(parked.lastError()).contains("IllegalStateException: poisoned at dev.oms", "HostCallsBackContract");
        shop.oms.tasks().resume(ResumeTask.TaskKind.TIMER, parked.id()).orThrow();
        shop.workOff();
        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(9);
    }

    private String parked(OrderId order) {
        return shop.oms.sourcing().parked("").entities().stream()
                .filter(each -> each.order().equals(order))
                .map(SourcingCase::toString)
                .findFirst()
                .orElse("not parked");
    }

    private static void work(Oms oms) {
        while (oms.work(100) > 0) {
            // the next bite
        }
    }

    @Test
    void aClockThatGoesBackChangesNothingButWhenThingsHappened() {
        AtomicLong steps = new AtomicLong();
        with(builder ->
                builder.clock(() -> shop.clock.instant().minus(Duration.ofMinutes(7 * steps.incrementAndGet() % 600))));

        OrderId order = shop.placePaid(anOrder().line("TEA", 2).line("MUG", 1));
        shop.stock("PARIS", "MUG", 1);
        for (int i = 0; i < 12; i++) {
            shop.later(Duration.ofHours(1));
        }
        shop.shipAll(order);
        shop.deliverAll(order);
        for (int i = 0; i < 12; i++) {
            shop.later(Duration.ofHours(1));
        }

        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.COMPLETED);
        assertThat(shop.gateway.taken(order)).isEqualTo(1980);
    }

    @Test
    void idsThatBeginAgainAreRefusedUntilTheyAreNew() {
        shop.node(builder -> builder.ids(new SequentialIds("n")))
                .orders()
                .place(anOrder().line("TEA", 1))
                .orThrow();
        Oms again = shop.node(builder -> builder.ids(new SequentialIds("n")));

        List<Outcome<OrderId>> outcomes = IntStream.range(0, 40)
                .mapToObj(i -> again.orders().place(anOrder().line("TEA", 2)))
                .toList();

        assertThat(outcomes.get(0).reasons()).extracting(Refusal::code).containsExactly(Refusal.Code.REQUEST_REUSED);
        assertThat(outcomes).anyMatch(Outcome::isDone);
        assertThat(outcomes)
                .allSatisfy(each ->
                        assertThat(each.isDone() || !each.reasons().isEmpty()).isTrue());
    }
}
