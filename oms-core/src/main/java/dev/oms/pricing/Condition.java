package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Masked;
import dev.oms.common.Money;
import dev.oms.common.Sorted;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold for a promotion to apply. */
public sealed interface Condition
        permits Condition.Total,
                Condition.Units,
                Condition.For,
                Condition.Campaign,
                Condition.NthOrder,
                Condition.Coupon,
                Condition.Issued,
                Condition.Applied,
                Condition.AnyOf,
                Condition.Not,
                Condition.Host {
    /** Conditions that one can be made of: it is gone through for every cart. */
    int MOST = 200;

    /** For people. */
    String text();

    /** Of how many conditions it is made, itself included. */
    default int size() {
        return 1;
    }

    /** The lines cost at least so much. */
    record Total(
            @NotNull(message = "is missing") @Valid LineSelector of,
            @NotNull(message = "is missing") Money atLeast) implements Condition {
        @Override
        public String text() {
            return of.text() + " for at least " + atLeast;
        }
    }

    /** The lines have at least so many units. */
    record Units(@NotNull(message = "is missing") @Valid LineSelector of, long atLeast) implements Condition {
        public Units {
            require(atLeast > 0, "atLeast is %d units, and must be at least 1", atLeast);
        }

        @Override
        public String text() {
            return "at least " + atLeast + " of " + of.text();
        }
    }

    /** The buyer is somebody like that. */
    record For(@NotNull(message = "is missing") @Valid Audience audience) implements Condition {
        @Override
        public String text() {
            return audience.toString();
        }
    }

    /** The buyer came by this campaign. */
    record Campaign(@PlainText(max = 100) String name) implements Condition {
        @Override
        public String text() {
            return "campaign " + name;
        }
    }

    /** It is the buyer's so-manieth order; with {@code every}, that one and every so-manieth after it. */
    record NthOrder(int first, int every) implements Condition {
        public NthOrder {
            require(first > 0 && every >= 0, "first order %d, then every %d", first, every);
        }

        public static NthOrder only(int number) {
            return new NthOrder(number, 0);
        }

        @Override
        public String text() {
            return "order number " + first + (every == 0 ? "" : " and every " + every + " after it");
        }
    }

    /**
     * One of these codes was entered.
     *
     * @param once whether each code can be used for one order only
     */
    record Coupon(Set<String> codes, boolean once) implements Condition {
        public Coupon {
            codes = Sorted.set(codes);
            require(!codes.isEmpty(), "codes are missing");
            codes.forEach(code -> Names.requireId("codes", code));
        }

        public static Coupon code(String code) {
            return new Coupon(Set.of(code), false);
        }

        public static Coupon singleUse(Set<String> codes) {
            return new Coupon(codes, true);
        }

        @Override
        public String text() {
            return codes.size() == 1 ? "coupon " + codes.iterator().next() : "one of " + codes.size() + " coupons";
        }

        @Override
        public String toString() {
            return Masked.text(this, "codes");
        }
    }

    /**
     * A code was entered that was issued for this promotion.
     *
     * @param once whether each code can be used for one order only
     */
    record Issued(boolean once) implements Condition {
        public static final Issued SINGLE_USE = new Issued(true);
        public static final Issued MULTI_USE = new Issued(false);

        @Override
        public String text() {
            return "a coupon issued for it";
        }
    }

    /** Another promotion, which comes first, has applied. */
    record Applied(@IdText String promotion) implements Condition {
        @Override
        public String text() {
            return "together with " + promotion;
        }
    }

    /** One of them holds. */
    record AnyOf(List<@Valid Condition> conditions) implements Condition {
        public AnyOf {
            conditions = List.copyOf(conditions);
            require(!conditions.isEmpty(), "conditions are missing");
            requireFew(conditions);
        }

        @Override
        public int size() {
            return 1 + conditions.stream().mapToInt(Condition::size).sum();
        }

        public static AnyOf of(Condition... some) {
            return new AnyOf(List.of(some));
        }

        @Override
        public String text() {
            return conditions.stream().map(Condition::text).collect(Collectors.joining(" or "));
        }
    }

    /** It does not hold. */
    record Not(@NotNull(message = "is missing") @Valid Condition condition) implements Condition {
        public Not {
            requireFew(Stream.ofNullable(condition).toList());
        }

        @Override
        public int size() {
            return 1 + condition.size();
        }

        @Override
        public String text() {
            return "not " + condition.text();
        }
    }

    /** What the host has registered under this name says so. */
    record Host(String name, Map<@PlainText(max = 100) String, @PlainText(max = 1_000) String> arguments)
            implements Condition {
        public Host {
            Names.requireId("name", name);
            arguments = Sorted.byText(arguments);
        }

        @Override
        public String text() {
            return arguments.isEmpty() ? name : name + " " + arguments;
        }
    }

    private static void requireFew(List<Condition> parts) {
        require(
                parts.size() < MOST && parts.stream().mapToInt(Condition::size).sum() < MOST,
                "conditions: one is made of at most %d",
                MOST);
    }
}
