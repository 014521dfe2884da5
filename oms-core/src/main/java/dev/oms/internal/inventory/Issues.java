package dev.oms.internal.inventory;

import dev.oms.command.Versioned;
import dev.oms.internal.engine.Draft;
import dev.oms.inventory.SupplyIssue;
import dev.oms.inventory.SupplyIssueEvent;
import dev.oms.inventory.SupplyIssueRaised;
import dev.oms.inventory.SupplyIssueResolved;
import dev.oms.inventory.SupplyIssueShrank;
import java.util.Optional;

/** What happens to issues, each with its event. */
final class Issues {
    private Issues() {}

    /** Raises an issue; it takes the place of an earlier one of the same id. */
    static void raise(SupplyIssue issue, Optional<Versioned<SupplyIssue>> earlier, Draft draft) {
        earlier.ifPresentOrElse(before -> draft.put(before, issue), () -> draft.insert(issue));
        long version = earlier.map(Versioned::version).orElse(0L) + 1;
        draft.event(issue.key(), issue.id(), version, new SupplyIssueRaised(issue));
    }

    static void resolve(Versioned<SupplyIssue> issue, String reason, Draft draft) {
        record(issue, new SupplyIssueResolved(new SupplyIssue.Resolution(reason, draft.now())), draft);
    }

    static void shrink(Versioned<SupplyIssue> issue, long units, Draft draft) {
        record(issue, new SupplyIssueShrank(units), draft);
    }

    private static void record(Versioned<SupplyIssue> issue, SupplyIssueEvent event, Draft draft) {
        SupplyIssue next = event.applyTo(issue.entity());
        draft.put(issue, next);
        draft.event(next.key(), next.id(), issue.version() + 1, event);
    }
}
