package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Money;
import dev.oms.common.Sorted;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** What a promotion does. */
public sealed interface PromotionAction
        permits PromotionAction.Off,
                PromotionAction.FixedPrice,
                PromotionAction.BuyGet,
                PromotionAction.Tiered,
                PromotionAction.FreeGift,
                PromotionAction.Host {
    /** On what level it takes something off. */
    enum Scope {
        UNIT,
        LINE,
        /** All lines together, shared by them. */
        ORDER,
        /** Each line of shipping. */
        SHIPPING
    }

    Scope scope();

    /** The lines that it is about. */
    LineSelector of();

    /** For people. */
    String text();

    /** A percentage or an amount off. */
    record Off(
            @NotNull(message = "is missing") Scope scope,
            @NotNull(message = "is missing") @Valid LineSelector of,
            @NotNull(message = "is missing") Reduction reduction)
            implements PromotionAction {
        @Override
        public String text() {
            return reduction + " off " + PromotionText.of(scope, of);
        }
    }

    /** Each unit for a price, unless it costs less anyway. */
    record FixedPrice(
            @NotNull(message = "is missing") @Valid LineSelector of, Money price) implements PromotionAction {
        public FixedPrice {
            require(!price.isNegative(), "price %s is negative", price);
        }

        @Override
        public Scope scope() {
            return Scope.UNIT;
        }

        @Override
        public String text() {
            return of.text() + " for " + price + " each";
        }
    }

    /** Some units at a percentage off, where others are bought; as often as there are enough. */
    record BuyGet(
            @NotNull(message = "is missing") @Valid LineSelector buy,
            int buyUnits,
            @NotNull(message = "is missing") @Valid LineSelector of,
            int getUnits,
            Percent off,
            @NotNull(message = "is missing") Which which)
            implements PromotionAction {
        /** Which of the units are the ones that cost less. */
        public enum Which {
            CHEAPEST,
            DEAREST
        }

        public BuyGet {
            require(buyUnits > 0 && getUnits > 0, "buy %d, get %d: both are at least 1", buyUnits, getUnits);
            require(off.millionths() <= Percent.WHOLE, "off: %s is more than there is", off);
        }

        @Override
        public Scope scope() {
            return Scope.UNIT;
        }

        @Override
        public String text() {
            String what = off.isWhole() ? "free" : off + " off";
            return "buy %d of %s, get %d of %s %s".formatted(buyUnits, buy.text(), getUnits, of.text(), what);
        }
    }

    /**
     * More off the more there is: the highest step that is reached.
     *
     * @param totals the currency in whose minor units steps are measured; none where they are measured in units
     */
    record Tiered(
            @NotNull(message = "is missing") Scope scope,
            @NotNull(message = "is missing") @Valid LineSelector of,
            List<Currency> totals,
            List<@Valid Step> steps)
            implements PromotionAction {
        /** From here on, this is taken off. */
        public record Step(
                long from, @NotNull(message = "is missing") Reduction reduction) {}

        public Tiered {
            totals = List.copyOf(totals);
            steps = List.copyOf(steps);
            require(totals.size() <= 1, "totals are in one currency");
            require(
                    totals.stream().allMatch(currency -> currency.getDefaultFractionDigits() >= 0),
                    "totals %s have no minor unit",
                    totals);
            require(!steps.isEmpty(), "steps are missing");
            for (int i = 1; i < steps.size(); i++) {
                require(steps.get(i).from() > steps.get(i - 1).from(), "steps[%d].from is not above the one before", i);
            }
        }

        @Override
        public String text() {
            return "up to " + steps.get(steps.size() - 1).reduction() + " off " + PromotionText.of(scope, of) + " by "
                    + (totals.isEmpty() ? "units" : "total");
        }
    }

    /** Units of an item for nothing: whoever has them in the cart does not pay for them, and others are offered them. */
    record FreeGift(@IdText String sku, int units) implements PromotionAction {
        public FreeGift {
            require(units > 0, "units are %d, and must be at least 1", units);
        }

        @Override
        public Scope scope() {
            return Scope.UNIT;
        }

        @Override
        public LineSelector of() {
            return LineSelector.skus(sku);
        }

        @Override
        public String text() {
            return units + " " + sku + " free";
        }
    }

    /** What the host has registered under this name. */
    record Host(
            String name,
            @NotNull(message = "is missing") Scope scope,
            @NotNull(message = "is missing") @Valid LineSelector of,
            Map<@PlainText(max = 100) String, @PlainText(max = 1_000) String> arguments)
            implements PromotionAction {
        public Host {
            Names.requireId("name", name);
            arguments = Sorted.byText(arguments);
        }

        @Override
        public String text() {
            return arguments.isEmpty() ? name : name + " " + arguments;
        }
    }

    static PromotionAction percent(Scope scope, LineSelector of, String percent) {
        return new Off(scope, of, Reduction.percent(percent));
    }

    static PromotionAction amount(Scope scope, LineSelector of, String amount, String currency) {
        return new Off(scope, of, Reduction.amount(amount, currency));
    }

    static PromotionAction freeShipping() {
        return percent(Scope.SHIPPING, LineSelector.ALL, "100");
    }
}
