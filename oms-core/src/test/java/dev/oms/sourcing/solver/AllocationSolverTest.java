package dev.oms.sourcing.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllocationSolverTest {
    private static final Budget STANDARD = Budget.standard();
    private final AllocationSolver solver = AllocationSolver.within(STANDARD);

    @Test
    void oneNodeForEverythingIsCheaperThanTheCheapestNodeOfEachLine() {
        AllocationProblem problem = AllocationProblem.builder()
                .units(1, 1)
                .stock(new long[][] {{1, 0, 1}, {0, 1, 1}})
                .unitCost(new long[][] {{10, 10, 30}, {10, 10, 30}})
                .fixedCost(100, 100, 100)
                .build();

        Allocation allocation = solver.solve(problem);

        assertThat(allocation.assignments()).containsExactly(new Assignment(0, 2, 1), new Assignment(1, 2, 1));
        assertThat(allocation.cost()).isEqualTo(160);
        assertThat(allocation.provenOptimal()).isTrue();
    }

    @Test
    void aLineThatMayBeSplitTakesTheCheapestUnitsOfTheNodesThatAreUsed() {
        AllocationProblem problem = AllocationProblem.builder()
                .units(5)
                .splittable(true)
                .stock(new long[][] {{2, 2, 2, 0}})
                .unitCost(new long[][] {{7, 5, 6, 1}})
                .fixedCost(3, 3, 3, 3)
                .build();

        assertThat(solver.solve(problem).assignments())
                .containsExactly(new Assignment(0, 0, 1), new Assignment(0, 1, 2), new Assignment(0, 2, 2));
    }

    @Test
    void anOrderWithoutLinesCostsNothing() {
        AllocationProblem problem =
                AllocationProblem.builder().stock().fixedCost(5, 5).build();

        assertThat(solver.solve(problem)).isEqualTo(new Allocation(0, 0, true, List.of(), List.of()));
    }

    @Test
    void aLineThatWantsNothingGetsNothing() {
        assertThat(solver.solve(oneNode(0, 3)).assignments()).isEmpty();
        assertThat(solver.solve(oneNode(0, 3)).isComplete()).isTrue();
    }

    @Test
    void ofEquallyCheapNodesTheFirstIsTaken() {
        AllocationProblem problem = AllocationProblem.builder()
                .units(1, 1)
                .stock(new long[][] {{1, 1, 1}, {1, 1, 1}})
                .unitCost(new long[][] {{4, 4, 4}, {4, 4, 4}})
                .fixedCost(9, 9, 9)
                .build();

        assertThat(solver.solve(problem).assignments())
                .containsExactly(new Assignment(0, 0, 1), new Assignment(1, 0, 1));
    }

    @Test
    void linesOfOneItemShareItsStock() {
        AllocationProblem problem = AllocationProblem.builder()
                .units(2, 2)
                .itemOfLine(0, 0)
                .stock(new long[][] {{3, 2}})
                .unitCost(new long[][] {{1, 50}, {1, 60}})
                .fixedCost(0, 0)
                .build();

        Allocation allocation = solver.solve(problem);

        assertThat(allocation.assignments()).containsExactly(new Assignment(0, 1, 2), new Assignment(1, 0, 2));
        assertThat(allocation.provenOptimal()).isTrue();
    }

    @Test
    void aNodeGivesNoMoreUnitsThanItMay() {
        AllocationProblem problem = AllocationProblem.builder()
                .units(3, 3)
                .splittable(true, true)
                .stock(new long[][] {{9, 9}, {9, 9}})
                .unitCost(new long[][] {{1, 4}, {1, 3}})
                .fixedCost(0, 0)
                .unitLimit(4, 9)
                .build();

        Allocation allocation = solver.solve(problem);

        assertThat(allocation.assignments())
                .containsExactly(new Assignment(0, 0, 3), new Assignment(1, 0, 1), new Assignment(1, 1, 2));
    }

    @Test
    void whatIsMissingIsExplained() {
        assertThat(cause(problem(3, true, 1, 1))).isEqualTo(new Shortage.TooLittleStock());
        assertThat(cause(problem(3, false, 2, 2))).isEqualTo(new Shortage.OnlyInParts());
        assertThat(cause(forbidden(3, 0, 5))).isEqualTo(new Shortage.OnlyAtForbiddenNodes());
        assertThat(cause(forbidden(3, 2, 5))).isEqualTo(new Shortage.OnlyAtForbiddenNodes());
        assertThat(cause(limited(3, 2))).isEqualTo(new Shortage.NodeLimits());
    }

    @Test
    void unitsThatAnotherLineTookAreExplainedByIt() {
        AllocationProblem problem = AllocationProblem.builder()
                .units(2, 2)
                .itemOfLine(0, 0)
                .stock(new long[][] {{2, 1}})
                .unitCost(new long[][] {{1, 1}, {9, 9}})
                .fixedCost(0, 0)
                .build();

        assertThat(solver.solve(problem).shortages()).containsExactly(new Shortage(1, 2, new Shortage.TakenByLine(0)));
    }

    @Test
    void aPartIsGivenWhereNotEverythingCanBe() {
        AllocationProblem problem = AllocationProblem.builder()
                .units(5, 2)
                .splittable(true, false)
                .stock(new long[][] {{1, 2}, {2, 2}})
                .unitCost(new long[][] {{1, 1}, {1, 1}})
                .fixedCost(10, 20)
                .build();

        Allocation allocation = solver.solve(problem);

        assertThat(allocation.assignments())
                .containsExactly(new Assignment(0, 0, 1), new Assignment(0, 1, 2), new Assignment(1, 0, 2));
        assertThat(allocation.shortages()).containsExactly(new Shortage(0, 2, new Shortage.TooLittleStock()));
        assertThat(allocation.provenOptimal()).isTrue();
    }

    @Test
    void anOrderOfTenThousandLinesIsFilledCloseToItsBound() {
        for (boolean split : new boolean[] {false, true}) {
            Numbers numbers = Numbers.order(1, 10_000, 50, split);

            Allocation allocation = solver.solve(numbers.problem());

            assertThat(allocation.isComplete()).isTrue();
            assertThat(allocation.cost() - allocation.lowerBound()).isBetween(0L, allocation.cost() / 200);
        }
    }

    @Test
    void threadsThatShareASolverDoNotDisturbEachOther() {
        List<AllocationProblem> problems = IntStream.range(0, 40)
                .mapToObj(seed -> Numbers.order(seed, 8, 50, seed % 2 == 0).problem())
                .toList();
        List<Allocation> alone = problems.stream()
                .map(problem -> AllocationSolver.within(STANDARD).solve(problem))
                .toList();

        List<Allocation> together = Collections.nCopies(20, problems).parallelStream()
                .flatMap(all -> all.parallelStream().map(solver::solve))
                .toList();

        assertThat(together).hasSize(20 * 40);
        assertThat(together)
                .isEqualTo(Collections.nCopies(20, alone).stream()
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void aBudgetIsNeverNegative() {
        assertThatThrownBy(() -> new Budget(-1, 5)).hasMessageContaining("-1 steps");
        assertThatThrownBy(() -> new Budget(5, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThat(solver.budget()).isEqualTo(STANDARD);
    }

    private Shortage.Cause cause(AllocationProblem problem) {
        List<Shortage> shortages = solver.solve(problem).shortages();
        assertThat(shortages).hasSize(1);
        return shortages.get(0).cause();
    }

    private static AllocationProblem oneNode(long units, long stock) {
        return AllocationProblem.builder()
                .units(units)
                .stock(new long[] {stock})
                .unitCost(new long[] {1})
                .fixedCost(1)
                .build();
    }

    private static AllocationProblem problem(long units, boolean splittable, long... stock) {
        return AllocationProblem.builder()
                .units(units)
                .splittable(splittable)
                .stock(stock)
                .unitCost(new long[stock.length])
                .fixedCost(new long[stock.length])
                .build();
    }

    /** The second of two nodes is forbidden. */
    private static AllocationProblem forbidden(long units, long... stock) {
        return AllocationProblem.builder()
                .units(units)
                .stock(stock)
                .unitCost(new long[stock.length])
                .fixedCost(new long[stock.length])
                .allowed(new boolean[] {true, false})
                .build();
    }

    private static AllocationProblem limited(long units, long limit) {
        return AllocationProblem.builder()
                .units(units)
                .stock(new long[] {9})
                .unitCost(new long[1])
                .fixedCost(0)
                .unitLimit(limit)
                .build();
    }
}
