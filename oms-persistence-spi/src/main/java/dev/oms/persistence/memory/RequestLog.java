package dev.oms.persistence.memory;

import dev.oms.persistence.RequestRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The first outcome of every request, by tenant and request id. */
final class RequestLog {
    private final Map<String, Map<String, RequestRecord>> byTenant = new HashMap<>();

    Optional<RequestRecord> find(String tenant, String request) {
        return Optional.ofNullable(byTenant.getOrDefault(tenant, Map.of()).get(request));
    }

    void add(RequestRecord answered) {
        byTenant.computeIfAbsent(answered.tenant(), tenant -> new HashMap<>()).put(answered.request(), answered);
    }
}
