package dev.oms.pricing;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Places in a list, in the order in which they were added. */
final class Places {
    static final int[] NONE = {};

    private int[] places;
    private int size;

    Places(int expected) {
        places = new int[expected];
    }

    Places() {
        this(4);
    }

    Places add(int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, Math.max(4, size * 2));
        }
        places[size++] = place;
        return this;
    }

    void forEach(IntConsumer action) {
        for (int i = 0; i < size; i++) {
            action.accept(places[i]);
        }
    }

    int[] toArray() {
        return size == places.length ? places : Arrays.copyOf(places, size);
    }

    /** What is in any of them, ascending. */
    static int[] union(int[] some, int[] others) {
        if (some.length == 0 || others.length == 0) {
            return some.length == 0 ? others : some;
        }
        int[] all = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        return Arrays.stream(all).sorted().distinct().toArray();
    }
}
