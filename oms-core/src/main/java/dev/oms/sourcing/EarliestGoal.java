package dev.oms.sourcing;

import dev.oms.sourcing.SourcingProblem.Demand;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Everything there as early as possible, in fewer parcels where two ways take as long. */
record EarliestGoal() implements Goal {

    @Override
    public String name() {
        return "earliest";
    }

    @Override
    public Pricing pricing(SourcingProblem problem) {
        return new Days(problem);
    }

    /** The days by which everything might be there, the first one first. */
    @Override
    public List<LocalDate> deadlines(List<Site> sites) {
        return sites.stream()
                .flatMap(site -> site.arrives().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** For those that are in time: parcels, and the days of each. */
    private static final class Days implements Pricing {
        private static final long DAYS_IN_A_PARCEL = 100_000;
        private final SourcingProblem problem;

        Days(SourcingProblem problem) {
            this.problem = problem;
        }

        @Override
        public String obstacle(Site site) {
            return site.arrives().isEmpty()
                    ? "nobody knows how long to " + problem.destination().country()
                    : "";
        }

        @Override
        public long perShipment(Site site) {
            // In some time zone it may be tomorrow, and nowhere the day before yesterday.
            LocalDate first =
                    LocalDate.ofInstant(problem.terms().at(), ZoneOffset.UTC).minusDays(1);
            return DAYS_IN_A_PARCEL + site.daysAfter(List.of(first));
        }

        @Override
        public long perUnit(Site site, Demand demand) {
            return 0;
        }

        @Override
        public String show(long cost) {
            return cost / DAYS_IN_A_PARCEL + " parcel(s)";
        }
    }
}
