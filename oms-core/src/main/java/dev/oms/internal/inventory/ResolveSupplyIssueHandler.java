package dev.oms.internal.inventory;

import dev.oms.command.EntityKey;
import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.ResolveSupplyIssue;
import dev.oms.inventory.SupplyIssue;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.util.Optional;

/** Takes note that somebody has seen to an issue. */
public final class ResolveSupplyIssueHandler implements CommandHandler<ResolveSupplyIssue, Facts> {

    @Override
    public Class<ResolveSupplyIssue> type() {
        return ResolveSupplyIssue.class;
    }

    @Override
    public Facts read(ResolveSupplyIssue command, Reader reader) {
        return reader.read(ReadSet.NOTHING.with(SupplyIssue.key(command.issue())));
    }

    @Override
    public Optional<CustomerId> customer(ResolveSupplyIssue command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(ResolveSupplyIssue command, Facts facts, Draft draft) {
        EntityKey key = SupplyIssue.key(command.issue());
        Optional<Versioned<SupplyIssue>> found = facts.find(key, SupplyIssue.class);
        if (found.isEmpty()) {
            return Decision.notFound("supply issue", command.issue());
        }
        if (!found.get().entity().isOpen()) {
            return Decision.declined(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    command.issue(),
                    "issue %s was resolved before".formatted(command.issue())));
        }
        Issues.resolve(found.get(), command.reason(), draft);
        return draft.accept(command.issue());
    }
}
