package dev.oms.pricing;

import dev.oms.common.Money;
import dev.oms.common.Nullable;
import dev.oms.pricing.PassedOver.Reason;
import dev.oms.pricing.PricingPolicies.Seen;
import dev.oms.pricing.PromotionAction.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Promotions as they apply to a cart one after the other, and what they leave of each position. */
final class Discounting implements RunningCart {
    final Positions positions;
    final PricingPolicies policies;
    /** What promotions may not touch: tax that is due on what has been taken off, too. */
    private final long[] untouchable;

    final long[] base;
    final long[] left;
    final long[] ofOrder;
    final List<PromotionUse> uses = new ArrayList<>();
    final List<PassedOver> passedOver = new ArrayList<>();
    private final Set<String> applied = new HashSet<>();
    private final Set<String> groups = new HashSet<>();

    @Nullable
    private String alone;

    private long total;

    /** @param base what each position costs before promotions, manual discounts taken off */
    Discounting(Positions positions, PricingPolicies policies, long[] base, long[] untouchable) {
        this.positions = positions;
        this.policies = policies;
        this.base = base;
        this.untouchable = untouchable;
        this.left = base.clone();
        this.ofOrder = new long[base.length];
    }

    /** Another attempt from the beginning. */
    Discounting again() {
        return new Discounting(positions, policies, base, untouchable);
    }

    long total() {
        return total;
    }

    /** What can be taken off a position. */
    long room(int place) {
        return left[place] - untouchable[place];
    }

    long[] rooms(int[] places) {
        long[] rooms = new long[places.length];
        for (int i = 0; i < places.length; i++) {
            rooms[i] = Math.max(0, room(places[i]));
        }
        return rooms;
    }

    /** What conditions see of a position, and percentages are taken of. */
    long seen(int place) {
        return policies.seen() == Seen.RUNNING ? left[place] : base[place];
    }

    boolean hasApplied(String promotion) {
        return applied.contains(promotion);
    }

    boolean hasPassedOver(Promotion promotion) {
        return passedOver.stream().anyMatch(each -> each.promotion().id().equals(promotion.id()));
    }

    /** Whether something that has applied stands in the way; which. */
    @Nullable
    String inTheWayOf(Promotion promotion) {
        if (alone != null) {
            return alone;
        }
        if (promotion.exclusive() && !uses.isEmpty()) {
            return uses.get(0).promotion().id();
        }
        return groups.contains(promotion.group()) ? promotion.group() : null;
    }

    void apply(PromotionUse use) {
        Promotion promotion = use.promotion();
        long[] amounts = use.amounts();
        int[] places = use.places();
        boolean order = promotion.action().scope() == Scope.ORDER;
        for (int i = 0; i < places.length; i++) {
            left[places[i]] -= amounts[i];
            if (order) {
                ofOrder[places[i]] += amounts[i];
            }
        }
        total += use.minorTotal();
        uses.add(use);
        applied.add(promotion.id());
        if (!promotion.group().isEmpty()) {
            groups.add(promotion.group());
        }
        if (promotion.exclusive()) {
            alone = promotion.id();
        }
    }

    void passOver(Promotion promotion, Reason reason, String detail) {
        passedOver.add(new PassedOver(promotion, reason, detail));
    }

    @Override
    public Cart cart() {
        return positions.cart;
    }

    @Override
    public Money value(int line) {
        return sum(line, base);
    }

    @Override
    public Money left(int line) {
        return sum(line, left);
    }

    private Money sum(int line, long[] amounts) {
        long sum = 0;
        for (int i = 0; i < amounts.length; i++) {
            if (positions.all[i].number() == line + 1 && positions.all[i].isOnce()) {
                sum += amounts[i];
            }
        }
        return new Money(sum, positions.cart.currency());
    }
}
