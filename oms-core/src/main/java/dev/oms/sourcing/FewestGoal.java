package dev.oms.sourcing;

import dev.oms.sourcing.SourcingProblem.Demand;

/** As few parcels as possible, from nearer nodes where two ways need as many. */
record FewestGoal() implements Goal {

    @Override
    public String name() {
        return "fewest parcels";
    }

    @Override
    public Pricing pricing(SourcingProblem problem) {
        return new Parcels();
    }

    private static final class Parcels implements Pricing {
        /** A hundred parcels from the other end of the world are still fewer than a hundred and one. */
        private static final long KILOMETRES_IN_A_PARCEL = 3_000_000;

        @Override
        public long perShipment(Site site) {
            return KILOMETRES_IN_A_PARCEL + Distance.kilometres(site);
        }

        @Override
        public long perUnit(Site site, Demand demand) {
            return 0;
        }

        @Override
        public String show(long cost) {
            return cost / KILOMETRES_IN_A_PARCEL + " parcel(s)";
        }
    }
}
