package dev.oms.examples.bench;

import dev.oms.examples.bench.Race.Trial;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** Lets the entrants run races in turns: everybody's first round, then everybody's second, and so on. */
final class Contest {
    private static final int COUNTED = 10;
    private static final int TO_GET_READY = 5;
    private static final int WARM_UP_THREADS = 8;
    /** Share of the time that the compiler may still be busy. */
    private static final double QUIET = 0.03;

    private static final double NANOS_PER_MICRO = 1e3;

    private final Profile profile;
    private final Load load;
    private final Gauges gauges;
    private final Results results;
    private final Progress progress;

    Contest(Profile profile, Load load, Gauges gauges, Results results, Progress progress) {
        this.profile = profile;
        this.load = load;
        this.gauges = gauges;
        this.results = results;
        this.progress = progress;
    }

    /** How many turns the race has, to be told as progress. */
    static int turns(Race race, Entrants entrants, Profile profile) {
        int taking = (int) entrants.all().stream().filter(race::admits).count();
        return taking * race.threads(profile.threads()).size() * profile.rounds();
    }

    /** Until the code that everybody runs has been compiled; without it the first rounds would measure the compiler. */
    void warmUp(Race race, List<Entrant> entrants) throws SQLException {
        progress.at(race.name() + ": warming up");
        int threads = Math.min(WARM_UP_THREADS, Collections.max(race.threads(profile.threads())));
        double compiling = 1;
        for (int pass = 1; pass <= profile.warmUps() && compiling > QUIET; pass++) {
            long start = System.nanoTime();
            double before = gauges.compilerMicros();
            for (Entrant each : entrants) {
                turn(race, threads, each, true);
            }
            compiling = (gauges.compilerMicros() - before) * NANOS_PER_MICRO / (System.nanoTime() - start);
        }
    }

    void run(Race race, Entrants entrants, TripCounter counter, Entrants counted) throws SQLException {
        List<Entrant> taking = entrants.all().stream().filter(race::admits).toList();
        for (Entrant each : taking) {
            progress.at(race.name() + ": getting ready");
            race.prepare(each);
        }
        for (Entrant each : taking) {
            count(race, counter, counted.named(each.name()));
        }
        if (race.mayRunAhead()) {
            warmUp(race, taking);
        }
        for (int threads : race.threads(profile.threads())) {
            run(race, threads, taking);
        }
    }

    private void run(Race race, int threads, List<Entrant> entrants) throws SQLException {
        progress.at(race.name() + ", threads: " + threads);
        for (Entrant each : entrants) {
            turn(race, threads, each, true);
        }
        for (int round = 1; round <= profile.rounds(); round++) {
            for (Entrant each : entrants) {
                Sample sample = turn(race, threads, each, false);
                results.add(
                        new Results.Round(race.name(), race.unit(), race.lines(), threads, round, each.name(), sample));
                progress.step();
            }
        }
    }

    private Sample turn(Race race, int threads, Entrant entrant, boolean warmingUp) throws SQLException {
        Trial trial = race.trial(entrant);
        Load.Bounds bounds = warmingUp ? trial.bounds().within(profile.warmUp()) : trial.bounds();
        Sample sample = load.run(threads, trial.operation(), bounds);
        trial.check().after(sample);
        return sample;
    }

    private void count(Race race, TripCounter counter, Entrant entrant) throws SQLException {
        load.run(
                1,
                race.trial(entrant).operation(),
                Load.Bounds.of(TO_GET_READY).atMost(race.trial(entrant).bounds()));
        Trial trial = race.trial(entrant);
        Load.Bounds bounds = Load.Bounds.of(COUNTED).atMost(trial.bounds());
        counter.trips();
        Sample sample = load.run(1, trial.operation(), bounds);
        long trips = counter.trips();
        results.add(new Results.Trips(race.name(), entrant.name(), (double) trips / sample.done()));
    }
}
