package dev.oms.sourcing;

import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.sourcing.Screening.Screened;
import dev.oms.sourcing.SourcingDecision.Candidate;
import dev.oms.sourcing.SourcingProblem.Demand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says of every node why it was chosen or not. */
final class Verdicts {
    private final Field field;
    private final Screening screening;
    private final Map<Sku, Long> wanted = new HashMap<>();
    private final long wantedInAll;

    Verdicts(SourcingProblem problem, Field field, Screening screening) {
        this.field = field;
        this.screening = screening;
        problem.demands().forEach(demand -> wanted.merge(demand.sku(), (long) demand.units(), Long::sum));
        this.wantedInAll = problem.units();
    }

    List<Candidate> of(Solution solution) {
        Map<NodeId, Integer> given = solution.assignments().stream()
                .collect(Collectors.groupingBy(
                        SourcingDecision.Assignment::node, Collectors.summingInt(SourcingDecision.Assignment::units)));
        return screening.network().stream()
                .map(each -> candidate(each, given.getOrDefault(each.site().id(), 0)))
                .toList();
    }

    /** Where no node is chosen. */
    static List<Candidate> ofNothing(Screening screening) {
        return screening.network().stream()
                .map(each -> candidate(
                        each.site(), false, each.obstacle().isEmpty() ? "could give something" : each.obstacle()))
                .toList();
    }

    private Candidate candidate(Screened each, int given) {
        if (!each.obstacle().isEmpty()) {
            return candidate(each.site(), false, each.obstacle());
        }
        String verdict = given > 0 ? gives(given) : has(each.site());
        return candidate(each.site(), given > 0, verdict + each.site().ranked().distance());
    }

    private static Candidate candidate(Site site, boolean chosen, String verdict) {
        return new Candidate(site.id(), chosen, verdict, site.ships(), site.arrives());
    }

    private String gives(int units) {
        return "gives %d of %d units".formatted(units, wantedInAll);
    }

    /** What it could give, and for how much if all of that came from it. */
    private String has(Site site) {
        Map<Sku, Long> left = new HashMap<>(wanted);
        long units = 0;
        long cost = field.pricing().perShipment(site);
        for (Block block : field.blocks()) {
            for (Demand demand : block.mayComeFrom(site) ? block.demands() : List.<Demand>of()) {
                long there = Math.min(
                        demand.units(),
                        Math.min(left.getOrDefault(demand.sku(), 0L), field.available(site, demand.sku())));
                left.merge(demand.sku(), -there, Long::sum);
                units += there;
                cost += there * field.pricing().perUnit(site, demand)
                        + (there > 0 ? field.pricing().perPick() : 0);
            }
        }
        return "has %d of %d units".formatted(units, wantedInAll)
                + (units == 0 ? "" : " for " + field.pricing().show(cost));
    }
}
