package dev.oms.sourcing;

import dev.oms.sourcing.SourcingProblem.Demand;

/** Every unit from as near as possible, in fewer parcels where two ways are as long. */
record NearestGoal() implements Goal {

    @Override
    public String name() {
        return "nearest";
    }

    @Override
    public Pricing pricing(SourcingProblem problem) {
        return new Kilometres();
    }

    private static final class Kilometres implements Pricing {
        /** Fewer parcels are worth less than a kilometre, and more than nothing. */
        private static final long METRES = 1_000;

        @Override
        public long perShipment(Site site) {
            return 1;
        }

        @Override
        public long perUnit(Site site, Demand demand) {
            return METRES * Distance.kilometres(site);
        }

        @Override
        public String show(long cost) {
            return cost / METRES + " km over all units";
        }
    }
}
