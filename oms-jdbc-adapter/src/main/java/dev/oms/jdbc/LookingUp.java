package dev.oms.jdbc;

import dev.oms.persistence.Found;
import dev.oms.persistence.Lookup;
import java.util.List;
import java.util.function.Supplier;

/** Answers look-ups, one or several in one round trip. */
final class LookingUp implements Gathering.Service<Lookup, Found> {
    private static final String PURPOSE = "reading";
    private final Reading reading;
    private final Connections connections;
    private final Attempts attempts;

    LookingUp(Reading reading, Connections connections, Attempts attempts) {
        this.reading = reading;
        this.connections = connections;
        this.attempts = attempts;
    }

    @Override
    public List<Supplier<Found>> serve(List<Lookup> lookups) {
        try {
            Answers answers = attempts.at(() -> connections.single(c -> reading.read(c, lookups, false)));
            return lookups.stream()
                    .<Supplier<Found>>map(lookup -> () -> answers.of(lookup))
                    .toList();
        } catch (GivenUpException e) {
            return lookups.stream()
                    .<Supplier<Found>>map(lookup -> () -> {
                        throw e.told(PURPOSE);
                    })
                    .toList();
        }
    }

    @Override
    public RuntimeException broken(Throwable failure) {
        return failure instanceof RuntimeException known
                ? known
                : new IllegalStateException("the thread that read for several failed", failure);
    }
}
