package dev.oms.pricing;

import dev.oms.command.Refusal;
import dev.oms.common.Money;
import dev.oms.common.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks up what each line of a cart costs before any discount. */
final class Listing {
    /** In minor units, for one line: what is summed about a whole cart, and multiplied by a rate, still fits. */
    private static final long LARGEST = 100_000_000_000_000L;

    private static final PriceSource AGREED = new PriceSource.Agreed();

    private final Pricing pricing;
    private final Cart cart;
    private final PricingPolicies policies;
    private final List<Refusal> refusals;
    private final List<PriceBook> asked;
    private final List<Position> positions;

    Listing(Pricing pricing, Cart cart, PricingPolicies policies, List<Refusal> refusals) {
        this.pricing = pricing;
        this.cart = cart;
        this.policies = policies;
        this.refusals = refusals;
        this.asked = pricing.asked(cart);
        this.positions = new ArrayList<>(cart.lines().size());
    }

    Positions positions() {
        if (cart.lines().isEmpty()) {
            refusals.add(new Refusal(Refusal.Code.INVALID, "lines", "a cart has at least one line"));
        }
        for (int i = 0; i < cart.lines().size(); i++) {
            add(i + 1, cart.lines().get(i));
        }
        return new Positions(cart, positions);
    }

    private void add(int number, CartLine line) {
        checkManual(number, line);
        if (!line.agreed().isEmpty()) {
            addAll(
                    number,
                    line,
                    List.of(new PriceComponent.Once(Tiers.flat(line.agreed().get(0)))),
                    AGREED);
            return;
        }
        Optional<PriceIndex.Found> found = PriceIndex.find(asked, line.sku());
        if (found.isPresent()) {
            addAll(number, line, found.get().entry().components(), found.get().source());
        } else {
            refuse(
                    Refusal.Code.NOT_FOUND,
                    number,
                    "sku",
                    "no list has a price for %s in %s for this buyer".formatted(line.sku(), cart.currency()));
        }
    }

    private void addAll(int number, CartLine line, List<PriceComponent> components, PriceSource source) {
        for (int component = 0; component < components.size(); component++) {
            PriceComponent charge = components.get(component);
            if (charge instanceof PriceComponent.Recurring recurring) {
                for (Ramp.Segment segment : recurring.ramp().segments(line.term())) {
                    if (!charge.tiers().canBe(segment.share())) {
                        refuseTooMuch(number);
                        return;
                    }
                    add(
                            number,
                            line,
                            component,
                            charge,
                            charge.tiers().times(segment.share()),
                            segment,
                            line.units(),
                            source);
                }
            } else if (charge instanceof PriceComponent.Usage usage) {
                long beyond = Math.max(0, line.use() - usage.included());
                Ramp.Segment term = new Ramp.Segment(0, line.term(), Percent.HUNDRED);
                add(number, line, component, charge, charge.tiers(), term, beyond, source);
            } else {
                add(number, line, component, charge, charge.tiers(), ONCE, line.units(), source);
            }
        }
    }

    private static final Ramp.Segment ONCE = new Ramp.Segment(0, 1, Percent.HUNDRED);

    private void add(
            int number,
            CartLine line,
            int component,
            PriceComponent charge,
            Tiers tiers,
            Ramp.Segment segment,
            long units,
            PriceSource source) {
        if (!tiers.isAtMost(LARGEST, units, cart.currency())) {
            refuseTooMuch(number);
            return;
        }
        long value = tiers.value(units, cart.currency(), policies.rounding());
        positions.add(new Position(
                number,
                line,
                component,
                charge,
                tiers,
                segment.first(),
                segment.periods(),
                source,
                units,
                value,
                cost(line, component, charge, units)));
    }

    private void refuseTooMuch(int number) {
        refuse(
                Refusal.Code.AMOUNT_EXCEEDED,
                number,
                "units",
                "a line is worth at most " + new Money(LARGEST, cart.currency()));
    }

    @Nullable
    private Long cost(CartLine line, int component, PriceComponent charge, long units) {
        if (pricing.costs().isEmpty()) {
            return null;
        }
        return pricing.costs()
                .cost(line.sku(), component, charge, cart.currency(), cart.at())
                .map(tiers -> tiers.value(units, cart.currency(), policies.rounding()))
                .orElse(null);
    }

    private void checkManual(int number, CartLine line) {
        if (!line.manual().isEmpty()
                && line.manual().get(0) instanceof Reduction.Amount amount
                && !amount.amount().currency().equals(cart.currency())) {
            refuse(
                    Refusal.Code.CURRENCY_MISMATCH,
                    number,
                    "manual",
                    amount.amount() + " is no amount of " + cart.currency());
        }
    }

    private void refuse(Refusal.Code code, int number, String field, String text) {
        refusals.add(new Refusal(code, "lines[" + (number - 1) + "]." + field, text));
    }
}
