package dev.oms.persistence.memory;

import dev.oms.persistence.RequestRecord;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/** The first outcome of every request, by tenant and request id. */
final class RequestLog {
    private final Map<String, Map<String, Answered>> byTenant = new HashMap<>();

    private record Answered(RequestRecord request, Instant at) {}

    Optional<RequestRecord> find(String tenant, String request) {
        return Optional.ofNullable(byTenant.getOrDefault(tenant, Map.of()).get(request))
                .map(Answered::request);
    }

    void add(RequestRecord answered, Instant at) {
        byTenant.computeIfAbsent(answered.tenant(), tenant -> new HashMap<>())
                .put(answered.request(), new Answered(answered, at));
    }

    void replace(RequestRecord remains) {
        byTenant.getOrDefault(remains.tenant(), new HashMap<>())
                .computeIfPresent(remains.request(), (id, answered) -> new Answered(remains, answered.at()));
    }

    int forget(String tenant, Instant before, int limit) {
        Iterator<Answered> each =
                byTenant.getOrDefault(tenant, new HashMap<>()).values().iterator();
        int forgotten = 0;
        while (forgotten < limit && each.hasNext()) {
            if (each.next().at().isBefore(before)) {
                each.remove();
                forgotten++;
            }
        }
        return forgotten;
    }
}
