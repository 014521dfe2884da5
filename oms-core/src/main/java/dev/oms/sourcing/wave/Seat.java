package dev.oms.sourcing.wave;

import dev.oms.sourcing.wave.Claims.Position;
import dev.oms.sourcing.wave.WaveFigures.Total;
import dev.oms.sourcing.wave.WaveRound.Goods;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An order with what it has for now. */
record Seat(List<WaveRound> rounds, Total total, Map<Position, Long> positions) {

    static Seat of(List<WaveRound> rounds) {
        Total total = Total.NOTHING;
        Map<Position, Long> positions = new HashMap<>();
        for (WaveRound round : rounds) {
            total = total.plus(total(round));
            round.goods()
                    .forEach(each ->
                            positions.merge(new Position(each.sku(), each.node()), (long) each.units(), Long::sum));
        }
        return new Seat(rounds, total, positions);
    }

    private static Total total(WaveRound round) {
        long units = round.taken().stream().mapToLong(each -> each.units()).sum();
        long cost = round.decision().figures().stream()
                .mapToLong(figures -> figures.cost())
                .sum();
        return new Total(
                units,
                cost,
                round.decision().figures().isEmpty() ? round.decision().nodes() : 0);
    }

    /** No plan for it costs less. */
    long bound() {
        return rounds.stream()
                .flatMap(round -> round.decision().figures().stream())
                .mapToLong(figures -> figures.bound())
                .sum();
    }

    /** Whether every line of goods, components as well, gets at least what it gets in another, and as much of it without waiting. */
    boolean servesAsMuchAs(Seat other) {
        return isAtLeast(byLine(true), other.byLine(true)) && isAtLeast(byLine(false), other.byLine(false));
    }

    private static boolean isAtLeast(Map<Integer, Integer> units, Map<Integer, Integer> others) {
        return others.entrySet().stream().allMatch(line -> units.getOrDefault(line.getKey(), 0) >= line.getValue());
    }

    private Map<Integer, Integer> byLine(boolean alsoSent) {
        Map<Integer, Integer> units = new HashMap<>();
        goods().stream()
                .filter(each -> alsoSent || !each.sent())
                .forEach(each -> units.merge(each.line(), each.units(), Integer::sum));
        return units;
    }

    /** All that it takes. */
    List<Goods> goods() {
        return rounds.stream().flatMap(round -> round.goods().stream()).toList();
    }
}
