package dev.oms.catalog.offering;

import java.util.List;
import java.util.Optional;

/** Looks at what rules name. */
final class RuleLint {
    private final Assortment assortment;
    private final Shelf shelf;
    private final Findings findings;

    RuleLint(Assortment assortment, Shelf shelf, Findings findings) {
        this.assortment = assortment;
        this.shelf = shelf;
        this.findings = findings;
    }

    void look() {
        findings.twice(assortment.rules().stream().map(Rule::name).toList(), "rules", ".name");
        for (int i = 0; i < assortment.rules().size(); i++) {
            Rule rule = assortment.rules().get(i);
            String path = "rules[" + i + "]";
            look(rule.when(), path + ".when");
            look(rule.then(), path + ".then");
            boolean nothing =
                    rule.when().offerings().isEmpty() && rule.then().offerings().isEmpty();
            findings.wrong(nothing, path + ".then", "%s is about no offering", rule.name());
        }
    }

    private void look(Condition condition, String path) {
        if (condition instanceof Condition.Units units) {
            findings.wrong(units.min() > units.max(), path + ".max", "it is less than the least");
            units.offerings().forEach(each -> look(each, path + ".offerings"));
        }
        if (condition instanceof Condition.Value value) {
            look(value.offering(), path + ".offering");
            shelf.find(value.offering()).ifPresent(offering -> look(value, offering, path));
        }
        List<Condition> parts = Shelf.parts(condition);
        for (int i = 0; i < parts.size(); i++) {
            look(parts.get(i), condition instanceof Condition.Not ? path + ".condition" : path + ".parts[" + i + "]");
        }
    }

    private void look(String offering, String path) {
        findings.dangling(shelf.find(offering).isPresent(), path, "there is no offering %s", offering);
    }

    private void look(Condition.Value value, Offering offering, String path) {
        Optional<Attribute> found = offering.attribute(value.attribute());
        findings.dangling(found.isPresent(), path + ".attribute", "%s has no %s", offering.id(), value.attribute());
        if (found.isEmpty()) {
            return;
        }
        Attribute attribute = found.get();
        findings.wrong(
                attribute.type() == Attribute.Type.TEXT,
                path + ".attribute",
                "%s is free text, which no rule can foresee",
                value.attribute());
        boolean ordered = value.comparison() != Condition.Comparison.ANY_OF;
        findings.wrong(
                ordered
                        && (attribute.type() != Attribute.Type.NUMBER
                                || value.values().size() != 1),
                path + ".comparison",
                "%s is no number to be compared with one number",
                value.attribute());
        for (int i = 0; i < value.values().size(); i++) {
            String each = value.values().get(i);
            findings.dangling(
                    attribute.accepts(each),
                    path + ".values[" + i + "]",
                    "%s of %s is never '%s'",
                    value.attribute(),
                    offering.id(),
                    each);
        }
    }
}
