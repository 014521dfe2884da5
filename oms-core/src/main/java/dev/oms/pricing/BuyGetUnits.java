package dev.oms.pricing;

import dev.oms.pricing.PromotionAction.BuyGet;
import dev.oms.pricing.PromotionAction.Scope;
import java.util.Arrays;

/** Finds the units that cost less because others are bought. No unit counts as bought and as got. */
final class BuyGetUnits {
    private final BuyGet action;
    private final Discounting running;

    BuyGetUnits(BuyGet action, Discounting running) {
        this.action = action;
        this.running = running;
    }

    long[] amounts(int[] places) {
        int[] bought = running.positions.select(action.buy(), Scope.LINE);
        long onlyBought = 0;
        long both = 0;
        for (int place : bought) {
            if (Arrays.binarySearch(places, place) >= 0) {
                both += units(place);
            } else {
                onlyBought += units(place);
            }
        }
        long onlyGot = Arrays.stream(places).mapToLong(this::units).sum() - both;
        long times = times(onlyBought, both, onlyGot);
        long spare = onlyBought + both - times * action.buyUnits();
        return taken(places, bought, times * action.getUnits(), spare);
    }

    /** How often there are enough for both: units that could be either are used where they are needed. */
    private long times(long onlyBought, long both, long onlyGot) {
        long toBuy = (onlyBought + both) / action.buyUnits();
        long toGet = (onlyGot + both) / action.getUnits();
        long together = (onlyBought + both + onlyGot) / ((long) action.buyUnits() + action.getUnits());
        return Math.min(together, Math.min(toBuy, toGet));
    }

    /** @param spare units that could be bought and need not be */
    private long[] taken(int[] places, int[] bought, long wanted, long spare) {
        long[] amounts = new long[places.length];
        long missing = wanted;
        long free = spare;
        for (int i : inOrder(places)) {
            int place = places[i];
            boolean either = Arrays.binarySearch(bought, place) >= 0;
            long units = Math.min(missing, either ? Math.min(free, units(place)) : units(place));
            amounts[i] = off(place, units);
            missing -= units;
            free -= either ? units : 0;
        }
        return amounts;
    }

    private long off(int place, long units) {
        long worth = Apportionment.cumulative(running.left[place], units, units(place));
        long off = action.off().of(worth, running.policies.rounding());
        return Math.max(0, Math.min(off, running.room(place)));
    }

    /** By what a unit costs, of equal ones the first line first. */
    private int[] inOrder(int[] places) {
        Integer[] order = new Integer[places.length];
        Arrays.setAll(order, i -> i);
        int sign = action.which() == BuyGet.Which.CHEAPEST ? 1 : -1;
        Arrays.sort(order, (a, b) -> sign * compareUnits(places[a], places[b]));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    /** Compares a ÷ m with b ÷ n without dividing. */
    private int compareUnits(int place, int other) {
        long a = running.left[place];
        long b = running.left[other];
        long high = Long.compare(Math.multiplyHigh(a, units(other)), Math.multiplyHigh(b, units(place)));
        return high != 0 ? (int) high : Long.compareUnsigned(a * units(other), b * units(place));
    }

    private long units(int place) {
        return running.positions.all[place].units();
    }
}
