package dev.oms.persistence;

import java.time.Instant;

/**
 * An event that a batch appends.
 *
 * @param owner id of the aggregate root whose timeline it belongs to
 * @param subjectKind kind of what it happened to
 * @param subjectId its id
 * @param version version of the subject that it led to
 * @param at to the microsecond
 * @param note why, in the actor's words; empty where nothing was said
 * @param body JSON text
 * @param seal what binds it to the events before it, at most 200 characters; kept as it is
 */
public record EventAppend(
        String owner,
        String subjectKind,
        String subjectId,
        long version,
        String type,
        Instant at,
        String actor,
        String request,
        String note,
        String body,
        String seal) {

    /** The same event with what remains of it. */
    public EventAppend erased(EventErasure remains) {
        return new EventAppend(
                owner,
                subjectKind,
                subjectId,
                version,
                type,
                at,
                remains.actor(),
                request,
                remains.note(),
                remains.body(),
                remains.seal());
    }
}
