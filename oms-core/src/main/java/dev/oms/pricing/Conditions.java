package dev.oms.pricing;

import dev.oms.common.InvariantViolation;
import dev.oms.common.Nullable;
import dev.oms.pricing.PromotionAction.Scope;
import java.util.Map;

/** Says whether conditions hold. */
final class Conditions {
    private final Map<String, HostCondition> hosts;
    private final Usage usage;
    private final Map<String, String> issued;

    /** @param issued for which promotion each of the cart's codes was issued */
    Conditions(Map<String, HostCondition> hosts, Usage usage, Map<String, String> issued) {
        this.hosts = hosts;
        this.usage = usage;
        this.issued = issued;
    }

    /** The first condition that does not hold. */
    @Nullable
    Condition failing(Promotion promotion, Discounting running) {
        for (Condition condition : promotion.conditions()) {
            if (!holds(condition, promotion, running)) {
                return condition;
            }
        }
        return null;
    }

    /** The code by which a promotion is asked for; empty for none. */
    String coupon(Promotion promotion, Cart cart) {
        for (Condition condition : promotion.conditions()) {
            if (condition instanceof Condition.Coupon coupon) {
                return code(coupon, promotion, cart);
            }
            if (condition instanceof Condition.Issued coupon) {
                return code(coupon, promotion, cart);
            }
        }
        return "";
    }

    private boolean holds(Condition condition, Promotion promotion, Discounting running) {
        Cart cart = running.positions.cart;
        if (condition instanceof Condition.Total total) {
            return isAtLeast(total, running);
        }
        if (condition instanceof Condition.Units units) {
            return isAtLeast(units, running);
        }
        if (condition instanceof Condition.For some) {
            return some.audience().includes(cart.buyer());
        }
        if (condition instanceof Condition.Campaign campaign) {
            return campaign.name().equals(cart.buyer().campaign());
        }
        if (condition instanceof Condition.NthOrder nth) {
            return isNth(nth, cart.buyer().orders() + 1);
        }
        if (condition instanceof Condition.Coupon coupon) {
            return !code(coupon, promotion, cart).isEmpty();
        }
        if (condition instanceof Condition.Issued coupon) {
            return !code(coupon, promotion, cart).isEmpty();
        }
        return holdsTogether(condition, promotion, running);
    }

    private boolean holdsTogether(Condition condition, Promotion promotion, Discounting running) {
        if (condition instanceof Condition.Applied other) {
            return running.hasApplied(other.promotion());
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.conditions().stream().anyMatch(each -> holds(each, promotion, running));
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.condition(), promotion, running);
        }
        if (condition instanceof Condition.Host host) {
            return registered(host.name()).holds(running, host.arguments());
        }
        throw new InvariantViolation("nobody knows whether " + condition + " holds");
    }

    private HostCondition registered(String name) {
        HostCondition condition = hosts.get(name);
        if (condition == null) {
            throw new InvariantViolation("nobody has registered the condition " + name);
        }
        return condition;
    }

    private static boolean isAtLeast(Condition.Total total, Discounting running) {
        long sum = 0;
        for (int place : running.positions.select(total.of(), Scope.LINE)) {
            sum += running.seen(place);
        }
        return sum >= total.atLeast().minor();
    }

    private static boolean isAtLeast(Condition.Units units, Discounting running) {
        long sum = 0;
        for (int place : running.positions.select(units.of(), Scope.LINE)) {
            sum += running.positions.all[place].units();
        }
        return sum >= units.atLeast();
    }

    private static boolean isNth(Condition.NthOrder nth, int order) {
        return order == nth.first()
                || (nth.every() > 0 && order > nth.first() && (order - nth.first()) % nth.every() == 0);
    }

    private String code(Condition.Coupon coupon, Promotion promotion, Cart cart) {
        for (String code : cart.coupons()) {
            if (coupon.codes().contains(code) && !(coupon.once() && usage.isSpent(promotion, code))) {
                return code;
            }
        }
        return "";
    }

    private String code(Condition.Issued coupon, Promotion promotion, Cart cart) {
        for (String code : cart.coupons()) {
            if (promotion.id().equals(issued.get(code)) && !(coupon.once() && usage.isSpent(promotion, code))) {
                return code;
            }
        }
        return "";
    }
}
