package dev.oms;

import dev.oms.command.Outcome;
import dev.oms.common.Sku;
import dev.oms.common.SupplyId;
import dev.oms.internal.replenishment.ProposalReading;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.replenishment.Proposal;
import dev.oms.replenishment.ReplenishmentRule;
import dev.oms.replenishment.SetReplenishment;
import dev.oms.replenishment.StopReplenishment;
import java.util.List;

/** What is ordered anew, from where and how much. */
public final class Replenishment {
    private final Oms oms;
    private final Parts parts;

    Replenishment(Oms oms, Parts parts) {
        this.oms = oms;
        this.parts = parts;
    }

    /** Says how a SKU is kept in stock at a node; the outcome warns about what is odd. */
    public Outcome<Sku> set(SetReplenishment rule) {
        return oms.execute(rule);
    }

    /** A SKU is not ordered for a node any more. */
    public Outcome<Sku> stop(String sku, String node) {
        return oms.execute(new StopReplenishment(sku, node));
    }

    /** A page of rules by any attribute of {@link Kinds#REPLENISHMENT_RULE}. */
    public Page<ReplenishmentRule> search(Query<ReplenishmentRule> query) {
        return parts.search(oms, query);
    }

    /** What should be ordered now, a page of rules at a time, sorted by node and SKU; cursor empty for the first page. */
    public ProposalPage propose(String cursor) {
        return propose(Query.of(Kinds.REPLENISHMENT_RULE).after(cursor));
    }

    /**
     * What should be ordered now by those rules that a query finds. Nothing is written, and nothing is set aside for a
     * proposal: two of them may count on the same units of a node, and only one is accepted then.
     */
    public ProposalPage propose(Query<ReplenishmentRule> query) {
        if (!parts.mayView(oms, "")) {
            return new ProposalPage(List.of(), List.of(), "");
        }
        ProposalReading reading = new ProposalReading(
                parts.persistence(),
                oms.tenant(),
                parts.engine().settings().clock().instant());
        ProposalReading.Found found = reading.page(query.where("active", true));
        return new ProposalPage(found.proposals(), found.unfilled(), found.next());
    }

    /** Orders what was proposed: a transfer, or a planned supply with an id that the library chooses. */
    public Outcome<SupplyId> accept(Proposal proposal) {
        return oms.execute(proposal.accept());
    }

    /** Orders what was proposed, as a planned supply of this id. */
    public Outcome<SupplyId> accept(Proposal proposal, String supply) {
        return oms.execute(proposal.accept(supply));
    }
}
