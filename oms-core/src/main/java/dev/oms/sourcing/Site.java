package dev.oms.sourcing;

import dev.oms.common.NodeId;
import dev.oms.inventory.NodeProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A node as an order sees it.
 *
 * @param ships the day on which the order would leave, none where it never would
 * @param arrives the day on which it would be there, none where that is not known
 */
record Site(RankedNode ranked, List<LocalDate> ships, List<LocalDate> arrives) {

    static Site of(SourcingProblem problem, RankedNode ranked) {
        NodeProfile profile = ranked.node().profile();
        Optional<LocalDate> ships = problem.room(ranked.id())
                .map(Room::day)
                .or(() -> profile.shipDate(problem.terms().at()));
        Optional<LocalDate> arrives = problem.terms().isPickup()
                ? ships
                : ships.flatMap(day -> profile.transitDays(problem.destination()).stream()
                        .mapToObj(day::plusDays)
                        .findFirst());
        return new Site(ranked, ships.stream().toList(), arrives.stream().toList());
    }

    NodeId id() {
        return ranked.id();
    }

    /** Days that it arrives after a day; 0 where it is there by then or nobody knows. */
    long daysAfter(List<LocalDate> promised) {
        return promised.isEmpty() || arrives.isEmpty()
                ? 0
                : Math.max(0, arrives.get(0).toEpochDay() - promised.get(0).toEpochDay());
    }
}
