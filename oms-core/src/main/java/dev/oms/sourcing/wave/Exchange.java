package dev.oms.sourcing.wave;

import dev.oms.sourcing.wave.Claims.Position;
import dev.oms.sourcing.wave.WaveFigures.Total;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Looks for orders that had better give way to others: those which lose least without a position that several want, as in
 * the auction algorithm (Bertsekas 1988), then exchanges among those that block each other. Always the same way, until
 * nothing is gained or the budget is spent.
 */
final class Exchange {
    private static final int MOST_BLOCKERS = 5;
    private static final int MOST_ROUNDS = 20;

    private final Hall hall;
    private final List<Seat> alone;

    Exchange(Hall hall) {
        this.hall = hall;
        this.alone = IntStream.range(0, hall.size())
                .mapToObj(order -> hall.decide(order, Claims.none()))
                .toList();
    }

    /** What each order would have if there were no others. */
    List<Seat> alone() {
        return alone;
    }

    void run() {
        boolean gained = giveWay();
        for (int round = 0; hall.mayGoOn() && (gained || round == 0) && round < MOST_ROUNDS; round++) {
            gained = exchangeAll();
            gained |= hall.mayGoOn() && giveWay();
        }
    }

    /** All who want what somebody lacks sit down again, those who lose most without it first. */
    private boolean giveWay() {
        Set<Position> contested = contested();
        List<Integer> group = IntStream.range(0, hall.size())
                .filter(order -> wants(order, contested))
                .boxed()
                .toList();
        if (group.size() < 2) {
            return false;
        }
        Claims without = Claims.barring(contested);
        Map<Integer, Total> losses = new HashMap<>();
        group.forEach(order -> losses.put(order, loss(alone.get(order), hall.decide(order, without))));
        List<Integer> sequence = new ArrayList<>(group);
        sequence.sort(Comparator.comparing(losses::get, worstFirst()));
        return hall.reseat(sequence);
    }

    private boolean exchangeAll() {
        List<Integer> victims = new ArrayList<>(
                IntStream.range(0, hall.size()).filter(this::isWronged).boxed().toList());
        victims.sort(Comparator.comparing(order -> loss(alone.get(order), hall.seat(order)), worstFirst()));
        boolean gained = false;
        for (int victim : victims) {
            gained |= hall.mayGoOn() && isWronged(victim) && exchange(victim);
        }
        return gained;
    }

    /** The order sits down first, then those who stood in its way: each of them alone, then all. */
    private boolean exchange(int victim) {
        List<Integer> blockers = blockers(victim);
        for (int blocker : blockers) {
            if (hall.mayGoOn() && hall.reseat(List.of(victim, blocker))) {
                return true;
            }
        }
        if (blockers.size() < 2 || !hall.mayGoOn()) {
            return false;
        }
        List<Integer> sequence = new ArrayList<>(List.of(victim));
        sequence.addAll(blockers);
        if (hall.reseat(sequence)) {
            return true;
        }
        Collections.reverse(sequence.subList(1, sequence.size()));
        return hall.mayGoOn() && hall.reseat(sequence);
    }

    /** Those who have what the order would take if it were alone and cannot have, the last in fairness first. */
    private List<Integer> blockers(int victim) {
        Set<Position> lacking = lacking(victim);
        List<Integer> blockers = new ArrayList<>();
        for (int order = hall.size() - 1; order >= 0 && blockers.size() < MOST_BLOCKERS; order--) {
            if (order != victim
                    && hall.seat(order).positions().keySet().stream().anyMatch(lacking::contains)) {
                blockers.add(order);
            }
        }
        return blockers;
    }

    private Set<Position> contested() {
        Set<Position> contested = new HashSet<>();
        for (int order = 0; order < hall.size(); order++) {
            if (isWronged(order)) {
                contested.addAll(lacking(order));
            }
        }
        return contested;
    }

    private boolean wants(int order, Set<Position> positions) {
        Set<Position> mine = new HashSet<>(alone.get(order).positions().keySet());
        mine.addAll(hall.seat(order).positions().keySet());
        return mine.stream().anyMatch(positions::contains);
    }

    /** Positions of which it would take more if it were alone. */
    private Set<Position> lacking(int order) {
        Map<Position, Long> has = hall.seat(order).positions();
        Set<Position> lacking = new HashSet<>();
        alone.get(order).positions().forEach((position, units) -> {
            if (units > has.getOrDefault(position, 0L)) {
                lacking.add(position);
            }
        });
        return lacking;
    }

    private boolean isWronged(int order) {
        return alone.get(order).total().isBetterThan(hall.seat(order).total());
    }

    private static Total loss(Seat best, Seat other) {
        return other.total().minus(best.total());
    }

    /** Units that are missing first, then what it costs. */
    private static Comparator<Total> worstFirst() {
        return Comparator.comparingLong(Total::units)
                .thenComparing(Comparator.comparingLong(Total::cost).reversed())
                .thenComparing(Comparator.comparingLong(Total::parcels).reversed());
    }
}
