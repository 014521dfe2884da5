package dev.oms.catalog.offering;

import dev.oms.catalog.Restriction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says what a selection comes to: everything that is wrong with it at once, what cannot be added and why, and how to mend
 * it. Adds nothing that was neither chosen nor preset. The same selection always has the same answer.
 */
public final class Configurator {
    private static final long STEPS = 20_000;
    private final Shelf shelf;

    /** @param assortment one that {@link Linter} has nothing against */
    public Configurator(Assortment assortment) {
        this.shelf = new Shelf(assortment);
    }

    /** What a selection comes to at a moment, and what cannot be added to it. */
    public Configuration configure(Selection selection, Instant moment) {
        return tree(selection)
                .map(tree -> new Configuring(question(tree, moment), selection).answer())
                .orElseGet(() -> unknown(selection));
    }

    /** Whether a selection is valid at a moment: {@link #configure} without {@link Configuration#unavailable}. */
    public Configuration check(Selection selection, Instant moment) {
        return tree(selection)
                .map(tree -> new Configuring(question(tree, moment), selection).checked())
                .orElseGet(() -> unknown(selection));
    }

    /** Whether a selection keeps the rules, at whatever time. */
    Configuration check(Selection selection) {
        return tree(selection)
                .map(tree -> new Question(tree, new Constraints(tree).all(), STEPS))
                .map(question -> new Configuring(question, selection).checked())
                .orElseGet(() -> unknown(selection));
    }

    private Optional<Tree> tree(Selection selection) {
        return shelf.find(selection.offering())
                .filter(Offering::sellable)
                .map(offering -> Tree.of(offering, shelf, selection.values()));
    }

    private static Question question(Tree tree, Instant moment) {
        List<Constraint> constraints = new ArrayList<>(new Constraints(tree).all());
        constraints.addAll(new Constraints(tree).at(moment));
        return new Question(tree, constraints, STEPS);
    }

    /** What is in a valid configuration, by SKU. */
    public List<Part> parts(Configuration configuration) {
        return new Explosion(shelf).of(configuration);
    }

    /**
     * What of a valid configuration is not sold to somebody.
     *
     * @param country that it would be sent to
     * @param age of the customer in years; 0 where nobody knows
     */
    public List<Violation> restrictions(Configuration configuration, String country, int age) {
        List<Violation> violations = new ArrayList<>();
        for (Places.Place place : Places.of(configuration, shelf)) {
            Restriction restriction = place.offering().restriction();
            String id = place.offering().id();
            if (!restriction.allows(country)) {
                violations.add(restricted(place, id + " is not sold to " + country));
            }
            if (age < restriction.minimumAge()) {
                violations.add(
                        restricted(place, "%s is sold from the age of %d on".formatted(id, restriction.minimumAge())));
            }
        }
        return violations;
    }

    /** What of a valid configuration one customer can have only so much of. */
    public List<Limited> limits(Configuration configuration) {
        return Places.of(configuration, shelf).stream()
                .filter(place -> place.offering().restriction().maximumPerCustomer() > 0)
                .map(place -> new Limited(
                        place.offering().id(),
                        place.units(),
                        place.offering().restriction().maximumPerCustomer()))
                .toList();
    }

    /** What in a valid configuration is made to a customer's wish: what that costs, and whether it may come back. */
    public List<Personalized> personalized(Configuration configuration) {
        List<Personalized> wishes = new ArrayList<>();
        for (Places.Place place : Places.of(configuration, shelf)) {
            for (Personalization each : place.offering().personalizations()) {
                String path = place.attribute(each.attribute());
                String wish = configuration.values().getOrDefault(path, "");
                if (!wish.isEmpty()) {
                    wishes.add(new Personalized(path, place.path(), wish, each, place.units()));
                }
            }
        }
        return wishes;
    }

    /** The configuration that a selection names all of, and which was valid once. */
    public Configuration validOnce(Selection whole) {
        return new Configuration(whole.offering(), whole.options(), whole.values(), List.of(), List.of(), List.of());
    }

    private static Violation restricted(Places.Place place, String text) {
        String subject = place.path().isEmpty() ? place.offering().id() : place.path();
        return new Violation(Violation.Code.RESTRICTED, subject, text, "leave out " + subject);
    }

    /** An offering of the assortment. */
    public Optional<Offering> offering(String id) {
        return shelf.find(id);
    }

    private static Configuration unknown(Selection selection) {
        Violation violation = new Violation(
                Violation.Code.UNKNOWN_OFFERING,
                selection.offering(),
                "there is no offering %s that is sold by itself".formatted(selection.offering()),
                "");
        return new Configuration(selection.offering(), Map.of(), Map.of(), List.of(violation), List.of(), List.of());
    }
}
