package dev.oms.jdbc;

import static dev.oms.common.InvariantViolation.require;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Brings together callers that want the same kind of thing of the database at the same moment, so that one request
 * serves all of them. Nobody waits on purpose: whoever finds a leader's place free leads at once, alone or with those who
 * wait already; the others wait until a leader has served them or has left one of them the place. One leads as a rule,
 * since a statement costs much, however few it serves; more do when many wait, or when the others have been away for long.
 */
final class Gathering<Q, A> {
    private final Places places;
    private final Supplier<Predicate<Q>> admission;
    private final Service<Q, A> service;
    private final Deque<Caller<Q, A>> waiting = new ArrayDeque<>();
    private int leading;
    private long lastTaken;

    /** @param admission says of each group, in turn, who may join it; the leader comes first and always may */
    Gathering(Places places, Supplier<Predicate<Q>> admission, Service<Q, A> service) {
        this.places = places;
        this.admission = admission;
        this.service = service;
    }

    A serve(Q wish) {
        Caller<Q, A> caller = new Caller<>(wish);
        if (leadsAtOnce(caller) || caller.isLeftThePlace()) {
            lead(caller);
        }
        return caller.answer();
    }

    /** How many wait now. */
    synchronized int waiting() {
        return waiting.size();
    }

    private synchronized boolean leadsAtOnce(Caller<Q, A> caller) {
        if (isPlaceFree(waiting.size() + 1)) {
            takePlace();
            return true;
        }
        waiting.add(caller);
        return false;
    }

    private boolean isPlaceFree(int wanted) {
        return places.isFree(leading, wanted, System.nanoTime() - lastTaken);
    }

    private void takePlace() {
        leading++;
        lastTaken = System.nanoTime();
    }

    private void lead(Caller<Q, A> leader) {
        List<Caller<Q, A>> group = List.of(leader);
        // What is asked for others must not end because somebody interrupts this thread.
        boolean interrupted = Thread.interrupted();
        try {
            letThemCome();
            group = gathered(leader);
            answer(group, service.serve(group.stream().map(Caller::wish).toList()));
        } catch (RuntimeException | Error e) {
            group.forEach(caller -> caller.keep(() -> {
                throw service.broken(e);
            }));
        } finally {
            // First the next leader, whom the database waits for, then those who have their answer.
            leaveThePlace();
            group.stream().filter(caller -> caller != leader).forEach(Caller::wake);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whoever is about to ask gets the processor first; nobody is waited for. */
    @SuppressWarnings("ThreadPriorityCheck") // Nothing relies on it: it only makes groups larger.
    private static void letThemCome() {
        Thread.yield();
    }

    private static <Q, A> void answer(List<Caller<Q, A>> group, List<Supplier<A>> answers) {
        for (int i = 0; i < group.size(); i++) {
            group.get(i).keep(answers.get(i));
        }
    }

    private List<Caller<Q, A>> gathered(Caller<Q, A> leader) {
        Predicate<Q> admits = admission.get();
        List<Caller<Q, A>> group = new ArrayList<>();
        require(admits.test(leader.wish()), "a group does not admit its own leader");
        group.add(leader);
        List<Caller<Q, A>> left = allWaiting();
        try {
            left = admitted(left, admits, group);
        } finally {
            putBack(left);
        }
        return group;
    }

    private static <Q, A> List<Caller<Q, A>> admitted(
            List<Caller<Q, A>> some, Predicate<Q> admits, List<Caller<Q, A>> group) {
        List<Caller<Q, A>> refused = new ArrayList<>();
        for (Caller<Q, A> caller : some) {
            (admits.test(caller.wish()) ? group : refused).add(caller);
        }
        return refused;
    }

    // Asking who may join takes long enough to be in the way of those who come, so nobody is kept waiting for it.
    private synchronized List<Caller<Q, A>> allWaiting() {
        List<Caller<Q, A>> all = List.copyOf(waiting);
        waiting.clear();
        return all;
    }

    /** To where they were; a place that was left while nobody seemed to wait is theirs. */
    private synchronized void putBack(List<Caller<Q, A>> refused) {
        for (int i = refused.size() - 1; i >= 0; i--) {
            waiting.addFirst(refused.get(i));
        }
        handOutPlaces();
    }

    private synchronized void leaveThePlace() {
        leading--;
        handOutPlaces();
    }

    private void handOutPlaces() {
        while (!waiting.isEmpty() && isPlaceFree(waiting.size())) {
            takePlace();
            waiting.remove().leaveThePlace();
        }
    }

    /**
     * How many may lead at the same time.
     *
     * @param most never more than these
     * @param crowd with so many waiting, one more leads
     * @param patience nanoseconds after which one more leads, because those who do seem to be held up
     */
    record Places(int most, int crowd, long patience) {

        /** @param sinceTaken nanoseconds since somebody began to lead */
        boolean isFree(int leading, int waiting, long sinceTaken) {
            return leading == 0 || (leading < most && (waiting >= crowd || sinceTaken >= patience));
        }
    }

    /** Serves a group. */
    interface Service<Q, A> {

        /** One answer for each wish, in their order; each is got, or its failure thrown, in its caller's thread. */
        List<Supplier<A>> serve(List<Q> wishes);

        /** What each caller is told when serving itself failed. */
        RuntimeException broken(Throwable failure);
    }
}
