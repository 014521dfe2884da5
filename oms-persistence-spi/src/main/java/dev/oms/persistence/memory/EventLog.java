package dev.oms.persistence.memory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.persistence.EventAppend;
import dev.oms.persistence.EventErasure;
import dev.oms.persistence.EventLookup;
import dev.oms.persistence.EventRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every event in the order of its commit, once per tenant and once per owner. */
final class EventLog {
    private final Map<String, Timelines> byTenant = new HashMap<>();
    private long last;

    private record Timelines(List<EventRecord> all, Map<String, List<EventRecord>> byOwner) {}

    void append(String tenant, EventAppend event) {
        EventRecord appended = new EventRecord(++last, tenant, event);
        Timelines timelines =
                byTenant.computeIfAbsent(tenant, key -> new Timelines(new ArrayList<>(), new HashMap<>()));
        timelines.all.add(appended);
        timelines
                .byOwner
                .computeIfAbsent(event.owner(), owner -> new ArrayList<>(4))
                .add(appended);
    }

    void requireThere(String tenant, EventErasure erasure) {
        List<EventRecord> all = timelines(tenant).all;
        int place = placeAfter(all, erasure.position() - 1);
        require(
                place < all.size() && all.get(place).position() == erasure.position(),
                "tenant '%s' has no event at position %d",
                tenant,
                erasure.position());
    }

    void erase(String tenant, EventErasure erasure) {
        Timelines timelines = timelines(tenant);
        String owner = replace(timelines.all, erasure);
        replace(Objects.requireNonNull(timelines.byOwner.get(owner)), erasure);
    }

    private static String replace(List<EventRecord> timeline, EventErasure erasure) {
        int place = placeAfter(timeline, erasure.position() - 1);
        EventRecord before = timeline.get(place);
        timeline.set(
                place,
                new EventRecord(
                        before.position(), before.tenant(), before.event().erased(erasure)));
        return before.event().owner();
    }

    List<EventRecord> read(EventLookup lookup) {
        Timelines timelines = timelines(lookup.tenant());
        if (lookup.owners().isEmpty()) {
            return List.copyOf(following(timelines.all, lookup));
        }
        return lookup.owners().stream()
                .flatMap(owner -> following(timelines.byOwner.getOrDefault(owner, List.of()), lookup).stream())
                .sorted(Comparator.comparingLong(EventRecord::position))
                .limit(lookup.limit())
                .toList();
    }

    private Timelines timelines(String tenant) {
        return byTenant.getOrDefault(tenant, new Timelines(List.of(), Map.of()));
    }

    private static List<EventRecord> following(List<EventRecord> timeline, EventLookup lookup) {
        int low = placeAfter(timeline, lookup.after());
        return timeline.subList(low, (int) Math.min(timeline.size(), (long) low + lookup.limit()));
    }

    private static int placeAfter(List<EventRecord> timeline, long position) {
        int low = 0;
        int high = timeline.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (timeline.get(middle).position() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
