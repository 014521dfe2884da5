package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.command.RefusedException;
import dev.oms.common.AddressForm;
import dev.oms.common.CustomerId;
import dev.oms.common.InvariantViolation;
import dev.oms.common.OrderId;
import dev.oms.inventory.CalendarForm;
import dev.oms.inventory.NodeForm;
import dev.oms.inventory.NodeType;
import dev.oms.order.AllocateOrder;
import dev.oms.order.CancelOrder;
import dev.oms.port.Persistence;
import dev.oms.sourcing.BackTest;
import dev.oms.sourcing.BackTestReport;
import dev.oms.sourcing.ComparisonCounter;
import dev.oms.sourcing.CostModel;
import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingObserver;
import dev.oms.sourcing.SourcingPolicy;
import dev.oms.sourcing.StoredDecision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Why from there: decisions are kept with what they were taken on, explained, taken again, and compared with others. */
public abstract class SourcingContract {
    private static final SourcingPolicy CHEAPEST =
            SourcingPolicy.cheapest(CostModel.in("EUR").perShipment(390).fee("BERLIN", 200));
    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

    /** The persistence under test, always the same one. */
    protected abstract Persistence persistence();

    @Test
    void aDecisionIsExplainedToPeople() {
        Shop shop = new Shop(persistence(), builder -> builder.sourcing(CHEAPEST));
        shop.oms
                .inventory()
                .defineNode(
                        "PARIS",
                        AddressForm.inCountry("FR").at(48.86, 2.35),
                        NodeForm.of(NodeType.WAREHOUSE)
                                .works(CalendarForm.weekdays("Europe/Paris", "09:00"))
                                .takes(2, "DE", ""))
                .orThrow();
        shop.oms
                .inventory()
                .defineNode(
                        "OSLO",
                        AddressForm.inCountry("NO"),
                        NodeForm.of(NodeType.STORE).shipsTo("NO"))
                .orThrow();
        shop.stock("BERLIN", "TEA", 9).stock("PARIS", "TEA", 9).stock("OSLO", "TEA", 9);

        OrderId order = shop.place(anOrder().line("TEA", 3));

        assertThat(shop.oms.sourcing().explain(order)).isEqualTo("""
                Order %s, sourced 2026-03-02T09:00:00Z by cheapest
                  wanted in DE: line 1, 3 of TEA
                    BERLIN  has 3 of 3 units for 5.90 EUR, 24 km
                  * PARIS   gives 3 of 3 units, 853 km, leaves 2026-03-03, there 2026-03-05
                    OSLO    does not ship to DE
                  from PARIS: 3 of line 1
                  cost: 3.90 EUR, proven the least; runner-up 5.90 EUR
                """.formatted(order));
    }

    @Test
    void aDecisionIsTheSameWhenItIsTakenAgainWhateverHasHappenedSince() {
        Shop shop = new Shop(persistence(), builder -> builder.sourcing(CHEAPEST))
                .stock("BERLIN", "TEA", 2)
                .stock("PARIS", "TEA", 2);
        OrderId order = shop.place(anOrder().line("TEA", 3));
        shop.oms
                .inventory()
                .defineNode(
                        "PARIS",
                        AddressForm.inCountry("US"),
                        NodeForm.of(NodeType.STORE).can("PICKUP"))
                .orThrow();
        shop.stock("BERLIN", "TEA", 100);

        StoredDecision stored = shop.oms.sourcing().decisions(order).get(0);

        assertThat(stored.policy()).isEqualTo("cheapest");
        assertThat(stored.decision().assignments()).hasSize(2);
        assertThat(shop.oms.sourcing().replay(stored)).isEqualTo(stored.decision());
        assertThat(stored.replay(SourcingPolicy.closestThenFewest()).nodes()).isEqualTo(2);
    }

