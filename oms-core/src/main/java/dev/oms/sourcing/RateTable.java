package dev.oms.sourcing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What carriage costs by zone and weight. A table with a hole does not exist: every zone has a rate for every weight, and
 * every rate a zone.
 *
 * @param zones in the order they are looked at: the first that covers a way is its zone
 */
public record RateTable(List<Zone> zones, List<Rate> rates) {
    public RateTable {
        zones = List.copyOf(zones);
        rates = rates.stream()
                .sorted(Comparator.comparing(Rate::zone).thenComparingLong(Rate::upToGrams))
                .toList();
        require(!zones.isEmpty(), "a rate table has at least one zone");
        Set<String> priced = new HashSet<>();
        for (Zone zone : zones) {
            requireNoHole(zone.name(), rates);
            priced.add(zone.name());
        }
        for (Rate rate : rates) {
            require(priced.contains(rate.zone()), "there are rates for %s, and no zone of that name", rate.zone());
        }
    }

    private static void requireNoHole(String zone, List<Rate> rates) {
        List<Long> ends = rates.stream()
                .filter(rate -> rate.zone().equals(zone))
                .map(Rate::upToGrams)
                .toList();
        require(!ends.isEmpty(), "the rate table has a hole: no rate for zone %s", zone);
        long last = ends.get(ends.size() - 1);
        require(last == Rate.ANY_WEIGHT, "the rate table has a hole: no rate for zone %s above %d g", zone, last);
        for (int i = 1; i < ends.size(); i++) {
            require(
                    !ends.get(i).equals(ends.get(i - 1)),
                    "the rate table has two rates for zone %s up to %d g",
                    zone,
                    ends.get(i));
        }
    }

    /** A table to be described. */
    public static Builder builder() {
        return new Builder();
    }

    /** The rate for an order of some weight; empty where no zone covers the way. */
    public Optional<Rate> rate(Address origin, Address destination, long grams) {
        return zones.stream()
                .filter(zone -> zone.covers(origin, destination))
                .findFirst()
                .flatMap(zone -> rates.stream()
                        .filter(rate -> rate.zone().equals(zone.name()) && grams <= rate.upToGrams())
                        .findFirst());
    }

    /** Takes zones and rates one by one. */
    public static final class Builder {
        private final List<Zone> zones = new ArrayList<>();
        private final List<Rate> rates = new ArrayList<>();

        private Builder() {}

        /** From anywhere to a country. */
        public Builder zone(String name, String toCountry) {
            return zone(new Zone(name, "", toCountry, ""));
        }

        public Builder zone(Zone zone) {
            zones.add(zone);
            return this;
        }

        public Builder rate(String zone, long upToGrams, long perShipment, long perKilogram) {
            rates.add(new Rate(zone, upToGrams, perShipment, perKilogram));
            return this;
        }

        /** For the weights above. */
        public Builder rate(String zone, long perShipment, long perKilogram) {
            return rate(zone, Rate.ANY_WEIGHT, perShipment, perKilogram);
        }

        /** The table; {@link dev.oms.common.InvariantViolation}, which names the hole, where it has one. */
        public RateTable build() {
            return new RateTable(zones, rates);
        }
    }
}
