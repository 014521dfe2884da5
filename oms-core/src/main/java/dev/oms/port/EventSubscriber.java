package dev.oms.port;

/**
 * Receives committed events in this process, in commit order, at least once: an exception stops delivery to this
 * subscriber at that event, which is delivered again later.
 */
@FunctionalInterface
public interface EventSubscriber {

    /** Handles one event; returning means it need not come again. */
    void on(RecordedEvent event);
}
