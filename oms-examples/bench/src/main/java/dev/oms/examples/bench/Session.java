package dev.oms.examples.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** One run over a target: every workload that is wanted, one after the other, with its own tables from new. */
final class Session {
    /** Setting aside goes faster than placing. */
    private static final int HOT_FACTOR = 3;

    private static final Set<String> IN_TABLES_OF_THEIR_OWN = Set.of(CoreCost.WORKLOAD, Growth.WORKLOAD);

    private static final long PLENTY = 1_000_000_000;
    private static final double NANOS = 1e9;
    private static final double MICROS = 1e6;

    private final Target target;
    private final Profile profile;
    private final Stop stop;
    private final Listener listener;
    private final Results results = new Results();

    Session(Target target, Profile profile, Stop stop, Listener listener) {
        this.target = target;
        this.profile = profile;
        this.stop = stop;
        this.listener = listener;
    }

    /** Is told what was measured before the laws are checked: that can take longer, and somebody may lose patience. */
    @FunctionalInterface
    interface Listener {
        void measured(Results sofar) throws IOException;
    }

    Results run() throws SQLException, IOException {
        target.dropTables();
        try {
            if (wants(CoreCost.WORKLOAD)) {
                new CoreCost(profile, new Gauges(target.server()), stop).measure(results);
            }
            if (profile.workloads().stream().anyMatch(name -> !IN_TABLES_OF_THEIR_OWN.contains(name))) {
                inTables("", this::races);
            }
            if (wants(Growth.WORKLOAD)) {
                warmUpPlacing();
                inTables("g", this::growing);
            }
            return results;
        } finally {
            target.dropTables();
        }
    }

    private boolean wants(String workload) {
        return profile.workloads().contains(workload);
    }

    /** In tables of its own: those that grow are to hold what was measured, and nothing else. */
    private void warmUpPlacing() throws SQLException {
        try (Entrants entrants = Entrants.create(target, "w");
                Progress progress = new Progress(1)) {
            entrants.stock(new Range(profile.products()).skus(), PLENTY);
            contest(progress).warmUp(place(entrants), entrants.all());
        }
    }

    private Contest contest(Progress progress) {
        Gauges gauges = new Gauges(target.server());
        return new Contest(profile, new Load(gauges, stop), gauges, results, progress);
    }

    /** The races that a set of tables is for. */
    @FunctionalInterface
    private interface Programme {
        List<Race> over(Entrants entrants);
    }

    private void inTables(String set, Programme programme) throws SQLException, IOException {
        try (Entrants entrants = Entrants.create(target, set)) {
            List<Race> races = programme.over(entrants);
            entrants.stock(new Range(profile.products()).skus(), PLENTY);
            run(races, entrants);
        }
    }

    private void run(List<Race> races, Entrants entrants) throws SQLException, IOException {
        long turns = races.stream()
                .mapToLong(race -> Contest.turns(race, entrants, profile))
                .sum();
        TripCounter counter = new TripCounter(target.vendor());
        try (Progress progress = new Progress(turns);
                Entrants counted = entrants.counted(counter)) {
            Contest contest = contest(progress);
            for (Race race : races) {
                contest.run(race, entrants, counter, counted);
            }
            listener.measured(results);
            progress.at("checking every law");
            for (Entrant each : entrants.all()) {
                results.add(check(each));
            }
        }
    }

    private Results.Laws check(Entrant entrant) {
        Gauges gauges = new Gauges(target.server());
        double before = gauges.processMicros();
        OptionalDouble serverBefore = gauges.serverMicros();
        long start = System.nanoTime();
        Entrant.Checked checked = entrant.check();
        double seconds = (System.nanoTime() - start) / NANOS;
        double spent = (gauges.processMicros() - before) / MICROS;
        OptionalDouble serverAfter = gauges.serverMicros();
        return new Results.Laws(
                entrant.prefix() + "*",
                checked,
                seconds,
                spent,
                serverBefore.isPresent() && serverAfter.isPresent()
                        ? OptionalDouble.of((serverAfter.getAsDouble() - serverBefore.getAsDouble()) / MICROS)
                        : OptionalDouble.empty());
    }

    private List<Race> races(Entrants entrants) {
        Checks checks = new Checks(entrants);
        Range range = new Range(profile.products());
        Duration time = profile.time();
        List<Race> races = new ArrayList<>();
        if (wants(Place.WORKLOAD)) {
            races.add(place(entrants));
        }
        if (wants(LifeCycle.WORKLOAD)) {
            races.add(new LifeCycle(checks, range, time));
        }
        if (wants(HotProduct.FLASH)) {
            races.add(HotProduct.ordered(checks, profile.hotUnits()));
        }
        if (wants(HotProduct.HOT_STOCK)) {
            races.add(HotProduct.setAside(checks, HOT_FACTOR * profile.hotUnits()));
        }
        if (wants(Reads.WORKLOAD)) {
            for (Reads.Kind kind : Reads.Kind.values()) {
                races.add(new Reads(kind, range, time, profile.known()));
            }
        }
        if (wants(BigOrder.WORKLOAD)) {
            profile.bigOrders().forEach(lines -> races.add(new BigOrder(checks, range, lines)));
        }
        return races;
    }

    private List<Race> growing(Entrants entrants) {
        Range range = new Range(profile.products());
        Place place = place(entrants);
        Copies copies = new Copies(target, entrants, range);
        return profile.growth().stream()
                .<Race>map(size -> new Growth(place, copies, size, profile.time()))
                .toList();
    }

    private Place place(Entrants entrants) {
        return new Place(new Checks(entrants), new Range(profile.products()), profile.time());
    }
}
