package dev.oms.port;

import java.util.List;

/**
 * Takes committed events to another system, in commit order, at least once. Of all nodes that share the store one at a time
 * calls it, in one thread, as long as a call takes less than half of the lease.
 */
@FunctionalInterface
public interface EventSink {

    /**
     * Delivers all of the events; returning means that they need not come again. After an exception, or the death of the
     * node, they come again from the first of them on, after a wait that grows, maybe at another node and in a batch of
     * another size. None is ever passed over.
     */
    void deliver(List<RecordedEvent> batch);
}
