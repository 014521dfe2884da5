package dev.oms.internal.erasure;

import dev.oms.archive.ArchivedOrder;
import dev.oms.command.ErasedEvent;
import dev.oms.command.Erasure;
import dev.oms.command.Event;
import dev.oms.command.Versioned;
import dev.oms.common.RequestId;
import dev.oms.erasure.PersonalDataErased;
import dev.oms.internal.engine.Draft;
import dev.oms.inventory.RecordedMovement;
import dev.oms.port.RecordedEvent;
import java.util.List;

/** What was written about one order and stays: its events, its movements, and the requests that caused them. */
record ErasableOrder(String id, List<RecordedEvent> events, List<Versioned<RecordedMovement>> movements) {

    /** Takes out what is personal. */
    void erase(Draft draft) {
        for (RecordedEvent recorded : events) {
            Event remains = Blanking.of(recorded.event());
            String actor = Erasure.anonymous(recorded.actor());
            boolean same = remains.equals(recorded.event())
                    && actor.equals(recorded.actor())
                    && recorded.note().isEmpty();
            if (!same) {
                draft.erase(
                        new ErasedEvent(recorded.subject(), id, recorded.position(), actor, remains, recorded.seal()));
            }
            draft.erase(new RequestId(recorded.request()));
        }
        for (Versioned<RecordedMovement> movement : movements) {
            RecordedMovement remains = Blanking.of(movement.entity());
            if (!remains.equals(movement.entity())) {
                draft.put(movement, remains);
            }
        }
    }

    /** The last event: that it was done. */
    void conclude(Draft draft, long version) {
        draft.event(ArchivedOrder.key(new dev.oms.common.OrderId(id)), id, version, new PersonalDataErased());
    }
}
