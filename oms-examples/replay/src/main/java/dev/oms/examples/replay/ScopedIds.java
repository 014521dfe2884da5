package dev.oms.examples.replay;

import dev.oms.port.IdGenerator;
import java.util.UUID;

/**
 * Ids that follow from what is being replayed: a second start gives the order of an invoice the same id, and the queue for
 * stock the same order. Outside of a scope, where only the library's own timers are named, ids are random.
 */
final class ScopedIds implements IdGenerator {
    private static final ThreadLocal<Scope> SCOPE = new ThreadLocal<>();

    private static final class Scope {
        private final String name;
        private int used;

        Scope(String name) {
            this.name = name;
        }

        String next() {
            used++;
            return used == 1 ? name : name + "." + used;
        }
    }

    /** Ids asked for by this thread begin with this name until {@link #leave}. */
    void enter(String name) {
        SCOPE.set(new Scope(name));
    }

    void leave() {
        SCOPE.remove();
    }

    @Override
    public String next() {
        Scope current = SCOPE.get();
        return current != null ? current.next() : UUID.randomUUID().toString();
    }
}
