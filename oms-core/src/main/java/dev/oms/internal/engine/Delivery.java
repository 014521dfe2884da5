package dev.oms.internal.engine;

import dev.oms.port.EventSink;
import dev.oms.port.EventSubscriber;
import dev.oms.port.RecordedEvent;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands events on to whoever wants them, and says how far it came. */
@FunctionalInterface
interface Delivery {
    Logger LOG = LoggerFactory.getLogger(Delivery.class);

    Delivered of(List<RecordedEvent> events);

    /**
     * How far a delivery came.
     *
     * @param count how many events have arrived, from the first on
     * @param error what went wrong with the next; empty for nothing
     */
    record Delivered(int count, String error) {}

    /** One event after the other; those before a failed one have arrived. */
    static Delivery oneByOne(EventSubscriber subscriber) {
        return events -> {
            for (int i = 0; i < events.size(); i++) {
                try {
                    subscriber.on(events.get(i));
                } catch (Throwable e) {
                    return failed(i, events.get(i), e);
                }
            }
            return new Delivered(events.size(), "");
        };
    }

    /** All at once; when it fails, nobody knows which of them have arrived. */
    static Delivery together(EventSink sink) {
        return events -> {
            try {
                sink.deliver(events);
                return new Delivered(events.size(), "");
            } catch (Throwable e) {
                return failed(0, events.get(0), e);
            }
        };
    }

    private static Delivered failed(int count, RecordedEvent next, Throwable failure) {
        LOG.error("delivery failed at event {}, which comes again later", next.position(), failure);
        return new Delivered(count, Failures.text(failure));
    }
}
