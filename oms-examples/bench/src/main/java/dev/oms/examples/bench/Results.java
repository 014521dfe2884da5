package dev.oms.examples.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Everything that was measured. */
final class Results {
    private final List<Round> rounds = new ArrayList<>();
    private final List<Trips> trips = new ArrayList<>();
    private final List<Double> core = new ArrayList<>();
    private final List<Laws> laws = new ArrayList<>();

    /** One entrant's turn in one round, from 1. */
    record Round(String race, String unit, int lines, int threads, int round, String entrant, Sample sample) {}

    /** How often one operation waits for the server. */
    record Trips(String race, String entrant, double perOperation) {}

    /**
     * One check of all laws over an entrant's tables.
     *
     * @param jvmSeconds processor time of this process
     * @param serverSeconds of the server; none where it is not known
     */
    record Laws(
            String tables, Entrant.Checked checked, double seconds, double jvmSeconds, OptionalDouble serverSeconds) {}

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

    void add(Laws checked) {
        laws.add(checked);
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

    List<Laws> laws() {
        return List.copyOf(laws);
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
