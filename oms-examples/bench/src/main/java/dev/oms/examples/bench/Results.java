package dev.oms.examples.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that was measured. */
final class Results {
    private final List<Round> rounds = new ArrayList<>();
    private final List<Trips> trips = new ArrayList<>();
    private final List<Double> core = new ArrayList<>();
    private final Map<String, Integer> breaches = new LinkedHashMap<>();

    /** One entrant's turn in one round, from 1. */
    record Round(String race, String unit, int lines, int threads, int round, String entrant, Sample sample) {}

    /** How often one operation waits for the server. */
    record Trips(String race, String entrant, double perOperation) {}

    void add(Round round) {
        rounds.add(round);
    }

    void add(Trips counted) {
        trips.add(counted);
    }

    /** CPU of the library itself for one placement, in one round. */
    void addCore(double micros) {
        core.add(micros);
    }

    void addBreaches(String tables, int count) {
        breaches.put(tables, count);
    }

    List<Round> rounds() {
        return List.copyOf(rounds);
    }

    List<Trips> trips() {
        return List.copyOf(trips);
    }

    List<Double> core() {
        return List.copyOf(core);
    }

    Map<String, Integer> breaches() {
        return breaches;
    }

    /** Of one race at one number of threads, in the order of rounds. */
    List<Round> of(String race, int threads, String entrant) {
        return rounds.stream()
                .filter(round -> round.race().equals(race) && round.threads() == threads)
                .filter(round -> round.entrant().equals(entrant))
                .toList();
    }

    Stream<Trips> trips(String race, String entrant) {
        return trips.stream()
                .filter(each -> each.race().equals(race) && each.entrant().equals(entrant));
    }
}
