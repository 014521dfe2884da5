package dev.oms.sourcing;

import static dev.oms.sourcing.SourcingProblems.NOW;
import static dev.oms.sourcing.SourcingProblems.hamburgAndMunich;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.catalog.Logistics;
import dev.oms.common.NodeId;
import dev.oms.inventory.NodeProfile;
import dev.oms.inventory.NodeType;
import dev.oms.sourcing.SourcingDecision.Assignment;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for every policy, shown with the default one. */
class HardConstraintsTest {
    private static final Logistics ACID = new Logistics(1_000, Set.of("HAZMAT"), false, "");
    private static final Logistics SOFA = new Logistics(60_000, Set.of(), true, "");

    @Test
    void dangerousGoodsComeFromANodeThatHandlesThem() {
        SourcingDecision decision = hamburgAndMunich()
                .profile("MUNICH", can("SHIP", "HAZMAT"))
                .wants("ACID", 1, ACID, 500)
                .stock("HAMBURG", "ACID", 9)
                .stock("MUNICH", "ACID", 9)
                .decided();

        assertThat(decision.assignments()).containsExactly(given(1, "MUNICH", 1));
        assertThat(verdict(decision, "HAMBURG")).isEqualTo("cannot do HAZMAT");
    }

    @Test
    void onlyTheLinesThatNeedItAreKeptAway() {
        SourcingDecision decision = hamburgAndMunich()
                .profile("MUNICH", can("SHIP", "HAZMAT"))
                .wants("ACID", 1, ACID, 500)
                .wants("TEA", 2)
                .stock("HAMBURG", "ACID", 9)
                .stock("HAMBURG", "TEA", 9)
                .stock("MUNICH", "ACID", 9)
                .decided();

        assertThat(decision.assignments()).containsExactly(given(1, "MUNICH", 1), given(2, "HAMBURG", 2));
    }

    @Test
    void aNodeShipsOnlyToItsCountriesAndOnlyIfItShipsAtAll() {
        SourcingDecision decision = hamburgAndMunich()
                .profile(
                        "MUNICH",
                        new NodeProfile(NodeType.SUPPLIER, Set.of(), Set.of("AT"), List.of(), List.of(), 0, 0))
                .profile("HAMBURG", can("PICKUP"))
                .wants("TEA", 1)
                .stock("HAMBURG", "TEA", 9)
                .stock("MUNICH", "TEA", 9)
                .decided();

        assertThat(decision.assignments()).isEmpty();
        assertThat(verdict(decision, "HAMBURG")).isEqualTo("does not ship");
        assertThat(verdict(decision, "MUNICH")).isEqualTo("does not ship to DE");
    }

    @Test
    void whatIsPickedUpComesFromWhereTheCustomerComes() {
        OrderTerms pickup = new OrderTerms("web", 100, NOW, List.of(new NodeId("MUNICH")), List.of());

        SourcingDecision decision = hamburgAndMunich()
                .on(pickup)
                .profile("MUNICH", can("PICKUP"))
                .wants("TEA", 1)
                .stock("HAMBURG", "TEA", 9)
                .stock("MUNICH", "TEA", 9)
                .decided();

        assertThat(decision.assignments()).containsExactly(given(1, "MUNICH", 1));
        assertThat(verdict(decision, "HAMBURG")).isEqualTo("not where the customer comes for it");
    }

    @Test
    void aLineThatMustNotBeSplitComesWholeOrNotAtAll() {
        SourcingProblems parts = hamburgAndMunich()
                .wants("SOFA", 3, SOFA, 90_000)
                .stock("HAMBURG", "SOFA", 2)
                .stock("MUNICH", "SOFA", 2);
        assertThat(parts.decided().assignments()).isEmpty();
        assertThat(parts.decided().candidates()).noneMatch(SourcingDecision.Candidate::chosen);

        SourcingDecision whole = parts.wants("SOFA", 2, SOFA, 60_000).decided();
        assertThat(whole.assignments()).containsExactly(given(2, "HAMBURG", 2));
    }

    @Test
    void aNodeThatIsNotNeededForTheUnitsIsOpenedForALineThatMustBeWhole() {
        // Hamburg and Lisbon together cover all units, but the second line is whole only in Munich.
        SourcingDecision decision = hamburgAndMunich()
                .node("LISBON", SourcingProblems.MUNICH)
                .wants("SOFA", 3, SOFA, 90_000)
                .wants("SOFA", 3, SOFA, 90_000)
                .wants("TEA", 4)
                .stock("HAMBURG", "SOFA", 4)
                .stock("HAMBURG", "TEA", 3)
                .stock("LISBON", "SOFA", 3)
                .stock("LISBON", "TEA", 1)
                .stock("MUNICH", "SOFA", 3)
                .decided();

        assertThat(decision.assignments().stream().mapToInt(Assignment::units).sum())
                .isEqualTo(10);
        assertThat(decision.assignments()).filteredOn(each -> each.line() < 3).allMatch(each -> each.units() == 3);
    }

    @Test
    void aBarredNodeGivesNothingToTheLine() {
        SourcingProblem problem = hamburgAndMunich()
                .wants("TEA", 1)
                .stock("HAMBURG", "TEA", 9)
                .stock("MUNICH", "TEA", 9)
                .build();
        SourcingProblem barred =
                problem.wanting(List.of(problem.demands().get(0).barring(List.of(new NodeId("HAMBURG")))));

        SourcingDecision decision = SourcingPolicy.closestThenFewest().source(barred);

        assertThat(decision.assignments()).containsExactly(given(1, "MUNICH", 1));
        assertThat(verdict(decision, "HAMBURG")).isEqualTo("barred by rule");
    }

    private static NodeProfile can(String... words) {
        return new NodeProfile(NodeType.WAREHOUSE, Set.of(words), Set.of(), List.of(), List.of(), 0, 0);
    }

    private static Assignment given(int line, String node, int units) {
        return new Assignment(line, new NodeId(node), units);
    }

    private static String verdict(SourcingDecision decision, String node) {
        return decision.candidates().stream()
                .filter(candidate -> candidate.node().value().equals(node))
                .map(SourcingDecision.Candidate::verdict)
                .findFirst()
                .orElseThrow();
    }
}
