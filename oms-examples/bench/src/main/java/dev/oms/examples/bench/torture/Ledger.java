package dev.oms.examples.bench.torture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Our own account of what the library said, kept outside of the database and of whatever is killed. */
final class Ledger implements Journal {
    private final Map<String, Errand> tried = new ConcurrentHashMap<>();
    private final Map<Errand, String> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> failures = new ConcurrentHashMap<>();
    private final List<String> notes = new CopyOnWriteArrayList<>();
    private final AtomicLong foundOut = new AtomicLong();

    @Override
    public void tried(Errand errand) {
        tried.put(errand.request(), errand);
    }

    @Override
    public void acknowledged(Errand errand, String answer, boolean repeated) {
        acknowledged.put(errand, answer);
        if (repeated) {
            foundOut.incrementAndGet();
        }
    }

    @Override
    public void failed(Errand errand, RuntimeException failure) {
        failed(failure.getClass().getSimpleName());
    }

    void failed(String failure) {
        failures.computeIfAbsent(failure, name -> new AtomicLong()).incrementAndGet();
    }

    /** Something worth reading beside the counts. */
    void note(String text) {
        notes.add(text);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Request ids of all placements that were begun, answered or not. */
    Set<String> placementsTried() {
        return tried.values().stream()
                .filter(errand -> errand.kind() == Errand.Kind.PLACE)
                .map(Errand::request)
                .collect(Collectors.toSet());
    }

    /** How many answers said done. */
    int answers() {
        return acknowledged.size();
    }

    /** Every answer that said done. */
    Map<Errand, String> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    /** Answers to a repetition: the first answer was lost, and this is how its content was learned. */
    long foundOut() {
        return foundOut.get();
    }

    /** How often each exception came. */
    Map<String, Long> failures() {
        return failures.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().get()));
    }
}
