package dev.oms.examples.replay;

import dev.oms.port.IdGenerator;
import java.util.UUID;

/**
 * Ids that follow from what is being replayed, so that the order of an invoice has the same id in every run and the queue
 * for stock the same order. Outside of a command, where only the library's own tasks are named, ids are random.
 */
final class ScopedIds implements IdGenerator {
    private static final ThreadLocal<Scope> SCOPE = new ThreadLocal<>();

    private static final class Scope {
        private final String first;
        private final String prefix;
        private int used;

        Scope(String first, String prefix) {
            this.first = first;
            this.prefix = prefix;
        }

        String next() {
            used++;
            return used == 1 ? first : prefix + "-" + used;
        }
    }

    /**
     * Until {@link #leave}, this thread is given these ids.
     *
     * @param first the first of them
     * @param prefix what all others begin with
     */
    void enter(String first, String prefix) {
        SCOPE.set(new Scope(first, prefix));
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
