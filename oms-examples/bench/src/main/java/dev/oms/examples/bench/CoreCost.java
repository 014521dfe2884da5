package dev.oms.examples.bench;

import dev.oms.Oms;
import dev.oms.persistence.RecordPersistence;

/**
 * {@code core}: what the library itself takes of a processor for one placement – validation, decision, events, JSON, the
 * batch for the store – without any database.
 */
final class CoreCost {
    static final String WORKLOAD = "core";
    private static final int WARM_UP_ROUNDS = 2;

    private final Profile profile;
    private final Gauges gauges;
    private final Stop stop;

    CoreCost(Profile profile, Gauges gauges, Stop stop) {
        this.profile = profile;
        this.gauges = gauges;
        this.stop = stop;
    }

    void measure(Results results) {
        Range range = new Range(profile.products());
        FrozenStore store = new FrozenStore();
        try (Oms oms = Oms.builder().persistence(RecordPersistence.of(store)).build()) {
            LibraryEntrant library = new LibraryEntrant(oms, "");
            library.stock(range.skus(), Integer.MAX_VALUE / 4);
            store.freeze();
            for (int i = 0; i < WARM_UP_ROUNDS; i++) {
                round(library, range);
            }
            for (int i = 0; i < profile.rounds(); i++) {
                results.addCore(round(library, range));
            }
        }
    }

    private double round(LibraryEntrant library, Range range) {
        double before = gauges.threadMicros();
        for (int i = 0; i < profile.corePlacements(); i++) {
            stop.check();
            if (library.place(range.basket()).answer() != Answer.DONE) {
                throw new IllegalStateException("an order was refused for which there was stock");
            }
        }
        return (gauges.threadMicros() - before) / profile.corePlacements();
    }
}
