package dev.oms.sourcing;

import java.time.LocalDate;
import java.util.List;

/** The network with the first hard constraint that each node fails. */
final class Screening {
    private final List<Screened> network;

    /** @param obstacle empty for a candidate */
    record Screened(Site site, String obstacle) {}

    /** @param onTime whether what arrives after the promised day is no candidate */
    Screening(SourcingProblem problem, Pricing pricing, boolean onTime) {
        network = RankedNode.network(problem).stream()
                .map(ranked -> screened(problem, Site.of(problem, ranked), pricing, onTime))
                .toList();
    }

    /** Every node, in the order of preference. */
    List<Screened> network() {
        return network;
    }

    /** Those that may give something. */
    List<Site> candidates() {
        return network.stream()
                .filter(each -> each.obstacle().isEmpty())
                .map(Screened::site)
                .toList();
    }

    private static Screened screened(SourcingProblem problem, Site site, Pricing pricing, boolean onTime) {
        if (!site.ranked().isCandidate()) {
            return new Screened(site, site.ranked().obstacle());
        }
        if (site.ships().isEmpty()) {
            return new Screened(site, "does not work in the coming year");
        }
        String late = onTime ? late(problem, site) : "";
        return new Screened(site, late.isEmpty() ? pricing.obstacle(site) : late);
    }

    private static String late(SourcingProblem problem, Site site) {
        if (problem.terms().promised().isEmpty()) {
            return "";
        }
        LocalDate promised = problem.terms().promised().get(0);
        if (site.arrives().isEmpty()) {
            return "nobody knows whether it is there by " + promised;
        }
        LocalDate arrives = site.arrives().get(0);
        return site.daysAfter(problem.terms().promised()) > 0
                ? "is there on " + arrives + ", promised for " + promised
                : "";
    }
}
