package dev.oms.internal.engine;

import dev.oms.command.CommandContext;
import dev.oms.command.Erasure;
import dev.oms.command.Plan;
import dev.oms.command.Refusal;
import dev.oms.command.StoredOutcome;
import dev.oms.command.Write;
import dev.oms.common.CommitOutcomeUnknownException;
import dev.oms.port.Batch;
import dev.oms.port.CommitResult;
import dev.oms.port.Persistence;
import dev.oms.port.ReadSet;
import dev.oms.port.RequestEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hands batches to the store; finds out what happened where an answer was lost. */
final class Commits {
    private static final int ATTEMPTS_AFTER_LOST_ANSWER = 3;

    private final Persistence persistence;

    Commits(Persistence persistence) {
        this.persistence = persistence;
    }

    /** Commits a plan, and with it some writes of the engine's own, such as the end of the timer that gave the command. */
    CommitResult commit(Plan<?> plan, List<Write> more) {
        List<Write> writes = new ArrayList<>(plan.writes());
        writes.addAll(more);
        StoredOutcome outcome = new StoredOutcome(plan.subject(), plan.warnings(), List.of());
        RequestEntry request = new RequestEntry(plan.context().request(), Fingerprint.of(plan.command()), outcome);
        return commit(new Batch(
                plan.context(),
                plan.plannedAt(),
                writes,
                plan.movements(),
                plan.counts(),
                plan.events(),
                plan.erasure(),
                request));
    }

    /** Keeps a refusal, so that the same request id is always answered with it. */
    CommitResult commitRefusal(
            CommandContext context, String fingerprint, List<Refusal> refusals, Instant now, List<Write> more) {
        RequestEntry request =
                new RequestEntry(context.request(), fingerprint, new StoredOutcome("", List.of(), refusals));
        return commit(new Batch(context, now, more, List.of(), List.of(), List.of(), Erasure.NONE, request));
    }

    /** What the request id was answered with before. */
    Optional<RequestEntry> earlier(CommandContext context) {
        return persistence
                .read(context.tenant(), ReadSet.NOTHING.withRequest(context.request()))
                .earlier();
    }

    private CommitResult commit(Batch batch) {
        for (int attempt = 1; ; attempt++) {
            try {
                return persistence.commit(batch);
            } catch (CommitOutcomeUnknownException lost) {
                Optional<CommitResult> happened = lookUp(batch, lost);
                if (happened.isPresent()) {
                    return happened.get();
                }
                if (attempt == ATTEMPTS_AFTER_LOST_ANSWER) {
                    throw lost;
                }
            }
        }
    }

    /**
     * Whether the request id is there now. Where it is not, the batch can be given again: the request id makes the second
     * one wait for the first should that still be under way, and answers with a duplicate should it have succeeded.
     */
    private Optional<CommitResult> lookUp(Batch batch, CommitOutcomeUnknownException lost) {
        try {
            return earlier(batch.context())
                    .map(entry -> entry.equals(batch.request())
                            ? new CommitResult.Committed()
                            : new CommitResult.Duplicate(entry));
        } catch (RuntimeException e) {
            lost.addSuppressed(e);
            throw lost;
        }
    }
}
