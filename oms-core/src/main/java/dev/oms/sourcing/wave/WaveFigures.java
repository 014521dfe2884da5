package dev.oms.sourcing.wave;

import java.util.List;

/**
 * What a wave has gained.
 *
 * @param before what it would have been one by one
 * @param after what it is
 * @param bound in thousandths: what all orders would cost if each had the stock for itself, none or one; none where some
 *     order would then get more units than it gets now
 * @param decisions how many decisions were taken to find it
 */
public record WaveFigures(Total before, Total after, List<Long> bound, int decisions) {
    public WaveFigures {
        bound = List.copyOf(bound);
    }

    /**
     * A sum over the orders of a wave.
     *
     * @param units that are assigned
     * @param cost of decisions that count, in thousandths
     * @param parcels of decisions that do not count
     */
    public record Total(long units, long cost, long parcels) {
        static final Total NOTHING = new Total(0, 0, 0);

        Total plus(Total other) {
            return new Total(units + other.units, cost + other.cost, parcels + other.parcels);
        }

        Total minus(Total other) {
            return new Total(units - other.units, cost - other.cost, parcels - other.parcels);
        }

        /** Whether nothing about it costs more than the other. */
        boolean isNoDearerThan(Total other) {
            return cost <= other.cost && parcels <= other.parcels;
        }

        /** Whether it is better: more units, or as many for less. Neither sort of cost pays for the other. */
        boolean isBetterThan(Total other) {
            return units > other.units
                    || (units == other.units
                            && isNoDearerThan(other)
                            && (cost < other.cost || parcels < other.parcels));
        }
    }
}
