package dev.oms.sourcing;

import dev.oms.sourcing.SourcingProblem.Demand;

/** What fulfilling one order costs, in thousandths of something, so that nothing is lost by rounding. */
interface Pricing {
    /** Thousandths in one. */
    long SCALE = 1_000;

    /** For people: why there is no cost for a node; empty where there is one. */
    default String obstacle(Site site) {
        return "";
    }

    /** For each shipment, whatever is in it. */
    long perShipment(Site site);

    /** For each unit; less than nothing where it had better leave. */
    long perUnit(Site site, Demand demand);

    /** For each line that a node picks. */
    default long perPick() {
        return 0;
    }

    /** What every plan has to spare: for each shipment but the first. */
    default long perSplit() {
        return 0;
    }

    /** A cost for people. */
    String show(long cost);
}
