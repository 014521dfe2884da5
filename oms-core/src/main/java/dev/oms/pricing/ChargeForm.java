package dev.oms.pricing;

import dev.oms.command.Refusal;
import dev.oms.common.validation.DecimalText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that is charged for an item, as it was entered.
 *
 * @param per so many units cost the price
 * @param steps with ascending quantities, the first from 1 on
 * @param every ISO 8601 period of what recurs, such as {@code P1M}; empty for the others
 * @param rampPeriods length of a segment of a price that changes over the term; 0 where it does not
 * @param ramp shares of the price in percent, segment by segment
 * @param meter what is counted of what is charged by use; empty for the others
 * @param included units of every period that cost nothing
 */
public record ChargeForm(
        @NotNull(message = "is missing") Kind kind,
        @NotNull(message = "is missing") TierMode mode,

        @Min(value = 1, message = "must be at least {value}")
        int per,

        @Size(min = 1, max = 100, message = "must have {min} to {max} steps")
        List<@Valid StepForm> steps,

        @NotNull(message = "is missing")
        @Pattern(
                regexp = "(P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,4}D)?)?",
                message = "must be a period of years, months and days such as P1M")
        String every,

        @Min(value = 0, message = "must be at least {value}")
        int rampPeriods,

        @Size(max = 100, message = "must have at most {max} segments")
        List<@DecimalText String> ramp,

        @PlainText(max = 100) String meter,

        @Min(value = 0, message = "must be at least {value}")
        long included) {

    /** When it is charged. */
    public enum Kind {
        ONCE,
        RECURRING,
        USAGE
    }

    /** From this quantity on, this price. */
    public record StepForm(
            @Min(value = 1, message = "must be at least {value}")
            long from,

            @DecimalText String price) {}

    public ChargeForm {
        steps = List.copyOf(steps);
        ramp = List.copyOf(ramp);
    }

    /** One price, charged once. */
    public static ChargeForm once(String price) {
        return new ChargeForm(Kind.ONCE, TierMode.VOLUME, 1, List.of(new StepForm(1, price)), "", 0, List.of(), "", 0);
    }

    static ChargeForm of(PriceComponent component) {
        if (component instanceof PriceComponent.Recurring recurring) {
            boolean level = recurring.ramp().equals(Ramp.LEVEL);
            List<String> shares = recurring.ramp().shares().stream()
                    .map(share -> share.amount().toPlainString())
                    .toList();
            return of(Kind.RECURRING, component)
                    .every(
                            recurring.every().toString(),
                            level ? 0 : recurring.ramp().length(),
                            level ? List.of() : shares);
        }
        return component instanceof PriceComponent.Usage usage
                ? of(Kind.USAGE, component).metered(usage.meter(), usage.included())
                : of(Kind.ONCE, component);
    }

    private static ChargeForm of(Kind kind, PriceComponent component) {
        Tiers tiers = component.tiers();
        List<StepForm> steps = tiers.steps().stream()
                .map(step -> new StepForm(step.from(), step.price().toString()))
                .toList();
        return new ChargeForm(kind, tiers.mode(), tiers.per(), steps, "", 0, List.of(), "", 0);
    }

    private ChargeForm every(String period, int segment, List<String> shares) {
        return new ChargeForm(kind, mode, per, steps, period, segment, shares, meter, included);
    }

    private ChargeForm metered(String what, long free) {
        return new ChargeForm(kind, mode, per, steps, every, rampPeriods, ramp, what, free);
    }

    /** What stands in the way of its being a charge. */
    List<Refusal> refusals(String path) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            String at = path + ".steps[" + i + "]";
            if (steps.get(i).price().isEmpty()) {
                refusals.add(invalid(at + ".price", "is missing; an item that costs nothing costs 0"));
            }
            if (i == 0 && steps.get(i).from() != 1) {
                refusals.add(invalid(
                        at + ".from",
                        "is %d, but the first step begins at 1"
                                .formatted(steps.get(i).from())));
            } else if (i > 0 && steps.get(i).from() <= steps.get(i - 1).from()) {
                refusals.add(invalid(at + ".from", "is not above the one before"));
            }
        }
        refusals.addAll(kind == Kind.RECURRING ? recurringRefusals(path) : notRecurringRefusals(path));
        if (kind == Kind.USAGE && !Names.isName(meter)) {
            refusals.add(invalid(path + ".meter", "must have no angle brackets"));
        }
        if ((kind == Kind.USAGE) == meter.isBlank()) {
            refusals.add(invalid(path + ".meter", kind == Kind.USAGE ? "is missing" : "is for what is charged by use"));
        }
        return refusals;
    }

    private List<Refusal> recurringRefusals(String path) {
        List<Refusal> refusals = new ArrayList<>();
        if (every.isEmpty() || Period.parse(every).isZero()) {
            refusals.add(invalid(path + ".every", "is missing; what recurs does so every so often, such as P1M"));
        }
        if ((rampPeriods == 0) != ramp.isEmpty()) {
            refusals.add(invalid(path + ".rampPeriods", "and the shares of the segments go together"));
        }
        for (int i = 0; i < ramp.size(); i++) {
            if (!isShare(ramp.get(i))) {
                refusals.add(
                        invalid(path + ".ramp[" + i + "]", "is a percentage from 0 to 1000 with at most 4 decimals"));
            }
        }
        return refusals;
    }

    private List<Refusal> notRecurringRefusals(String path) {
        return every.isEmpty() && ramp.isEmpty() && rampPeriods == 0
                ? List.of()
                : List.of(invalid(path + ".every", "is for what recurs"));
    }

    private static boolean isShare(String text) {
        return !text.isEmpty()
                && new BigDecimal(text).compareTo(BigDecimal.valueOf(1_000)) <= 0
                && new BigDecimal(text).stripTrailingZeros().scale() <= 4;
    }

    /** The charge, where nothing stands in the way. */
    PriceComponent toComponent() {
        Tiers tiers = new Tiers(
                mode,
                per,
                steps.stream()
                        .map(step -> new Tiers.Step(step.from(), UnitPrice.of(step.price())))
                        .toList());
        return switch (kind) {
            case ONCE -> new PriceComponent.Once(tiers);
            case USAGE -> new PriceComponent.Usage(tiers, meter, included);
            case RECURRING -> new PriceComponent.Recurring(tiers, Period.parse(every), toRamp());
        };
    }

    private Ramp toRamp() {
        return ramp.isEmpty()
                ? Ramp.LEVEL
                : new Ramp(rampPeriods, ramp.stream().map(Percent::of).toList());
    }

    private static Refusal invalid(String path, String text) {
        return new Refusal(Refusal.Code.INVALID, path, text);
    }
}
