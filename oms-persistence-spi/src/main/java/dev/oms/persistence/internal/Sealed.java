package dev.oms.persistence.internal;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Appended;
import dev.oms.command.EntityKey;
import dev.oms.command.ErasedEvent;
import dev.oms.command.Seal;
import dev.oms.command.Write;
import dev.oms.erasure.PersonalDataErased;
import dev.oms.persistence.EventAppend;
import dev.oms.persistence.EventErasure;
import dev.oms.port.Batch;
import dev.oms.port.EventChain;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The events of a batch with their seals, each chained to the one before it, and what remains of those it erases. */
final class Sealed {
    private static final int SALT = 16;

    private final Batch batch;
    private final EventFormats formats;
    private final Instant at;
    private final String actor;
    private final Map<EntityKey, String> heads = new HashMap<>();
    private final Map<String, List<String>> remains = new HashMap<>();
    private final List<EventErasure> erasures = new ArrayList<>();
    private final List<EventAppend> events;

    private Sealed(Batch batch, EventFormats formats) {
        this.batch = batch;
        this.formats = formats;
        this.at = Micros.of(batch.at());
        this.actor = batch.actor();
        this.events = new ArrayList<>(batch.events().size());
    }

    static Sealed of(Batch batch, EventFormats formats, RandomGenerator salts) {
        Sealed sealed = new Sealed(batch, formats);
        if (!batch.events().isEmpty() || !batch.erasure().isEmpty()) {
            batch.writes().forEach(sealed::remember);
            batch.erasure().events().forEach(sealed::erase);
            sealed.append(salts);
        }
        return sealed;
    }

    List<EventAppend> events() {
        return events;
    }

    List<EventErasure> erasures() {
        return erasures;
    }

    /** The hash of the last event on the timeline of a record, once the batch is committed. */
    String head(Write write) {
        return EventChain.rootOf(write.key()).map(heads::get).orElse(write.head());
    }

    /** Of two records with one timeline, the order that goes and its archive that comes, one knows the hash. */
    private void remember(Write write) {
        EventChain.rootOf(write.key())
                .ifPresent(root -> heads.merge(root, write.head(), (one, other) -> one.isEmpty() ? other : one));
    }

    private void append(RandomGenerator random) {
        byte[] salts = new byte[SALT * batch.events().size()];
        random.nextBytes(salts);
        for (int i = 0; i < batch.events().size(); i++) {
            append(batch.events().get(i), HexFormat.of().formatHex(salts, i * SALT, (i + 1) * SALT));
        }
    }

    private void append(Appended appended, String salt) {
        String body = formats.write(appended.event());
        Optional<EntityKey> root = EventChain.root(appended.subject(), appended.owner());
        String predecessor = root.map(this::headOf).orElse(EventChain.START);
        String digest = digest(appended, salt, body);
        String type = formats.name(appended.event());
        String hash = EventChain.hash(
                predecessor,
                batch.context().tenant(),
                appended.subject(),
                appended.owner(),
                appended.version(),
                type,
                at,
                batch.context().request().value(),
                digest);
        root.ifPresent(key -> heads.put(key, hash));
        events.add(new EventAppend(
                appended.owner(),
                appended.subject().kind(),
                appended.subject().id(),
                appended.version(),
                type,
                at,
                actor,
                batch.context().request().value(),
                batch.note(),
                body,
                new Seal(hash, digest, salt).text()));
    }

    private String headOf(EntityKey root) {
        String head = heads.get(root);
        require(head != null, "an event of %s comes without the record that its timeline is chained to", root);
        return java.util.Objects.requireNonNull(head);
    }

    private String digest(Appended appended, String salt, String body) {
        return appended.event() instanceof PersonalDataErased
                ? EventChain.digest(salt, actor, batch.note(), body, remains.getOrDefault(appended.owner(), List.of()))
                : EventChain.digest(salt, actor, batch.note(), body);
    }

    private void erase(ErasedEvent erased) {
        String body = formats.write(erased.event());
        String left = EventChain.remains(erased.actor(), "", body);
        // What is on no timeline has no part in how one ends, though it is erased with it.
        if (EventChain.root(erased.subject(), erased.owner()).isPresent()) {
            remains.computeIfAbsent(erased.owner(), owner -> new ArrayList<>()).add(left);
        }
        erasures.add(new EventErasure(
                erased.position(),
                erased.actor(),
                "",
                body,
                erased.seal().erased(left).text()));
    }
}
