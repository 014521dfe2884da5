package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.Sku;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one item costs on one stored list, from moment to moment.
 *
 * @param steps ascending in time; each holds until the next one
 */
public record ListedPrice(String list, Sku sku, List<Step> steps) implements Entity {
    public static final String KIND = "listed_price";

    /** Steps that are kept; what is older is known from the events alone. */
    public static final int MOST_STEPS = 50;

    /** Every store holds ids of this length. */
    private static final int LONGEST_ID = 150;

    /**
     * From a moment on, this price.
     *
     * @param components none where the list has no price from then on
     */
    public record Step(Instant from, List<PriceComponent> components) {
        public Step {
            components = List.copyOf(components);
        }
    }

    public ListedPrice {
        steps = List.copyOf(steps);
        for (int i = 1; i < steps.size(); i++) {
            require(
                    steps.get(i).from().isAfter(steps.get(i - 1).from()),
                    "steps[%d].from is not after the one before",
                    i);
        }
    }

    public static EntityKey key(String list, Sku sku) {
        // A slash in the name of the list would make two keys alike; it is written as in a JSON pointer.
        String id = list.replace("~", "~0").replace("/", "~1") + "/" + sku;
        // What stands for a long one has no slash, and so is none that is short.
        return new EntityKey(
                KIND,
                id.length() <= LONGEST_ID
                        ? id
                        : UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))
                                .toString());
    }

    /** An item that the list has never had. */
    public static ListedPrice none(String list, Sku sku) {
        return new ListedPrice(list, sku, List.of());
    }

    /** Another price from a moment on, until the next one that was said before; the oldest steps go. */
    ListedPrice set(Instant from, List<PriceComponent> components) {
        List<Step> next = new ArrayList<>();
        steps.stream().filter(step -> step.from().isBefore(from)).forEach(next::add);
        next.add(new Step(from, components));
        steps.stream().filter(step -> step.from().isAfter(from)).forEach(next::add);
        return new ListedPrice(list, sku, next.subList(Math.max(0, next.size() - MOST_STEPS), next.size()));
    }

    /** No price from a moment on, whatever was said before of later moments. */
    ListedPrice withdrawn(Instant from) {
        List<Step> next = new ArrayList<>();
        steps.stream().filter(step -> step.from().isBefore(from)).forEach(next::add);
        next.add(new Step(from, List.of()));
        return new ListedPrice(list, sku, next.subList(Math.max(0, next.size() - MOST_STEPS), next.size()));
    }

    /** Whether a price from a moment on would change nothing. */
    public boolean says(Instant from, List<PriceComponent> components) {
        return set(from, components).steps().equals(steps) || (components.equals(components(from)) && nothingAt(from));
    }

    /** Whether it has no price from a moment on. */
    public boolean isOver(Instant from) {
        return components(from).isEmpty()
                && steps.stream().noneMatch(step -> step.from().isAfter(from));
    }

    /** How many changes are still to come. */
    public long planned(Instant now) {
        return steps.stream().filter(step -> step.from().isAfter(now)).count();
    }

    /** The price at a moment; empty where the list has none then. */
    public Optional<PriceEntry> at(Instant moment) {
        List<PriceComponent> components = components(moment);
        return components.isEmpty() ? Optional.empty() : Optional.of(new PriceEntry(sku, components));
    }

    /** When the last change was or will be. */
    public Instant lastChange() {
        return steps.isEmpty() ? Instant.EPOCH : steps.get(steps.size() - 1).from();
    }

    private boolean nothingAt(Instant from) {
        return steps.stream().noneMatch(step -> step.from().equals(from));
    }

    private List<PriceComponent> components(Instant moment) {
        List<PriceComponent> found = List.of();
        for (Step step : steps) {
            if (step.from().isAfter(moment)) {
                return found;
            }
            found = step.components();
        }
        return found;
    }

    @Override
    public EntityKey key() {
        return key(list, sku);
    }

    /** Its own id, so that its events are its history. */
    @Override
    public String owner() {
        return key().id();
    }
}
