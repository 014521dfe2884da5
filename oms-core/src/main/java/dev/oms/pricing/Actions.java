package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.InvariantViolation;
import dev.oms.common.Money;
import dev.oms.pricing.PricingPolicies.PercentRounding;
import dev.oms.pricing.PromotionAction.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Says what promotions take off which positions. */
final class Actions {
    private static final int[] NOWHERE = {};
    private static final long[] NOTHING = {};

    private final Map<String, HostAction> hosts;
    private final Taxing taxing;

    Actions(Map<String, HostAction> hosts, Taxing taxing) {
        this.hosts = hosts;
        this.taxing = taxing;
    }

    /** What a promotion takes off; at most some amount in all. */
    PromotionUse use(Promotion promotion, String coupon, long most, Discounting running) {
        PromotionAction action = promotion.action();
        int[] places = running.positions.select(action.of(), action.scope());
        long[] amounts = amounts(action, places, running);
        if (most < Long.MAX_VALUE) {
            amounts = capped(most, amounts, running.policies.split());
        }
        int offered = action instanceof PromotionAction.FreeGift gift ? missing(gift, places, running) : 0;
        return new PromotionUse(
                promotion,
                coupon,
                running.positions.cart.currency(),
                amounts.length == 0 ? NOWHERE : places,
                amounts,
                offered);
    }

    private long[] amounts(PromotionAction action, int[] places, Discounting running) {
        if (places.length == 0) {
            return NOTHING;
        }
        if (action instanceof PromotionAction.Off off) {
            return off(off.scope(), off.reduction(), places, running);
        }
        if (action instanceof PromotionAction.FixedPrice fixed) {
            return fixed(fixed.price().minor(), places, running);
        }
        if (action instanceof PromotionAction.BuyGet buyGet) {
            return new BuyGetUnits(buyGet, running).amounts(places);
        }
        if (action instanceof PromotionAction.Tiered tiered) {
            return tiered(tiered, places, running);
        }
        if (action instanceof PromotionAction.FreeGift gift) {
            return free(gift, places, running);
        }
        return ofHost((PromotionAction.Host) action, places, running);
    }

    private long[] off(Scope scope, Reduction reduction, int[] places, Discounting running) {
        if (reduction instanceof Reduction.Share share) {
            return scope == Scope.ORDER
                    ? shared(off(share.percent(), sum(places, running), running.policies), places, running)
                    : percent(share.percent(), scope == Scope.UNIT, places, running);
        }
        long amount = ((Reduction.Amount) reduction).amount().minor();
        return scope == Scope.ORDER
                ? shared(amount, places, running)
                : each(amount, scope == Scope.UNIT, places, running);
    }

    private static long[] percent(Percent percent, boolean byUnit, int[] places, Discounting running) {
        long[] amounts = new long[places.length];
        for (int i = 0; i < places.length; i++) {
            int place = places[i];
            long seen = running.seen(place);
            long amount = byUnit
                    ? byUnit(percent, seen, running.positions.all[place].units(), running.policies)
                    : off(percent, seen, running.policies);
            amounts[i] = Math.max(0, Math.min(amount, running.room(place)));
        }
        return amounts;
    }

    /** Every unit rounded for itself; the position is shared evenly by its units. */
    private static long byUnit(Percent percent, long amount, long units, PricingPolicies policies) {
        long small = amount / units;
        long dearer = amount - small * units;
        return off(percent, small, policies) * (units - dearer)
                + (dearer == 0 ? 0 : off(percent, small + 1, policies) * dearer);
    }

    static long off(Percent percent, long amount, PricingPolicies policies) {
        return policies.percentRounding() == PercentRounding.DISCOUNT
                ? percent.of(amount, policies.rounding())
                : amount - new Percent(Percent.WHOLE - percent.millionths()).of(amount, policies.rounding());
    }

    private static long[] each(long amount, boolean byUnit, int[] places, Discounting running) {
        long[] amounts = new long[places.length];
        for (int i = 0; i < places.length; i++) {
            int place = places[i];
            long units = byUnit ? running.positions.all[place].units() : 1;
            long room = Math.max(0, running.room(place));
            amounts[i] = Exact.isAtMost(room, amount, units, 1) ? amount * units : room;
        }
        return amounts;
    }

