package dev.oms.testkit.simulation;

import dev.oms.Oms;
import dev.oms.port.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the relay has brought to another system. */
final class CommittedEvents {
    private final SortedSet<Long> arrived = new TreeSet<>();

    void deliver(List<RecordedEvent> batch) {
        batch.forEach(event -> arrived.add(event.position()));
    }

    /** Every event that there is has arrived, and no other. */
    void requireAllOf(Oms oms) {
        List<Long> positions = new ArrayList<>();
        List<RecordedEvent> page;
        do {
            long after = positions.isEmpty() ? 0 : positions.get(positions.size() - 1);
            page = oms.events(after, 1000);
            page.forEach(event -> positions.add(event.position()));
        } while (!page.isEmpty());
        LawBroken.require(
                positions.equals(List.copyOf(arrived)),
                "relay",
                "%d events were committed, %d have arrived",
                positions.size(),
                arrived.size());
    }
}
