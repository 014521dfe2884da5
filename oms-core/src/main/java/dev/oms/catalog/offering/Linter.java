package dev.oms.catalog.offering;

import java.util.List;

/**
 * Says everything that is wrong with an assortment: references to nothing, circles, contradictions, what can never be
 * chosen, and what can be chosen and not be delivered. Exact, except where it says that the steps ran out.
 */
public final class Linter {
    /** Steps that one question about an offering may take. */
    public static final long STEPS = 200_000;

    private final long steps;

    public Linter() {
        this(STEPS);
    }

    /** @param steps that one question about an offering may take, 1 or more */
    public Linter(long steps) {
        this.steps = steps;
    }

    /** All findings; where something is named wrongly, only such, since nothing can be chosen before they are mended. */
    public List<Finding> lint(Assortment assortment) {
        Findings findings = new Findings();
        Shelf shelf = new Shelf(assortment);
        new ProductLint(assortment, shelf, findings).look();
        new OfferingLint(assortment, shelf, findings).look();
        new RuleLint(assortment, shelf, findings).look();
        new Circles(assortment, findings).look();
        if (findings.isEmpty()) {
            new ChoiceLint(assortment, shelf, findings, steps).look();
        }
        return findings.all();
    }
}
