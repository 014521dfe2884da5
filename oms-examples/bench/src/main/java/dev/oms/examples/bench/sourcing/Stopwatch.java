package dev.oms.examples.bench.sourcing;

import com.sun.management.ThreadMXBean;
import dev.oms.sourcing.solver.Allocation;
import dev.oms.sourcing.solver.AllocationSolver;
import dev.oms.sourcing.solver.Budget;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Solves orders one after the other in one thread, round by round, after so many solutions that nobody looks at that the code is compiled. */
final class Stopwatch {
    private static final int SOLUTIONS_TO_WARM_UP = 10_000;
    private static final double NANOS_PER_MICRO = 1e3;

    private final AllocationSolver solver = AllocationSolver.within(Budget.standard());
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final int rounds;

    Stopwatch(int rounds) {
        this.rounds = rounds;
    }

    void warmUp(List<Instance> instances) {
        int times = Math.max(1, SOLUTIONS_TO_WARM_UP / instances.size());
        for (int round = 0; round < times; round++) {
            instances.forEach(each -> solver.solve(each.problem()));
        }
    }

    List<Solved> measure(List<Instance> instances) {
        long[][] nanos = new long[instances.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int place = 0; place < instances.size(); place++) {
                nanos[place][round] = nanos(instances.get(place));
            }
        }
        return IntStream.range(0, instances.size())
                .mapToObj(place -> solved(instances.get(place), nanos[place]))
                .toList();
    }

    private long nanos(Instance instance) {
        long before = System.nanoTime();
        Allocation allocation = solver.solve(instance.problem());
        long nanos = System.nanoTime() - before;
        if (allocation.cost() < 0) {
            throw new IllegalStateException(instance.id() + " costs less than nothing");
        }
        return nanos;
    }

    private Solved solved(Instance instance, long[] nanos) {
        Arrays.sort(nanos);
        long before = threads.getCurrentThreadAllocatedBytes();
        Allocation allocation = solver.solve(instance.problem());
        long bytes = threads.getCurrentThreadAllocatedBytes() - before;
        return new Solved(instance, allocation, nanos[nanos.length / 2] / NANOS_PER_MICRO, bytes);
    }
}
