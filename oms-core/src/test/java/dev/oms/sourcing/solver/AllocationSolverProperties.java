package dev.oms.sourcing.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AllocationSolverProperties {
    private static final Comparator<Allocation> WORSE_FIRST = Comparator.comparingLong(
                    AllocationSolverProperties::units)
            .thenComparing(Comparator.comparingLong(Allocation::cost).reversed());

    private final AllocationSolver solver = AllocationSolver.within(Budget.standard());
    private final AllocationSolver hurried = AllocationSolver.within(new Budget(0, 0));

    @Property(tries = 3_000)
    void noPlanGivesMoreUnitsAndNoneThatGivesAsManyCostsLess(@ForAll long seed) {
        Numbers numbers = Numbers.small(seed);

        Allocation allocation = solver.solve(numbers.problem());

        EveryPlan all = EveryPlan.of(numbers);
        assertThat(units(allocation)).isEqualTo(all.mostUnits());
        assertThat(allocation.cost()).isEqualTo(all.lowestCost());
        assertThat(allocation.provenOptimal()).isTrue();
        assertThat(allocation.lowerBound()).isEqualTo(allocation.cost());
    }

    @Property(tries = 1_000)
    void withoutTimeToSearchThePlanIsPossibleAndTheBoundStillHolds(@ForAll long seed) {
        Numbers numbers = Numbers.small(seed);

        Allocation allocation = hurried.solve(numbers.problem());

        EveryPlan all = EveryPlan.of(numbers);
        assertPossible(numbers, allocation);
        if (units(allocation) == all.mostUnits()) {
            assertThat(allocation.lowerBound()).isLessThanOrEqualTo(all.lowestCost());
        }
        if (allocation.provenOptimal()) {
            assertThat(allocation.cost()).isEqualTo(all.lowestCost());
        }
    }

    @Property(tries = 1_000)
    void aPlanTakesNoMoreThanThereIsAndIsCountedRight(@ForAll long seed) {
        Numbers numbers = Numbers.small(seed);

        assertPossible(numbers, solver.solve(numbers.problem()));
    }

    @Property(tries = 60)
    void ordersOfAShopAreProven(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 20) int lines,
            @ForAll @IntRange(min = 5, max = 200) int nodes,
            @ForAll boolean split) {
        Numbers numbers = Numbers.order(seed, lines, nodes, split);

        Allocation allocation = solver.solve(numbers.problem());

        assertPossible(numbers, allocation);
        assertThat(allocation.isComplete()).isTrue();
        assertThat(allocation.provenOptimal()).isTrue();
    }

    @Property(tries = 500)
    void theSameProblemGetsTheSamePlan(@ForAll long seed) {
        Numbers numbers = Numbers.small(seed);
        Allocation first = solver.solve(numbers.problem());

        Allocation again = solver.solve(numbers.problem());
        Allocation elsewhere = AllocationSolver.within(Budget.standard()).solve(numbers.problem());

        assertThat(again).isEqualTo(first);
        assertThat(elsewhere).isEqualTo(first);
    }

    @Property(tries = 500)
    void theOrderOfNodesDoesNotChangeWhatThePlanCosts(@ForAll long seed) {
        Numbers numbers = Numbers.small(seed);

        Allocation there = solver.solve(numbers.problem());
        Allocation back = solver.solve(numbers.withNodesReversed().problem());

        assertThat(back).usingComparator(WORSE_FIRST).isEqualTo(there);
    }

    @Property(tries = 100)
    void norDoesItForOrdersOfAShop(@ForAll long seed, @ForAll boolean split) {
        Numbers numbers = Numbers.order(seed, 12, 40, split);

        assertThat(solver.solve(numbers.withNodesReversed().problem()).cost())
                .isEqualTo(solver.solve(numbers.problem()).cost());
    }

    @Property(tries = 500)
    void moreStockNeverMakesAPlanWorse(@ForAll long seed) {
        Numbers numbers = Numbers.small(seed);
        Allocation before = solver.solve(numbers.problem());
        for (int item = 0; item < numbers.stock().length; item++) {
            for (int node = 0; node < numbers.nodes(); node++) {
                Allocation after = solver.solve(numbers.withOneMore(item, node).problem());
                assertThat(WORSE_FIRST.compare(after, before)).isNotNegative();
            }
        }
    }

    private static long units(Allocation allocation) {
        return allocation.assignments().stream().mapToLong(Assignment::units).sum();
    }

    private static void assertPossible(Numbers numbers, Allocation allocation) {
        long[][] stockLeft = Arrays.stream(numbers.stock()).map(long[]::clone).toArray(long[][]::new);
        long[] limitLeft = numbers.unitLimit().clone();
        long[] missing = numbers.units().clone();
        boolean[] used = new boolean[numbers.nodes()];
        long cost = 0;
        for (Assignment each : allocation.assignments()) {
            assertThat(each.units()).isPositive();
            assertThat(numbers.allowed()[each.line()][each.node()]).isTrue();
            assertThat(numbers.splittable()[each.line()] || each.units() == numbers.units()[each.line()])
                    .isTrue();
            missing[each.line()] -= each.units();
            stockLeft[numbers.itemOfLine()[each.line()]][each.node()] -= each.units();
            limitLeft[each.node()] -= each.units();
            cost += each.units() * numbers.unitCost()[each.line()][each.node()];
            cost += used[each.node()] ? 0 : numbers.fixedCost()[each.node()];
            used[each.node()] = true;
        }
        assertThat(Arrays.stream(stockLeft).flatMapToLong(Arrays::stream)).allMatch(left -> left >= 0);
        assertThat(Arrays.stream(limitLeft)).allMatch(left -> left >= 0);
        assertThat(allocation.cost()).isEqualTo(cost);
        assertThat(allocation.lowerBound()).isBetween(0L, cost);
        for (Shortage each : allocation.shortages()) {
            assertThat(each.units()).isPositive();
            missing[each.line()] -= each.units();
        }
        assertThat(Arrays.stream(missing)).allMatch(left -> left == 0);
    }
}
