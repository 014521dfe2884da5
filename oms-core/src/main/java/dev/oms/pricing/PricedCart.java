package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Money;
import dev.oms.pricing.PricingPolicies.FixedDiscount;
import dev.oms.pricing.PricingPolicies.ShippingRefund;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a cart costs, and why. Its parts sum to the whole at every level: shares of discounts to the discounts, lines to
 * totals, taxes of lines to the taxes.
 */
public final class PricedCart {
    private final Positions positions;
    private final PricingPolicies policies;
    private final TaxSet[] sets;
    private final List<PricedLine> lines;
    private final List<PromotionUse> promotions;
    private final List<PassedOver> passedOver;
    private final List<String> waitingCoupons;

    PricedCart(
            Positions positions,
            PricingPolicies policies,
            TaxSet[] sets,
            List<PricedLine> lines,
            List<PromotionUse> promotions,
            List<PassedOver> passedOver,
            List<String> waitingCoupons) {
        this.positions = positions;
        this.policies = policies;
        this.sets = sets;
        this.lines = List.copyOf(lines);
        this.promotions = List.copyOf(promotions);
        this.passedOver = List.copyOf(passedOver);
        this.waitingCoupons = List.copyOf(waitingCoupons);
    }

    public Cart cart() {
        return positions.cart;
    }

    public PricingPolicies policies() {
        return policies;
    }

    /** One for each component of each cart line, and for each segment of what recurs. */
    public List<PricedLine> lines() {
        return lines;
    }

    /** What has applied, in this order. */
    public List<PromotionUse> promotions() {
        return promotions;
    }

    /** What placing this cart uses of promotions that may not be used without end. */
    public List<HeldUse> uses() {
        return promotions.stream()
                .filter(use -> PromotionCheck.isCounted(use.promotion()))
                .flatMap(use -> UsageCounters.of(use, cart().buyer().customer()).stream())
                .toList();
    }

    /** What could have applied and did not. */
    public List<PassedOver> passedOver() {
        return passedOver;
    }

    /** Codes that do nothing now, where the policy keeps them. */
    public List<String> waitingCoupons() {
        return waitingCoupons;
    }

    /** What the buyer may see of it: neither what anything costs the seller, nor who else is meant by lists and promotions. */
    public PricedCart forBuyer() {
        return new PricedCart(
                positions,
                policies,
                sets,
                lines.stream().map(line -> line.forBuyer(cart().buyer())).toList(),
                promotions.stream().map(PromotionUse::forBuyer).toList(),
                List.of(),
                waitingCoupons);
    }

    /** Those that no order can have: it charges one price for each of its lines, once. */
    public List<PricedLine> notForOrders() {
        return lines.stream()
                .filter(line -> !line.isOnce() || line.component() > 0)
                .toList();
    }

    /** What is charged once, without tax. */
    public Money net() {
        long sum = 0;
        for (PricedLine line : lines) {
            sum += line.isOnce() ? line.net().minor() : 0;
        }
        return money(sum);
    }

    /** The tax on what is charged once. */
    public Money tax() {
        long sum = 0;
        for (PricedLine line : lines) {
            sum += line.isOnce() ? line.tax().minor() : 0;
        }
        return money(sum);
    }

    /** What is charged once, tax included, before any rounding of cash. */
    public Money total() {
        return net().plus(tax());
    }

    /** What cash rounding adds, or takes off. */
    public Money cashRounding() {
        long total = total().minor();
        long rounded = Exact.divided(total, policies.cash(), RoundingMode.HALF_UP) * policies.cash();
        return money(rounded - total);
    }

    /** What is to be paid now. */
    public Money payable() {
        return total().plus(cashRounding());
    }

    /** What all promotions take off what is charged once. */
    public Money discount() {
        long sum = 0;
        for (PricedLine line : lines) {
            sum += line.isOnce()
                    ? line.lineDiscount().minor() + line.orderDiscount().minor()
                    : 0;
        }
        return money(sum);
    }

    /** The taxes on what is charged once, each rate once. */
    public List<TaxTotal> taxes() {
        Map<TaxRate, TaxTotal> totals = new LinkedHashMap<>();
        for (PricedLine line : lines) {
            if (line.isOnce()) {
                for (TaxAmount tax : line.taxes()) {
                    totals.merge(
                            tax.rate(),
                            new TaxTotal(tax.rate(), tax.base(), tax.amount(), tax.note()),
                            (some, more) -> new TaxTotal(
                                    some.rate(),
                                    some.base().plus(more.base()),
                                    some.amount().plus(more.amount()),
                                    some.note()));
                }
            }
        }
        return new ArrayList<>(totals.values());
    }

    /** What is charged over the whole term without tax, once and recurring; what is metered does not count. */
    public Money contractValue() {
        Money sum = net();
        for (PricedLine line : lines) {
            if (line.isRecurring()) {
                sum = sum.plus(times(line.net(), line.periods()));
            }
        }
        return sum;
    }

    /** What all that costs the seller; empty where the cost of anything is unknown. */
    public Optional<Money> cost() {
        Money sum = money(0);
        for (PricedLine line : lines) {
            if (line.isOnce() || line.isRecurring()) {
                if (line.cost().isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.plus(times(line.cost().get(), line.periods()));
            }
        }
        return Optional.of(sum);
    }

    /** What is left of the contract value after cost, in hundredths of a percent; empty where a cost is unknown. */
    public Optional<Long> marginBasisPoints() {
        long value = contractValue().minor();
        return value == 0
                ? Optional.empty()
                : cost().map(cost -> BigDecimal.valueOf(value - cost.minor())
                        .movePointRight(4)
                        .divide(BigDecimal.valueOf(value), 0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    /** What an order agrees for a priced line, counted from 0, that is charged once. */
    public PriceContract contract(int place) {
        PricedLine line = lines.get(place);
        require(line.isOnce(), "line %d is not charged once", line.line());
        List<PriceTerms.PromotionShare> shares = new ArrayList<>();
        for (PromotionUse use : promotions) {
            if (use.minor(place) > 0) {
                shares.add(share(use, place));
            }
        }
        boolean shipped = line.wanted().kind() == LineKind.SHIPPING;
        return PriceContract.of(
                line, shares, cart().taxIncluded(), shipped ? policies.shippingRefund() : ShippingRefund.NEVER);
    }

    /** Every step from list price to what is to be paid. */
    public Explanation explain() {
        return new Explaining(this).explanation();
    }

    /** The price as an agreement, from which units leave. */
    public Agreement agreement() {
        return new Agreement(this);
    }

    Positions positions() {
        return positions;
    }

    TaxSet set(int place) {
        return sets[place];
    }

    TaxSet[] sets() {
        return sets.clone();
    }

    /** What a promotion took off a priced line, and whether it stays when units leave. */
    PriceTerms.PromotionShare share(PromotionUse use, int place) {
        boolean stays = policies.fixedDiscount() == FixedDiscount.STAYS && use.isFixed();
        return new PriceTerms.PromotionShare(
                use.promotion().id(), use.share(place), stays, use.promotion().version());
    }

    private Money times(Money amount, int periods) {
        return money(Math.multiplyExact(amount.minor(), periods));
    }

    private Money money(long minor) {
        return new Money(minor, currency());
    }

    Currency currency() {
        return positions.cart.currency();
    }
}
