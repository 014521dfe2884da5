package dev.oms.sourcing;

import dev.oms.common.NodeId;
import dev.oms.sourcing.BackTestReport.Totals;
import dev.oms.sourcing.SourcingDecision.Assignment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sums up decisions of one policy. */
final class Tally {
    private final List<CostModel> pricedBy;
    private long decisions;
    private long wanted;
    private long filled;
    private long split;
    private long parcels;
    private long kilometres;
    private long dated;
    private long late;
    private long cost;

    Tally(List<CostModel> pricedBy) {
        this.pricedBy = pricedBy;
    }

    void add(SourcingProblem problem, SourcingDecision decision) {
        decisions++;
        wanted += problem.units();
        filled += decision.units();
        split += decision.nodes() > 1 ? 1 : 0;
        parcels += decision.nodes();
        Map<NodeId, Site> sites = new HashMap<>();
        RankedNode.network(problem).forEach(node -> sites.put(node.id(), Site.of(problem, node)));
        for (Assignment each : decision.assignments()) {
            double way = Optional.ofNullable(sites.get(each.node()))
                    .map(site -> site.ranked().kilometres())
                    .orElse(Double.POSITIVE_INFINITY);
            kilometres += Double.isInfinite(way) ? 0 : each.units() * Math.round(way);
        }
        List<LocalDate> promised = problem.terms().promised();
        dated += promised.size();
        late += decision.assignments().stream()
                        .map(each -> sites.get(each.node()))
                        .anyMatch(site -> site != null && site.daysAfter(promised) > 0)
                ? 1
                : 0;
        pricedBy.forEach(model -> cost += model.costOf(problem, decision));
    }

    Totals totals() {
        return new Totals(decisions, wanted, filled, split, parcels, kilometres, dated, late, cost);
    }
}
