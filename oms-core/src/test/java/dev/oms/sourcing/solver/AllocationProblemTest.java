package dev.oms.sourcing.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AllocationProblemTest {
    private static AllocationProblem.Builder twoLinesAndThreeNodes() {
        return AllocationProblem.builder()
                .units(1, 2)
                .stock(new long[][] {{1, 1, 1}, {2, 2, 2}})
                .unitCost(new long[][] {{5, 6, 7}, {5, 6, 7}})
                .fixedCost(1, 2, 3);
    }

    private static void assertRefused(AllocationProblem.Builder numbers, String... says) {
        assertThatIllegalArgumentException()
                .isThrownBy(numbers::build)
                .satisfies(e -> assertThat(e).hasMessageContainingAll(says));
    }

    @Test
    void negativeNumbersAreNamedWithTheirPlace() {
        assertRefused(twoLinesAndThreeNodes().units(1, -2), "units[1] is -2");
        assertRefused(twoLinesAndThreeNodes().fixedCost(1, 2, -3), "fixedCost[2] is -3");
        assertRefused(twoLinesAndThreeNodes().unitLimit(1, -2, 3), "unitLimit[1] is -2");
        assertRefused(twoLinesAndThreeNodes().stock(new long[][] {{1, 1, 1}, {2, 2, -1}}), "stock[1][2] is -1");
        assertRefused(twoLinesAndThreeNodes().unitCost(new long[][] {{5, -6, 7}, {5, 6, 7}}), "unitCost[0][1] is -6");
    }

    @Test
    void arraysThatDoNotFitAreNamed() {
        assertRefused(twoLinesAndThreeNodes().splittable(true), "splittable has 1 entries for 2 lines");
        assertRefused(twoLinesAndThreeNodes().itemOfLine(0, 1, 1), "itemOfLine has 3 entries for 2 lines");
        assertRefused(twoLinesAndThreeNodes().itemOfLine(0, 2), "itemOfLine[1] is 2", "2 items");
        assertRefused(twoLinesAndThreeNodes().unitLimit(1, 2), "unitLimit has 2 entries for 3 nodes");
        assertRefused(twoLinesAndThreeNodes().stock(new long[][] {{1, 1, 1}, {2, 2}}), "stock[1] has 2");
        assertRefused(twoLinesAndThreeNodes().unitCost(new long[][] {{1, 1, 1}}), "unitCost has 1");
        assertRefused(
                twoLinesAndThreeNodes().allowed(new boolean[][] {{true, true, true}, {true}}), "allowed[1] has 1");
        assertRefused(twoLinesAndThreeNodes().units(), "unitCost has 2 entries for 0 lines");
    }

    @Test
    void whatCouldOverflowIsRefused() {
        assertRefused(twoLinesAndThreeNodes().units(Long.MAX_VALUE, 1), "too large to add up");
        assertRefused(twoLinesAndThreeNodes().fixedCost(Long.MAX_VALUE, Long.MAX_VALUE, 0), "too large to add up");
        assertRefused(
                twoLinesAndThreeNodes().unitCost(new long[][] {{Long.MAX_VALUE, 0, 0}, {0, 0, 0}}),
                "too large to add up",
                "3 units",
                "up to 9223372036854775807 each");
        assertRefused(twoLinesAndThreeNodes().units(1L << 30, 1L << 30).fixedCost(1L << 20, 0, 0), "too large");
    }

    @Test
    void theLargestNumbersThatAreTakenAreAddedUpRight() {
        long dear = (AllocationProblem.LARGEST_SUM / 3) - 10;
        AllocationProblem problem = AllocationProblem.builder()
                .units(1, 1)
                .stock(new long[][] {{1, Long.MAX_VALUE}, {Long.MAX_VALUE, 0}})
                .unitCost(new long[][] {{dear, dear - 1}, {dear, 0}})
                .fixedCost(4, 5)
                .build();

        Allocation allocation = AllocationSolver.within(Budget.standard()).solve(problem);

        assertThat(allocation.cost()).isEqualTo(2 * dear + 4);
        assertThat(allocation.provenOptimal()).isTrue();
    }

    @Test
    void whereNothingCanComeFromACostMayBeAsLargeAsItLikes() {
        AllocationProblem problem = AllocationProblem.builder()
                .units(1)
                .stock(new long[] {1, 1, 0})
                .unitCost(new long[] {3, Long.MAX_VALUE, Long.MAX_VALUE})
                .allowed(new boolean[] {true, false, true})
                .fixedCost(0, 0, 0)
                .build();

        assertThat(AllocationSolver.within(Budget.standard()).solve(problem).cost())
                .isEqualTo(3);
    }

    @Test
    void laterChangesOfTheArraysDoNotReachTheProblem() {
        long[][] stock = {{1}};
        AllocationProblem problem = AllocationProblem.builder()
                .units(1)
                .stock(stock)
                .unitCost(new long[] {2})
                .fixedCost(3)
                .build();

        stock[0][0] = 0;

        assertThat(AllocationSolver.within(Budget.standard()).solve(problem).isComplete())
                .isTrue();
        assertThat(problem.lines()).isEqualTo(1);
        assertThat(problem.nodes()).isEqualTo(1);
    }
}
