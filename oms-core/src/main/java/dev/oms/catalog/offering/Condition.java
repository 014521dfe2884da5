package dev.oms.catalog.offering;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Sorted;
import dev.oms.common.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be true or false of a configuration. */
public sealed interface Condition {
    /** The deepest nesting. */
    int MAX_DEPTH = 12;

    /** For people. */
    String text();

    /** How deep conditions stand in it. */
    int depth();

    /** The offerings that it names. */
    default Set<String> offerings() {
        return Shelf.parts(this).stream()
                .flatMap(part -> part.offerings().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * So many units of these offerings together, those within others multiplied by how many there are of the others.
     */
    record Units(
            @Size(min = 1, max = 500, message = "must name {min} to {max} offerings")
            Set<@Name String> offerings,

            @PositiveOrZero(message = "must not be negative")
            long min,

            @PositiveOrZero(message = "must not be negative")
            long max)
            implements Condition {
        public Units {
            offerings = Sorted.set(offerings);
        }

        @Override
        public String text() {
            String what = String.join(" or ", offerings);
            if (min == 1 && max == Long.MAX_VALUE) {
                return what;
            }
            return max == Long.MAX_VALUE
                    ? "at least %d of %s".formatted(min, what)
                    : "%d to %d of %s".formatted(min, max, what);
        }

        @Override
        public int depth() {
            return 1;
        }
    }

    /** One of an offering that was chosen has a value that compares so: to any of these, or to the first. */
    record Value(
            @Name String offering,
            @Name String attribute,
            @NotNull(message = "is missing") Comparison comparison,

            @Size(min = 1, max = 200, message = "must name {min} to {max} values")
            List<@PlainText(max = 100) String> values)
            implements Condition {
        public Value {
            values = List.copyOf(values);
        }

        @Override
        public Set<String> offerings() {
            return Set.of(offering);
        }

        @Override
        public String text() {
            String compared = switch (comparison) {
                case ANY_OF -> "";
                case AT_LEAST -> "at least ";
                case AT_MOST -> "at most ";
            };
            return "%s of %s %s%s".formatted(attribute, offering, compared, String.join(" or ", values));
        }

        @Override
        public int depth() {
            return 1;
        }
    }

    /** How a value compares. */
    enum Comparison {
        ANY_OF,
        AT_LEAST,
        AT_MOST
    }

    /** All of these; true where there are none. */
    record All(
            @Size(max = 100, message = "must have at most {max} parts")
            List<@Valid Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
            requireShallow(parts);
        }

        @Override
        public String text() {
            return parts.stream().map(Condition::text).collect(Collectors.joining(" and "));
        }

        @Override
        public int depth() {
            return deepest(parts) + 1;
        }
    }

    /** At least one of these; false where there are none. */
    record Either(
            @Size(max = 100, message = "must have at most {max} parts")
            List<@Valid Condition> parts) implements Condition {
        public Either {
            parts = List.copyOf(parts);
            requireShallow(parts);
        }

        @Override
        public String text() {
            return parts.stream().map(Condition::text).collect(Collectors.joining(" or "));
        }

        @Override
        public int depth() {
            return deepest(parts) + 1;
        }
    }

    /** Not this. */
    record Not(@NotNull(message = "is missing") @Valid Condition condition) implements Condition {
        public Not {
            requireShallow(List.of(condition));
        }

        @Override
        public String text() {
            return "not " + condition.text();
        }

        @Override
        public int depth() {
            return condition.depth() + 1;
        }
    }

    /** Whatever is chosen. */
    static Condition always() {
        return new All(List.of());
    }

    /** At least one of an offering. */
    static Condition chosen(String offering) {
        return new Units(Set.of(offering), 1, Long.MAX_VALUE);
    }

    static Condition units(String offering, long min, long max) {
        return new Units(Set.of(offering), min, max);
    }

    static Condition units(Set<String> offerings, long min, long max) {
        return new Units(offerings, min, max);
    }

    static Condition value(String offering, String attribute, String... values) {
        return new Value(offering, attribute, Comparison.ANY_OF, List.of(values));
    }

    static Condition atLeast(String offering, String attribute, String number) {
        return new Value(offering, attribute, Comparison.AT_LEAST, List.of(number));
    }

    static Condition atMost(String offering, String attribute, String number) {
        return new Value(offering, attribute, Comparison.AT_MOST, List.of(number));
    }

    static Condition all(Condition... parts) {
        return new All(List.of(parts));
    }

    static Condition either(Condition... parts) {
        return new Either(List.of(parts));
    }

    static Condition not(Condition condition) {
        return new Not(condition);
    }

    private static int deepest(List<Condition> parts) {
        return parts.stream().mapToInt(Condition::depth).max().orElse(0);
    }

    private static void requireShallow(List<Condition> parts) {
        require(deepest(parts) < MAX_DEPTH, "conditions are nested at most %d deep", MAX_DEPTH);
    }
}
