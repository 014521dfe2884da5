package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Address;
import dev.oms.common.Sorted;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a node is and can do.
 *
 * @param capabilities words such as those of {@link Capability}; none for a node that ships and does nothing else
 * @param shipsTo ISO codes of countries; none for all of them
 * @param calendar when it works, none or one; without one it works every day until midnight UTC
 * @param transit how long its goods are on their way; none where that is not known
 * @param ordersPerDay orders it can begin in a day; 0 for any number
 * @param unitsPerDay units it can send out in a day; 0 for any number
 */
public record NodeProfile(
        NodeType type,
        Set<String> capabilities,
        Set<String> shipsTo,
        List<WorkCalendar> calendar,
        List<TransitTime> transit,
        long ordersPerDay,
        long unitsPerDay) {
    /** A warehouse that ships anything usual anywhere. */
    public static final NodeProfile USUAL =
            new NodeProfile(NodeType.WAREHOUSE, Set.of(), Set.of(), List.of(), List.of(), 0, 0);

    public NodeProfile {
        capabilities = Sorted.set(capabilities);
        shipsTo = Sorted.set(shipsTo);
        calendar = List.copyOf(calendar);
        transit = List.copyOf(transit);
        require(calendar.size() <= 1, "a node has one calendar");
        require(ordersPerDay >= 0 && unitsPerDay >= 0, "a capacity is not negative");
    }

    /** Whether it can do only so much in a day. */
    public boolean isLimited() {
        return ordersPerDay > 0 || unitsPerDay > 0;
    }

    /** Orders it can begin in a day, as a number that can be counted down. */
    public long ordersInADay() {
        return ordersPerDay > 0 ? Math.min(ordersPerDay, WorkDay.UNLIMITED) : WorkDay.UNLIMITED;
    }

    /** Units it can send out in a day, as a number that can be counted down. */
    public long unitsInADay() {
        return unitsPerDay > 0 ? Math.min(unitsPerDay, WorkDay.UNLIMITED) : WorkDay.UNLIMITED;
    }

    public boolean can(String capability) {
        return capabilities.isEmpty() ? capability.equals(Capability.SHIP) : capabilities.contains(capability);
    }

    public boolean canAll(Set<String> needed) {
        return needed.stream().allMatch(this::can);
    }

    public boolean shipsTo(String country) {
        return shipsTo.isEmpty() || shipsTo.contains(country);
    }

    /** The day on which leaves what is ordered at a moment; empty where the node does not work for a year. */
    public Optional<LocalDate> shipDate(Instant ordered) {
        return calendar.isEmpty()
                ? Optional.of(LocalDate.ofInstant(ordered, ZoneOffset.UTC))
                : calendar.get(0).shipDate(ordered);
    }

    /** The day on which is there what is ordered at a moment; empty where that is not known. */
    public Optional<LocalDate> arrival(Instant ordered, Address destination) {
        return shipDate(ordered)
                .flatMap(day -> transitDays(destination).stream()
                        .mapToObj(day::plusDays)
                        .findFirst());
    }

    /** Days on the way to a place, by the entry with the longest postal prefix; empty where that is not known. */
    public OptionalInt transitDays(Address destination) {
        return transit.stream()
                .filter(time -> time.covers(destination))
                .max(Comparator.comparingInt(time -> time.postalPrefix().length()))
                .stream()
                .mapToInt(TransitTime::days)
                .findFirst();
    }
}
