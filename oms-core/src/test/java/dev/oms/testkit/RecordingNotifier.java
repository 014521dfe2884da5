package dev.oms.testkit;

import dev.oms.port.Notifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Keeps what it is told, each key once, and fails on demand: a trouble, whichever it is, shows as an exception. Thread-safe. */
public final class RecordingNotifier implements Notifier {
    private final Script<Message> script = new Script<>();
    private final Map<String, Message> messages = new LinkedHashMap<>();
    private int attempts;

    /** A notifier without trouble. */
    public RecordingNotifier() {}

    /** The next messages meet these troubles, one each. */
    public void next(Trouble... upcoming) {
        script.next(upcoming);
    }

    /** The next so many messages fail. */
    public void failNext(int times) {
        for (int i = 0; i < times; i++) {
            script.next(Trouble.FAILS);
        }
    }

    /** From now on the messages that fit meet this trouble, unless one is named for them by {@link #next}; earlier rules win. */
    public void whenever(Predicate<Message> told, Trouble trouble) {
        script.whenever(told, trouble);
    }

    /** From now on every message meets this trouble; whatever was said before is forgotten. */
    public void always(Trouble trouble) {
        script.always(trouble);
    }

    @Override
    public synchronized void send(Message message) {
        attempts++;
        Trouble trouble = script.take(message);
        if (trouble.isDone()) {
            messages.putIfAbsent(message.key(), message);
        }
        if (trouble != Trouble.NONE) {
            throw new SimulatedTimeoutException("send " + message.key());
        }
    }

    /** What arrived, oldest first. */
    public synchronized List<Message> messages() {
        return List.copyOf(messages.values());
    }

    /** How often it was called, repetitions and failures counted. */
    public synchronized int attempts() {
        return attempts;
    }
}