    private static long[] fixed(long price, int[] places, Discounting running) {
        long[] amounts = new long[places.length];
        for (int i = 0; i < places.length; i++) {
            int place = places[i];
            long units = running.positions.all[place].units();
            long room = Math.max(0, running.room(place));
            long left = running.left[place];
            amounts[i] = Exact.isAtMost(left, price, units, 1) ? Math.min(room, left - price * units) : 0;
        }
        return amounts;
    }

    private long[] tiered(PromotionAction.Tiered tiered, int[] places, Discounting running) {
        long measure = tiered.totals().isEmpty() ? units(places, running) : sum(places, running);
        List<PromotionAction.Tiered.Step> steps = tiered.steps();
        int reached = steps.size() - 1;
        while (reached >= 0 && steps.get(reached).from() > measure) {
            reached--;
        }
        return reached < 0 ? NOTHING : off(tiered.scope(), steps.get(reached).reduction(), places, running);
    }

    private static long[] free(PromotionAction.FreeGift gift, int[] places, Discounting running) {
        long[] amounts = new long[places.length];
        long free = gift.units();
        for (int i = 0; i < places.length; i++) {
            int place = places[i];
            long units = running.positions.all[place].units();
            long taken = Math.min(free, units);
            amounts[i] = Math.max(
                    0, Math.min(running.room(place), Apportionment.cumulative(running.left[place], taken, units)));
            free -= taken;
        }
        return amounts;
    }

    private static int missing(PromotionAction.FreeGift gift, int[] places, Discounting running) {
        return (int) Math.max(0, gift.units() - units(places, running));
    }

    private long[] ofHost(PromotionAction.Host action, int[] places, Discounting running) {
        List<Money> answered = registered(action.name()).discounts(running, action.arguments());
        requireSense(answered, action.name(), running.cart());
        long[] amounts = new long[places.length];
        for (int i = 0; i < places.length; i++) {
            Money amount = answered.get(running.positions.all[places[i]].number() - 1);
            amounts[i] = Math.min(amount.minor(), running.room(places[i]));
        }
        return amounts;
    }

    private static void requireSense(List<Money> answered, String action, Cart cart) {
        require(
                answered != null && answered.size() == cart.lines().size(),
                "the action %s answered %s for the %d lines of a cart",
                action,
                answered,
                cart.lines().size());
        require(
                answered.stream()
                        .allMatch(each -> each != null
                                && !each.isNegative()
                                && each.currency().equals(cart.currency())),
                "the action %s answered %s: what is taken off is in %s, and not negative",
                action,
                answered,
                cart.currency());
    }

    private HostAction registered(String name) {
        HostAction action = hosts.get(name);
        if (action == null) {
            throw new InvariantViolation("nobody has registered the action " + name);
        }
        return action;
    }

    /** An amount off all of them, as far as they are worth it. */
    private long[] shared(long amount, int[] places, Discounting running) {
        long[] rooms = running.rooms(places);
        long total = Math.min(amount, Arrays.stream(rooms).sum());
        return total == 0 ? NOTHING : running.policies.split().within(total, weights(places, running), rooms);
    }

    private long[] weights(int[] places, Discounting running) {
        long[] weights = new long[places.length];
        for (int i = 0; i < places.length; i++) {
            int place = places[i];
            long left = running.left[place];
            weights[i] = switch (running.policies.shareBasis()) {
                case VALUE -> left;
                case VALUE_WITH_TAX -> left + taxing.onTop(place, left);
                case QUANTITY -> left == 0 ? 0 : running.positions.all[place].units();
            };
        }
        return weights;
    }

    private static long[] capped(long most, long[] amounts, Split split) {
        return Arrays.stream(amounts).sum() <= most ? amounts : split.within(most, amounts, amounts);
    }

    private static long sum(int[] places, Discounting running) {
        long sum = 0;
        for (int place : places) {
            sum += running.seen(place);
        }
        return sum;
    }

    private static long units(int[] places, Discounting running) {
        long sum = 0;
        for (int place : places) {
            sum += running.positions.all[place].units();
        }
        return sum;
    }
}