    @Test
    void everyDecisionForAnOrderIsKept() {
        Shop shop = new Shop(persistence()).stock("BERLIN", "TEA", 5).stock("PARIS", "TEA", 5);
        OrderId order = shop.placePaid(anOrder().line("TEA", 2).line("MUG", 1));
        shop.stock("PARIS", "MUG", 4);
        shop.workOff();
        shop.oms.fulfillments().release(order).orThrow();
        shop.oms.fulfillments().reject(Shop.work(order, 1), "flooded").orThrow();
        shop.workOff();

        List<StoredDecision> decisions = shop.oms.sourcing().decisions(order);

        assertThat(decisions).hasSize(3);
        assertThat(decisions)
                .allSatisfy(each -> assertThat(each.replay(SourcingPolicy.closestThenFewest()))
                        .isEqualTo(each.decision()));
        assertThat(decisions.get(0).explain()).contains("1 of line 2 from nowhere");
        assertThat(decisions.get(1).problem().demands())
                .extracting(each -> each.sku().value())
                .containsExactly("MUG");
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void anotherPolicyIsTriedOnThePast() {
        Shop shop = new Shop(persistence());
        shop.stock("BERLIN", "TEA", 9).stock("PARIS", "TEA", 9).stock("PARIS", "MUG", 9);
        OrderId changed = shop.place(anOrder().line("TEA", 1));
        shop.place(anOrder().line("TEA", 1).line("MUG", 2));
        CostModel model = CostModel.in("EUR").perShipment(390).fee("BERLIN", 200);

        BackTestReport report = shop.oms
                .sourcing()
                .backTest(BackTest.of(CHEAPEST, Instant.EPOCH, LATER).pricedBy(model));

        assertThat(report.live().decisions()).isEqualTo(2);
        assertThat(report.live().fillRate()).isEqualTo(100);
        assertThat(report.live().cost()).isEqualTo(590 + 390);
        assertThat(report.candidate().cost()).isEqualTo(390 + 390);
        assertThat(report.candidate().kilometres()).isGreaterThan(report.live().kilometres());
        assertThat(report.changes()).isEqualTo(1);
        assertThat(report.changed().get(0).order()).isEqualTo(changed);
        assertThat(report.changed().get(0).reasons())
                .containsExactly(
                        "BERLIN: closest with everything, 24 km → has 1 of 1 units for 5.90 EUR, 24 km",
                        "PARIS: farther than BERLIN, 853 km → gives 1 of 1 units, 853 km");
        assertThat(shop.oms
                        .sourcing()
                        .backTest(BackTest.of(CHEAPEST, Instant.EPOCH, shop.clock.instant()))
                        .live()
                        .decisions())
                .isZero();
        assertThatThrownBy(() -> BackTest.of(CHEAPEST, LATER, Instant.EPOCH)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(
                        () -> shop.agent("warehouse").sourcing().backTest(BackTest.of(CHEAPEST, Instant.EPOCH, LATER)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aCandidateBesideTheLivePolicyIsCountedAndDecidesNothing() {
        ComparisonCounter counter = new ComparisonCounter();
        List<String> failures = new ArrayList<>();
        SourcingPolicy moody = problem -> {
            if (problem.units() == 7) {
                throw new IllegalStateException("not seven");
            }
            return problem.units() == 2
                    ? new SourcingDecision(List.of(), List.of())
                    : SourcingPolicy.closestThenFewest().source(problem);
        };
        SourcingObserver observer = comparison -> {
            counter.compared(comparison);
            failures.add(comparison.failure());
            throw new IllegalStateException("the observer is broken as well");
        };
        Shop shop =
                new Shop(persistence(), builder -> builder.shadowSourcing(moody, observer)).stock("BERLIN", "TEA", 99);

        shop.place(anOrder().line("TEA", 1));
        shop.place(anOrder().line("TEA", 2));
        OrderId seven = shop.place(anOrder().line("TEA", 7));

        assertThat(shop.quantities(seven, 1).allocated()).isEqualTo(7);
        assertThat(counter.agreed()).isEqualTo(1);
        assertThat(counter.differed()).isEqualTo(1);
        assertThat(counter.failed()).isEqualTo(1);
        assertThat(failures).containsExactly("", "", "java.lang.IllegalStateException: not seven");
        assertThat(shop.oms.sourcing().decisions(seven).get(0).policy()).isEqualTo("ClosestThenFewest");
    }

    @Test
    void anErasedDecisionSaysSoAndIsLeftOutOfBackTests() {
        Shop shop = new Shop(persistence()).stock("BERLIN", "TEA", 9);
        OrderId order = shop.place(anOrder().line("TEA", 1));
        shop.workOff();
        shop.oms.orders().cancel(CancelOrder.all(order, "no")).orThrow();
        shop.workOff();
        shop.oms.erase(new CustomerId("C-1")).orThrow();
        shop.workOff();

        StoredDecision stored = shop.oms.sourcing().decisions(order).get(0);

        assertThat(stored.erased()).isTrue();
        assertThat(stored.problem().destination().location()).isEmpty();
        assertThat(stored.explain()).contains("the customer was erased");
        BackTestReport report = shop.oms.sourcing().backTest(BackTest.of(CHEAPEST, Instant.EPOCH, LATER));
        assertThat(report.erased()).isEqualTo(1);
        assertThat(report.live().decisions()).isZero();
    }

    @Test
    void nodesThatAreExcludedAreExcludedAgainInTheReplay() {
        Shop shop = new Shop(persistence()).stock("BERLIN", "TEA", 5).stock("PARIS", "TEA", 5);
        OrderId order = shop.placePaid(anOrder().line("TEA", 1));
        shop.oms.fulfillments().release(order).orThrow();
        shop.oms.fulfillments().reject(Shop.work(order, 1), "flooded").orThrow();
        shop.later(Duration.ofMinutes(1));

        List<StoredDecision> decisions = shop.oms.sourcing().decisions(order);

        assertThat(decisions.get(1).explain()).contains("BERLIN  excluded: failed before, or ruled out");
        assertThat(shop.oms.execute(new AllocateOrder(order.value(), Set.of())).isDone())
                .isFalse();
    }

    @Test
    void nobodySeesADecisionWhoMayNotSeeTheStock() {
        Shop shop = new Shop(persistence()).stock("BERLIN", "TEA", 9);
        OrderId order = shop.place(anOrder().line("TEA", 1));

        assertThat(shop.customer("C-1").sourcing().explain(order)).isEmpty();
        assertThat(shop.agent("sales").sourcing().explain(order)).isNotEmpty();
    }
}
