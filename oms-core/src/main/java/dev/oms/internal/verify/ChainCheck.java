package dev.oms.internal.verify;

import dev.oms.command.EntityKey;
import dev.oms.command.Seal;
import dev.oms.common.TenantId;
import dev.oms.erasure.PersonalDataErased;
import dev.oms.port.EventChain;
import dev.oms.port.RecordedEvent;
import dev.oms.verify.VerificationReport.Breach;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Law 8: no event of a timeline was changed, taken out, put in or moved since it was written. */
final class ChainCheck {
    private static final String LAW = "events are as they were written";

    private final TenantId tenant;
    private final EntityKey root;
    private final List<Breach> breaches = new ArrayList<>();
    private final List<String> remains = new ArrayList<>();
    private final List<RecordedEvent> unexplained = new ArrayList<>();
    private String last = EventChain.START;

    ChainCheck(TenantId tenant, EntityKey root) {
        this.tenant = tenant;
        this.root = root;
    }

    /**
     * What is wrong with a timeline.
     *
     * @param events of the owner, also those that stand by themselves
     * @param root the record whose timeline it is
     * @param head what that record holds as the hash of the last event
     */
    static List<Breach> breaches(TenantId tenant, List<RecordedEvent> events, EntityKey root, String head) {
        ChainCheck check = new ChainCheck(tenant, root);
        events.forEach(check::take);
        return check.breaches(head);
    }

    /** Takes the next event of the owner. */
    void take(RecordedEvent event) {
        Optional<EntityKey> chain = EventChain.root(event.subject(), event.owner());
        if (chain.isEmpty()) {
            ChainCheck alone = new ChainCheck(tenant, root);
            alone.follow(event);
            breaches.addAll(alone.breaches);
        } else if (chain.get().equals(root)) {
            follow(event);
        }
    }

    /** What is wrong with all that was taken; that an event which stands by itself is missing, nobody can see. */
    List<Breach> breaches(String head) {
        unexplained.forEach(event -> breach(event, "something was taken out of it, and no erasure says so"));
        if (!last.equals(head)) {
            breaches.add(new Breach(
                    LAW,
                    root.toString(),
                    "it was written with an event of hash '%s' as the last, but the last that is there has '%s'"
                            .formatted(head, last)));
        }
        return breaches;
    }

    private void follow(RecordedEvent event) {
        Seal seal = event.seal();
        if (seal.erased()) {
            followErased(event);
        } else if (!digest(event).equals(seal.digest())) {
            breach(event, "it says something else than when it was written");
        }
        if (!hash(event).equals(seal.hash())) {
            breach(
                    event,
                    "it does not follow the event before it: one is missing, put in or moved, or its columns were changed");
        }
        last = seal.hash();
    }

    private void followErased(RecordedEvent event) {
        remains.add(event.seal().last());
        unexplained.add(event);
        String now = EventChain.remains(event.actor(), event.note(), event.body());
        if (!now.equals(event.seal().last())) {
            breach(event, "it says something else than when something was taken out of it");
        }
    }

    private String digest(RecordedEvent event) {
        String salt = event.seal().last();
        if (!event.type().equals(PersonalDataErased.class.getSimpleName())) {
            return EventChain.digest(salt, event.actor(), event.note(), event.body());
        }
        unexplained.clear();
        return EventChain.digest(salt, event.actor(), event.note(), event.body(), remains);
    }

    private String hash(RecordedEvent event) {
        return EventChain.hash(
                last,
                tenant,
                event.subject(),
                event.owner(),
                event.version(),
                event.type(),
                event.at(),
                event.request(),
                event.seal().digest());
    }

    private void breach(RecordedEvent event, String text) {
        breaches.add(new Breach(LAW, "event " + event.position() + " of " + event.subject(), text));
    }
}
