package dev.oms;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.catalog.Product;
import dev.oms.command.EntityKey;
import dev.oms.command.Outcome;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.common.SupplyId;
import dev.oms.internal.replenishment.ProposalReading;
import dev.oms.internal.replenishment.ReportReading;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.Cover;
import dev.oms.inventory.CoveredLine;
import dev.oms.inventory.ResolveSupplyIssue;
import dev.oms.inventory.Supply;
import dev.oms.inventory.SupplyIssue;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import dev.oms.replenishment.Proposal;
import dev.oms.replenishment.ReplenishmentRule;
import dev.oms.replenishment.SetReplenishment;
import dev.oms.replenishment.StopReplenishment;
import java.util.ArrayList;
import java.util.List;

/** What is ordered anew, from where and how much. */
public final class Replenishment {
    private static final int LONGEST_WINDOW = 3_660;

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

    /**
     * How positions did over a window of days up to now: what left, what came, when nothing was available; cursor empty for
     * the first page. Reads counters and the movements of the window.
     *
     * @param days 1 to 3660
     */
    public ReportPage report(int days, String cursor) {
        return report(days, Query.of(Kinds.PRODUCT).after(cursor));
    }

    /** {@link #report(int, String)} of those products that a query finds. */
    public ReportPage report(int days, Query<Product> query) {
        require(days > 0 && days <= LONGEST_WINDOW, "a window has 1 to %d days, not %d", LONGEST_WINDOW, days);
        if (!parts.mayView(oms, "")) {
            return new ReportPage(List.of(), "");
        }
        ReportReading.Found found = new ReportReading(
                        parts.persistence(),
                        oms.tenant(),
                        parts.engine().settings().clock().instant(),
                        days)
                .page(query);
        return new ReportPage(found.positions(), found.next());
    }

    /** The supplies that the waiting units of an order line are to come with, soonest first. */
    public List<Cover> supplyOf(OrderId order, int line) {
        EntityKey key = Backorder.key(order, line);
        return parts.mayView(oms, "")
                ? parts.persistence()
                        .read(oms.tenant(), ReadSet.NOTHING.with(key))
                        .find(key, Backorder.class)
                        .map(place -> place.entity().supplies())
                        .orElse(List.of())
                : List.of();
    }

    /** The order lines whose units are to come with a supply, first to be served first; goes through the queue of its SKU. */
    public List<CoveredLine> demandOf(SupplyId supply) {
        EntityKey key = Supply.key(supply);
        return parts.mayView(oms, "")
                ? parts.persistence()
                        .read(oms.tenant(), ReadSet.NOTHING.with(key))
                        .find(key, Supply.class)
                        .map(known -> covered(known.entity()))
                        .orElse(List.of())
                : List.of();
    }

    private List<CoveredLine> covered(Supply supply) {
        List<CoveredLine> covered = new ArrayList<>();
        Query<Backorder> next = Query.of(Kinds.BACKORDER)
                .where("sku", supply.sku().value())
                .sortedBy("queue_rank", "waiting_since")
                .limit(Query.MAX_LIMIT);
        while (true) {
            Page<Backorder> page = parts.persistence().query(oms.tenant(), next);
            page.entities()
                    .forEach(place -> place.supplies().stream()
                            .filter(cover -> cover.supply().equals(supply.id()))
                            .map(cover -> new CoveredLine(place.order(), place.line(), cover.units(), place.promised()))
                            .forEach(covered::add));
            if (page.isLast()) {
                return covered;
            }
            next = next.after(page.next());
        }
    }

    /** The work list: issues that are open, oldest first; cursor empty for the first page. */
    public Page<SupplyIssue> issues(String cursor) {
        return searchIssues(Query.of(Kinds.SUPPLY_ISSUE)
                .where("is_open", true)
                .sortedBy("raised_at")
                .after(cursor));
    }

    /** A page of issues, also of those that are resolved, by any attribute of {@link Kinds#SUPPLY_ISSUE}. */
    public Page<SupplyIssue> searchIssues(Query<SupplyIssue> query) {
        return parts.search(oms, query);
    }

    /** Somebody has seen to an issue. */
    public Outcome<String> resolve(String issue, String reason) {
        return oms.execute(new ResolveSupplyIssue(issue, reason));
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
