package dev.oms.internal.replenishment;

import dev.oms.common.Sku;
import dev.oms.common.TenantId;
import dev.oms.port.Facts;
import dev.oms.port.Page;
import dev.oms.port.Persistence;
import dev.oms.port.Query;
import dev.oms.replenishment.Demand;
import dev.oms.replenishment.Proposal;
import dev.oms.replenishment.Replenishing;
import dev.oms.replenishment.ReplenishmentRule;
import dev.oms.replenishment.Unfilled;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what rules stand on, a page of them at a time, and asks each what should be ordered. */
public final class ProposalReading {
    private final Persistence persistence;
    private final TenantId tenant;
    private final Instant now;

    public ProposalReading(Persistence persistence, TenantId tenant, Instant now) {
        this.persistence = persistence;
        this.tenant = tenant;
        this.now = now;
    }

    /** What a page of rules asks for. */
    public record Found(List<Proposal> proposals, List<Unfilled> unfilled, String next) {}

    /** Asks the rules of one page. */
    public Found page(Query<ReplenishmentRule> query) {
        Page<ReplenishmentRule> page = persistence.query(tenant, query);
        List<ReplenishmentRule> rules = page.entities();
        if (rules.isEmpty()) {
            return new Found(List.of(), List.of(), page.next());
        }
        Set<Sku> skus = rules.stream().map(ReplenishmentRule::sku).collect(Collectors.toSet());
        Facts facts = persistence.read(tenant, Planning.reads(skus));
        Planning planning = new Planning(facts, now);
        Map<ReplenishmentRule, Demand> demand = new DemandReading(
                        movements -> persistence.query(tenant, movements), planning::zone, planning::isSold, now)
                .of(rules);
        List<Proposal> proposals = new ArrayList<>();
        List<Unfilled> unfilled = new ArrayList<>();
        for (ReplenishmentRule rule : rules) {
            Replenishing asked = planning.of(rule, Optional.ofNullable(demand.get(rule)));
            asked.proposal().ifPresent(proposals::add);
            asked.unfilled().ifPresent(unfilled::add);
        }
        return new Found(proposals, unfilled, page.next());
    }
}
