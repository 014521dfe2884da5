package dev.oms.persistence.memory;

import dev.oms.persistence.EventAppend;
import dev.oms.persistence.EventLookup;
import dev.oms.persistence.EventRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    List<EventRecord> read(EventLookup lookup) {
        Timelines timelines = byTenant.getOrDefault(lookup.tenant(), new Timelines(List.of(), Map.of()));
        if (lookup.owners().isEmpty()) {
            return List.copyOf(following(timelines.all, lookup));
        }
        return lookup.owners().stream()
                .flatMap(owner -> following(timelines.byOwner.getOrDefault(owner, List.of()), lookup).stream())
                .sorted(Comparator.comparingLong(EventRecord::position))
                .limit(lookup.limit())
                .toList();
    }

    private static List<EventRecord> following(List<EventRecord> timeline, EventLookup lookup) {
        int low = 0;
        int high = timeline.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (timeline.get(middle).position() <= lookup.after()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return timeline.subList(low, (int) Math.min(timeline.size(), (long) low + lookup.limit()));
    }
}
