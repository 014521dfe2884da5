package dev.oms.catalog.offering;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks at what can be chosen in every offering that is sold by itself. */
final class ChoiceLint {
    private final Assortment assortment;
    private final Shelf shelf;
    private final Findings findings;
    private final long steps;
    private final Set<String> mattering = new HashSet<>();
    private final Set<String> undecided = new HashSet<>();

    ChoiceLint(Assortment assortment, Shelf shelf, Findings findings, long steps) {
        this.assortment = assortment;
        this.shelf = shelf;
        this.findings = findings;
        this.steps = steps;
    }

    void look() {
        Set<String> bought = new HashSet<>();
        for (int i = 0; i < assortment.offerings().size(); i++) {
            Offering offering = assortment.offerings().get(i);
            if (offering.sellable()) {
                bought.addAll(shelf.within(offering));
                look(offering, "offerings[" + i + "]");
            }
        }
        notBought(bought);
        if (findings.isEmpty()) {
            withoutEffect();
        }
    }

    private void look(Offering offering, String path) {
        Tree tree = Tree.of(offering, shelf, java.util.Map.of());
        Question question = new Question(tree, new Constraints(tree).all(), steps);
        Reach reach = new Reach(question, path, findings);
        if (reach.look()) {
            reach.rulesThatMatter().forEach(mattering::add);
            reach.rulesUndecided().forEach(undecided::add);
            new Deliveries(question, new Configurator(assortment), path, findings).look();
        }
    }

    private void notBought(Set<String> bought) {
        for (int i = 0; i < assortment.offerings().size(); i++) {
            String id = assortment.offerings().get(i).id();
            if (!bought.contains(id)) {
                String text = "%s is neither sold by itself nor within anything that is";
                findings.add(Finding.Kind.UNREACHABLE, "offerings[" + i + "].sellable", text, id);
            }
        }
    }

    private void withoutEffect() {
        List<Rule> rules = assortment.rules();
        for (int i = 0; i < rules.size(); i++) {
            String name = rules.get(i).name();
            if (!mattering.contains(name) && !undecided.contains(name)) {
                String text = "what %s is about never happens";
                findings.add(Finding.Kind.UNREACHABLE, "rules[" + i + "].when", text, name);
            }
        }
    }
}
