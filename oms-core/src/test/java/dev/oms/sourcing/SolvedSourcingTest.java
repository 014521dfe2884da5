package dev.oms.sourcing;

import static dev.oms.sourcing.SourcingProblems.NOW;
import static dev.oms.sourcing.SourcingProblems.hamburgAndMunich;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.catalog.Logistics;
import dev.oms.common.InvariantViolation;
import dev.oms.common.NodeId;
import dev.oms.inventory.NodeProfile;
import dev.oms.inventory.NodeType;
import dev.oms.inventory.TransitTime;
import dev.oms.sourcing.SourcingDecision.Assignment;
import dev.oms.sourcing.SourcingDecision.Candidate;
import dev.oms.sourcing.SourcingDecision.Figures;
import dev.oms.sourcing.SourcingDecision.Shortfall;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SolvedSourcingTest {
    private static final Logistics KILO = new Logistics(1_000, Set.of(), false, "");
    private static final LocalDate TOMORROW = LocalDate.parse("2026-03-03");

    @Test
    void theCheaperNodeWinsThoughItIsFarther() {
        CostModel model = CostModel.in("EUR").perShipment(390).fee("HAMBURG", 200);

        SourcingDecision decision =
                SourcingPolicy.cheapest(model).source(teaEverywhere().build());

        assertThat(decision.assignments()).containsExactly(given(1, "MUNICH", 2));
        assertThat(verdicts(decision))
                .containsExactly("has 2 of 2 units for 5.90 EUR, 255 km", "gives 2 of 2 units, 504 km");
        assertThat(figures(decision))
                .isEqualTo(new Figures(
                        390_000, 390_000, true, List.of(590_000L), "3.90 EUR, proven the least; runner-up 5.90 EUR"));
    }

    @Test
    void carriageIsByTheWeightOfTheOrderAndTheZoneOfEachNode() {
        RateTable table = RateTable.builder()
                .zone(new Zone("HOME", "DE", "DE", ""))
                .zone(new Zone("IMPORT", "AT", "DE", ""))
                .rate("HOME", 5_000, 400, 50)
                .rate("HOME", 900, 150)
                .rate("IMPORT", 500, 0)
                .build();
        SourcingProblems light = hamburgAndMunich()
                .node("VIENNA", dev.oms.common.Address.inCountry("AT"), true)
                .stock("HAMBURG", "TEA", 99)
                .stock("VIENNA", "TEA", 99);
        SolvedSourcing cheapest = SourcingPolicy.cheapest(CostModel.in("EUR").carriage(table));

        SourcingDecision one = cheapest.source(light.wants("TEA", 1, KILO, 0).build());
        SourcingDecision seven = cheapest.source(light.wants("TEA", 6, KILO, 0).build());

        // 4.00 + 1 × 0.50 against 5.00; then 9.00 + 7 × 1.50 against 5.00.
        assertThat(one.assignments()).containsExactly(given(1, "HAMBURG", 1));
        assertThat(figures(one).cost()).isEqualTo(450_000);
        assertThat(seven.nodes()).isEqualTo(1);
        assertThat(seven.assignments()).contains(given(2, "VIENNA", 6));
    }

    @Test
    void aNodeWithoutARateToTheCountryIsNoCandidate() {
        RateTable table = RateTable.builder().zone("FR", "FR").rate("FR", 1, 0).build();

        SourcingDecision decision = SourcingPolicy.cheapest(CostModel.in("EUR").carriage(table))
                .source(teaEverywhere().build());

        assertThat(decision.assignments()).isEmpty();
        assertThat(verdicts(decision)).containsOnly("no rate to DE");
        assertThat(decision.shortfalls()).extracting(Shortfall::units).containsExactly(2);
    }

    @Test
    void aSplitIsMadeOnlyWhereItSavesMoreThanItCosts() {
        SourcingProblem problem = hamburgAndMunich()
                .wants("TEA", 1)
                .wants("CUP", 1)
                .stock("HAMBURG", "TEA", 1)
                .stock("HAMBURG", "CUP", 1)
                .stock("MUNICH", "CUP", 1)
                .build();
        CostModel aged = CostModel.in("EUR").perShipment(100).credit("MUNICH", "CUP", 300);

        assertThat(SourcingPolicy.cheapest(aged).source(problem).nodes()).isEqualTo(2);
        assertThat(figures(SourcingPolicy.cheapest(aged).source(problem)).cost())
                .isEqualTo(-100_000);
        assertThat(SourcingPolicy.cheapest(aged.splitPenalty(201))
                        .source(problem)
                        .nodes())
                .isEqualTo(1);
    }

    @Test
    void handlingIsPaidForEachLineThatANodePicks() {
        SourcingProblem problem = hamburgAndMunich()
                .wants("TEA", 3)
                .stock("HAMBURG", "TEA", 2)
                .stock("MUNICH", "TEA", 2)
                .build();

        SourcingDecision decision = SourcingPolicy.cheapest(CostModel.in("EUR").handlingPerLine(100))
                .source(problem);

        assertThat(figures(decision).cost()).isEqualTo(200_000);
        assertThat(figures(decision).bound()).isLessThanOrEqualTo(100_000);
        assertThat(figures(decision).proven()).isFalse();
    }

    @Test
    void goodsAreTakenWhereMoreIsLeft() {
        SourcingProblem problem = hamburgAndMunich()
                .wants("TEA", 1)
                .stock("HAMBURG", "TEA", 2)
                .stock("MUNICH", "TEA", 50)
                .build();

        assertThat(SourcingPolicy.cheapest(CostModel.in("EUR").balance(10))
                        .source(problem)
                        .assignments())
                .containsExactly(given(1, "MUNICH", 1));
    }

    @Test
    void whatWouldBeLateCostsAPenaltyOrIsNoCandidate() {
        SourcingProblem problem = teaEverywhere()
                .profile("HAMBURG", takes(3))
                .profile("MUNICH", takes(1))
                .on(promised(TOMORROW))
                .build();
        CostModel model = CostModel.in("EUR").perShipment(100).fee("MUNICH", 150);

        assertThat(SourcingPolicy.cheapest(model).source(problem).assignments())
                .containsExactly(given(1, "HAMBURG", 2));
        assertThat(SourcingPolicy.cheapest(model.latePerDay(80)).source(problem).assignments())
                .containsExactly(given(1, "MUNICH", 2));
        SourcingDecision onTime = SourcingPolicy.cheapest(model).onTime().source(problem);
        assertThat(verdicts(onTime).get(0)).isEqualTo("is there on 2026-03-05, promised for 2026-03-03");
        assertThat(onTime.candidates().get(1).arrives()).containsExactly(TOMORROW);
    }

    @Test
    void theEarliestIsWhenTheLastParcelIsThere() {
        SourcingProblems problem = hamburgAndMunich()
                .node("PRAGUE", SourcingProblems.HAMBURG)
                .profile("HAMBURG", takes(1))
                .profile("MUNICH", takes(2))
                .profile("PRAGUE", takes(4))
                .wants("TEA", 1)
                .wants("CUP", 1)
                .stock("HAMBURG", "TEA", 1)
                .stock("MUNICH", "CUP", 1)
                .stock("PRAGUE", "TEA", 1)
                .stock("PRAGUE", "CUP", 1);

        SourcingDecision decision = SourcingPolicy.earliest().source(problem.build());

        assertThat(decision.assignments()).containsExactly(given(1, "HAMBURG", 1), given(2, "MUNICH", 1));
        assertThat(SourcingPolicy.fewestParcels().source(problem.build()).assignments())
                .containsExactly(given(1, "PRAGUE", 1), given(2, "PRAGUE", 1));
    }

    @Test
    void aNodeThatNobodyKnowsTheWayFromIsNotTheEarliest() {
        SourcingDecision decision = SourcingPolicy.earliest()
                .source(teaEverywhere().profile("MUNICH", takes(9)).build());

        assertThat(decision.assignments()).containsExactly(given(1, "MUNICH", 2));
        assertThat(verdicts(decision).get(0)).isEqualTo("nobody knows how long to DE");
    }

    @Test
    void everyUnitComesFromTheNearest() {
        SourcingProblem problem = hamburgAndMunich()
                .wants("TEA", 3)
                .stock("HAMBURG", "TEA", 2)
                .stock("MUNICH", "TEA", 3)
                .build();

        assertThat(SourcingPolicy.nearest().source(problem).assignments())
                .containsExactly(given(1, "HAMBURG", 2), given(1, "MUNICH", 1));
        assertThat(SourcingPolicy.nearest().wholeLines().source(problem).assignments())
                .containsExactly(given(1, "MUNICH", 3));
    }

    @Test
    void shipCompleteIsAllOrNothingAndSaysWhichLineIsShort() {
        SourcingProblem problem =
                teaEverywhere().wants("CUP", 3).stock("MUNICH", "CUP", 1).build();

        SourcingDecision decision = SourcingPolicy.nearest().shipComplete().source(problem);

        assertThat(decision.assignments()).isEmpty();
        assertThat(decision.shortfalls())
                .containsExactly(new Shortfall(2, 2, "the nodes that could give it have too little"));
        assertThat(SourcingPolicy.nearest().source(problem).units()).isEqualTo(3);
    }

    @Test
    void anOrderOfLittleWorthIsNotSplit() {
        SourcingProblems problem = hamburgAndMunich()
                .wants("TEA", 1, KILO, 400)
                .wants("CUP", 1, KILO, 400)
                .stock("HAMBURG", "TEA", 1)
                .stock("MUNICH", "CUP", 1);
        SolvedSourcing guarded = SourcingPolicy.nearest().unsplitBelow(1_000);

        assertThat(guarded.source(problem.build()).assignments()).isEmpty();
        assertThat(guarded.source(problem.build()).shortfalls())
                .extracting(Shortfall::line)
                .containsExactly(1, 2);
        assertThat(guarded.orElse(SourcingPolicy.nearest())
                        .source(problem.build())
                        .nodes())
                .isEqualTo(2);
        problem.stock("MUNICH", "TEA", 1);
        assertThat(guarded.source(problem.build()).assignments())
                .containsExactly(given(1, "MUNICH", 1), given(2, "MUNICH", 1));
    }

    @Test
    void linesOfASetComeFromOneNode() {
        SourcingProblems problem = hamburgAndMunich()
                .wants("BOW", 1)
                .wants("ARROW", 3)
                .wants("TEA", 1)
                .stock("HAMBURG", "BOW", 1)
                .stock("HAMBURG", "TEA", 1)
                .stock("HAMBURG", "ARROW", 2)
                .stock("MUNICH", "BOW", 1)
                .stock("MUNICH", "ARROW", 3);
        SolvedSourcing kept = SourcingPolicy.nearest().together("BOW", "ARROW");

        assertThat(kept.source(problem.build()).assignments())
                .containsExactly(given(1, "MUNICH", 1), given(2, "MUNICH", 3), given(3, "HAMBURG", 1));
        assertThatThrownBy(() -> kept.together("BOW", "TEA")).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> kept.together("TEA")).isInstanceOf(InvariantViolation.class);
    }

    @Test
    void aSetAndALineOfTheSameItemNeverTakeMoreThanThereIs() {
        SourcingProblem problem = hamburgAndMunich()
                .wants("BOW", 1)
                .wants("ARROW", 2)
                .wants("TEA", 1)
                .stock("HAMBURG", "BOW", 1)
                .stock("HAMBURG", "ARROW", 2)
                .build();

        SourcingDecision decision =
                SourcingPolicy.nearest().together("BOW", "TEA").source(problem);

        assertThat(decision.assignments()).containsExactly(given(2, "HAMBURG", 2));
        assertThat(decision.shortfalls())
                .extracting(Shortfall::why)
                .containsOnly("no node that may give it has all lines of the set");
    }

    @Test
    void aNodeSendsOutNoMoreThanItCanInADay() {
        SourcingProblem problem = hamburgAndMunich()
                .profile("HAMBURG", new NodeProfile(NodeType.STORE, Set.of(), Set.of(), List.of(), List.of(), 0, 2))
                .wants("TEA", 5)
                .stock("HAMBURG", "TEA", 9)
                .stock("MUNICH", "TEA", 9)
                .build();

        assertThat(SourcingPolicy.nearest().source(problem).assignments())
                .containsExactly(given(1, "HAMBURG", 2), given(1, "MUNICH", 3));
    }

    @Test
    void absurdAmountsAreTooExpensiveAndNoOverflow() {
        RateTable table = RateTable.builder()
                .zone("DE", "DE")
                .rate("DE", Amounts.MOST, Amounts.MOST)
                .build();
        Logistics heavy = new Logistics(Logistics.MAX_GRAMS, Set.of(), false, "");
        SourcingProblem problem = hamburgAndMunich()
                .wants("LEAD", Integer.MAX_VALUE, heavy, 0)
                .stock("HAMBURG", "LEAD", Integer.MAX_VALUE)
                .build();

        SourcingDecision decision =
                SourcingPolicy.cheapest(CostModel.in("EUR").carriage(table)).source(problem);

        assertThat(decision.units()).isEqualTo(Integer.MAX_VALUE);
        assertThat(figures(decision).cost()).isPositive();
    }

    @Test
    void aPolicySaysWhatItIs() {
        SolvedSourcing policy = SourcingPolicy.cheapest(CostModel.in("EUR"))
                .wholeLines()
                .shipComplete()
                .onTime()
                .unsplitBelow(500);

        assertThat(policy.orElse(SourcingPolicy.closestThenFewest()).name())
                .isEqualTo("cheapest, whole lines, ship complete, on time, unsplit below 500; else ClosestThenFewest");
    }

    private static SourcingProblems teaEverywhere() {
        return hamburgAndMunich().wants("TEA", 2).stock("HAMBURG", "TEA", 9).stock("MUNICH", "TEA", 9);
    }

    private static OrderTerms promised(LocalDate day) {
        return new OrderTerms("web", 100, NOW, List.of(), List.of(day));
    }

    private static NodeProfile takes(int days) {
        return new NodeProfile(
                NodeType.WAREHOUSE, Set.of(), Set.of(), List.of(), List.of(new TransitTime("DE", "", days)), 0, 0);
    }

    private static Assignment given(int line, String node, int units) {
        return new Assignment(line, new NodeId(node), units);
    }

    private static List<String> verdicts(SourcingDecision decision) {
        return decision.candidates().stream().map(Candidate::verdict).toList();
    }

    private static Figures figures(SourcingDecision decision) {
        return decision.figures().get(0);
    }
}
