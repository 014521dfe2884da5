package dev.oms.testkit;

import dev.oms.port.Notifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps what it is told, each key once, and fails on demand. Thread-safe. */
public final class RecordingNotifier implements Notifier {
    private final TroubleQueue troubles = new TroubleQueue();
    private final Map<String, Message> messages = new LinkedHashMap<>();

    /** A notifier without trouble. */
    public RecordingNotifier() {}

    /** The next messages meet these troubles, one each. */
    public void next(Trouble... upcoming) {
        troubles.next(upcoming);
    }

    @Override
    public synchronized void send(Message message) {
        Trouble trouble = troubles.take();
        if (trouble == Trouble.NONE || trouble == Trouble.TIMES_OUT_AFTER || trouble == Trouble.LOSES_ANSWER) {
            messages.putIfAbsent(message.key(), message);
        }
        if (trouble != Trouble.NONE) {
            throw new SimulatedTimeoutException("send");
        }
    }

    /** What arrived, oldest first. */
    public synchronized List<Message> messages() {
        return new ArrayList<>(messages.values());
    }
}
