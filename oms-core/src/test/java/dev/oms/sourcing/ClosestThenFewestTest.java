package dev.oms.sourcing;

import static dev.oms.sourcing.SourcingProblems.HAMBURG;
import static dev.oms.sourcing.SourcingProblems.MUNICH;
import static dev.oms.sourcing.SourcingProblems.aProblem;
import static dev.oms.sourcing.SourcingProblems.hamburgAndMunich;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.common.Address;
import dev.oms.common.InvariantViolation;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.sourcing.SourcingDecision.Assignment;
import dev.oms.sourcing.SourcingDecision.Candidate;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosestThenFewestTest {

    @Test
    void theClosestNodeThatHasEverythingGivesEverything() {
        SourcingDecision decision = hamburgAndMunich()
                .wants("TEA", 3)
                .wants("CUP", 1)
                .stock("HAMBURG", "TEA", 3)
                .stock("HAMBURG", "CUP", 1)
                .stock("MUNICH", "TEA", 100)
                .stock("MUNICH", "CUP", 100)
                .decided();

        assertThat(decision.assignments()).containsExactly(given(1, "HAMBURG", 3), given(2, "HAMBURG", 1));
        assertThat(decision.candidates())
                .containsExactly(
                        new Candidate(new NodeId("HAMBURG"), true, "closest with everything, 255 km"),
                        new Candidate(new NodeId("MUNICH"), false, "farther than HAMBURG, 504 km"));
    }

    @Test
    void aFartherNodeThatHasEverythingBeatsACloserOneThatHasNot() {
        SourcingDecision decision = hamburgAndMunich()
                .wants("TEA", 3)
                .stock("HAMBURG", "TEA", 2)
                .stock("MUNICH", "TEA", 3)
                .decided();

        assertThat(decision.assignments()).containsExactly(given(1, "MUNICH", 3));
        assertThat(verdicts(decision)).containsExactly("has 2 of 3 units, 255 km", "closest with everything, 504 km");
    }

    @Test
    void linesOfTheSameSkuAreSummedBeforeANodeCountsAsComplete() {
        SourcingDecision decision = hamburgAndMunich()
                .wants("TEA", 2)
                .wants("TEA", 2)
                .stock("HAMBURG", "TEA", 3)
                .stock("MUNICH", "TEA", 4)
                .decided();

        assertThat(decision.assignments()).containsExactly(given(1, "MUNICH", 2), given(2, "MUNICH", 2));
    }

    @Test
    void whereNoNodeHasEverythingALineStaysWholeIfItCan() {
        SourcingDecision decision = hamburgAndMunich()
                .wants("TEA", 2)
                .wants("TEA", 3)
                .stock("HAMBURG", "TEA", 3)
                .stock("MUNICH", "TEA", 2)
                .decided();

        assertThat(decision.assignments()).containsExactly(given(1, "MUNICH", 2), given(2, "HAMBURG", 3));
        assertThat(verdicts(decision)).containsExactly("gives 3 of 5 units, 255 km", "gives 2 of 5 units, 504 km");
    }

    @Test
    void aLineThatNoNodeHasWholeIsSplitTheCloserNodeFirst() {
        SourcingDecision decision = hamburgAndMunich()
                .wants("TEA", 5)
                .stock("HAMBURG", "TEA", 2)
                .stock("MUNICH", "TEA", 4)
                .decided();

        assertThat(decision.assignments()).containsExactly(given(1, "HAMBURG", 2), given(1, "MUNICH", 3));
    }

    @Test
    void whatNobodyHasStaysUnassigned() {
        SourcingDecision decision = hamburgAndMunich()
                .wants("TEA", 5)
                .wants("CUP", 1)
                .stock("HAMBURG", "TEA", 1)
                .stock("MUNICH", "TEA", 1)
                .decided();

        assertThat(decision.assignments()).containsExactly(given(1, "HAMBURG", 1), given(1, "MUNICH", 1));
    }

    @Test
    void aNodeThatTheOthersMakeSpareIsClosedAgain() {
        // WIDE covers most at first, but LEFT and RIGHT, which are needed anyway, have all of it.
        SourcingDecision decision = aProblem()
                .node("WIDE", HAMBURG)
                .node("LEFT", MUNICH)
                .node("RIGHT", MUNICH)
                .wants("A", 2)
                .wants("B", 2)
                .wants("C", 2)
                .wants("D", 2)
                .stock("WIDE", "B", 2)
                .stock("WIDE", "C", 2)
                .stock("WIDE", "A", 1)
                .stock("LEFT", "A", 2)
                .stock("LEFT", "B", 2)
                .stock("RIGHT", "C", 2)
                .stock("RIGHT", "D", 2)
                .decided();

        assertThat(chosen(decision)).containsExactly("LEFT", "RIGHT");
        assertThat(decision.assignments())
                .containsExactly(given(1, "LEFT", 2), given(2, "LEFT", 2), given(3, "RIGHT", 2), given(4, "RIGHT", 2));
        assertThat(verdicts(decision)).first().isEqualTo("has 5 of 8 units, 255 km");
    }

    @Test
    void anInactiveOrExcludedNodeGivesNothingAndSaysWhy() {
        SourcingDecision decision = hamburgAndMunich()
                .node("ATTIC", Address.inCountry("DE"), false)
                .wants("TEA", 1)
                .stock("ATTIC", "TEA", 9)
                .stock("HAMBURG", "TEA", 9)
                .exclude("HAMBURG")
                .decided();

        assertThat(decision.assignments()).isEmpty();
        assertThat(decision.candidates())
                .containsExactly(
                        new Candidate(new NodeId("MUNICH"), false, "has 0 of 1 units, 504 km"),
                        new Candidate(new NodeId("HAMBURG"), false, "excluded: failed before, or ruled out"),
                        new Candidate(new NodeId("ATTIC"), false, "inactive"));
    }

    @Test
    void nodesWithoutCoordinatesComeLastThoseInTheCountryFirstThenById() {
        SourcingDecision decision = aProblem()
                .node("B-ABROAD", Address.inCountry("AT"), true)
                .node("A-ABROAD", Address.inCountry("AT"), true)
                .node("Z-HOME", Address.inCountry("DE"), true)
                .node("MUNICH", MUNICH)
                .wants("TEA", 1)
                .decided();

        assertThat(decision.candidates().stream()
                        .map(candidate -> candidate.node().value()))
                .containsExactly("MUNICH", "Z-HOME", "A-ABROAD", "B-ABROAD");
    }

    @Test
    void whereNothingIsWantedNoNodeIsChosen() {
        SourcingDecision decision = hamburgAndMunich().stock("MUNICH", "TEA", 4).decided();

        assertThat(decision.assignments()).isEmpty();
        assertThat(chosen(decision)).isEmpty();
        assertThatThrownBy(() -> new SourcingProblem.Demand(1, new Sku("TEA"), 0))
                .isInstanceOf(InvariantViolation.class);
    }

    @Test
    void aLargeOrderOverALargeNetworkTakesNoTime() {
        SourcingProblem problem = large(5_000, 20);

        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> SourcingPolicy.closestThenFewest().source(problem));
    }

    /** Every node lacks other SKUs, so that none has everything. */
    static SourcingProblem large(int lines, int nodes) {
        SourcingProblems problem = aProblem();
        for (int node = 0; node < nodes; node++) {
            problem.node("N%02d".formatted(node), HAMBURG);
        }
        for (int line = 0; line < lines; line++) {
            problem.wants("SKU-" + line, 3);
            for (int node = 0; node < nodes; node++) {
                problem.stock("N%02d".formatted(node), "SKU-" + line, (line + node) % (nodes + 1) == 0 ? 0 : 2);
            }
        }
        return problem.build();
    }

    private static Assignment given(int line, String node, int units) {
        return new Assignment(line, new NodeId(node), units);
    }

    private static List<String> verdicts(SourcingDecision decision) {
        return decision.candidates().stream().map(Candidate::verdict).toList();
    }

    private static List<String> chosen(SourcingDecision decision) {
        return decision.candidates().stream()
                .filter(Candidate::chosen)
                .map(candidate -> candidate.node().value())
                .toList();
    }
}
