package dev.oms.sourcing.solver;

import java.util.Arrays;

/** Units by line and node, in the order of lines. Arrays are kept from one problem to the next. */
final class Plan {
    private int[] line = {};
    private int[] node = {};
    private long[] units = {};
    private int size;

    void clear() {
        size = 0;
    }

    /** Adds units of a line that is the last one so far, or comes after it. */
    void add(int ofLine, int fromNode, long howMany) {
        int same = size - 1;
        while (same >= 0 && line[same] == ofLine && node[same] != fromNode) {
            same--;
        }
        if (same >= 0 && line[same] == ofLine) {
            units[same] += howMany;
            return;
        }
        if (size == line.length) {
            grow();
        }
        line[size] = ofLine;
        node[size] = fromNode;
        units[size++] = howMany;
    }

    private void grow() {
        int room = Math.max(16, 2 * size);
        line = Arrays.copyOf(line, room);
        node = Arrays.copyOf(node, room);
        units = Arrays.copyOf(units, room);
    }

    void copy(Plan other) {
        size = 0;
        while (line.length < other.size) {
            grow();
            size = line.length;
        }
        size = other.size;
        System.arraycopy(other.line, 0, line, 0, size);
        System.arraycopy(other.node, 0, node, 0, size);
        System.arraycopy(other.units, 0, units, 0, size);
    }

    int size() {
        return size;
    }

    int line(int place) {
        return line[place];
    }

    int node(int place) {
        return node[place];
    }

    long units(int place) {
        return units[place];
    }

    long units() {
        long sum = 0;
        for (int place = 0; place < size; place++) {
            sum += units[place];
        }
        return sum;
    }

    /** What the plan costs, added up from nothing but the problem. */
    long cost(AllocationProblem problem) {
        boolean[] used = new boolean[problem.nodes()];
        long cost = 0;
        for (int place = 0; place < size; place++) {
            cost += units[place] * problem.unitCost(line[place], node[place]);
            cost += used[node[place]] ? 0 : problem.fixedCost(node[place]);
            used[node[place]] = true;
        }
        return cost;
    }
}
