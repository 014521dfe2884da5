package dev.oms.pricing;

import dev.oms.common.Nullable;
import dev.oms.pricing.PassedOver.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides which promotions apply, and applies them. */
final class Stacking {
    private final PromotionIndex promotions;
    private final Conditions conditions;
    private final Actions actions;
    private final Usage usage;
    private final Map<String, String> issued;

    Stacking(Pricing pricing, Cart cart, Usage usage, Taxing taxing) {
        this.issued = pricing.issued(cart);
        this.promotions = pricing.promotions();
        this.conditions = new Conditions(pricing.conditions(), usage, issued);
        this.actions = new Actions(pricing.actions(), taxing);
        this.usage = usage;
    }

    Discounting apply(Discounting start) {
        int[] candidates = promotions.candidates(start.cart(), issued);
        return switch (start.policies.stacking()) {
            case BY_PRIORITY -> all(candidates, start);
            case EXCLUSIVE -> first(candidates, start);
            case BEST_FOR_CUSTOMER -> best(candidates, start);
        };
    }

    private Discounting all(int[] candidates, Discounting running) {
        for (int place : candidates) {
            consider(promotions.get(place), running);
        }
        return running;
    }

    private Discounting first(int[] candidates, Discounting running) {
        for (int place : candidates) {
            IndexedPromotion each = promotions.get(place);
            if (running.uses.isEmpty()) {
                consider(each, running);
            } else {
                running.passOver(
                        each.promotion(),
                        Reason.EXCLUDED,
                        running.uses.get(0).promotion().id());
            }
        }
        return running;
    }

    /** Those that share, the best of each group, or an exclusive one alone: whatever takes off most, and of equals the first. */
    private Discounting best(int[] candidates, Discounting start) {
        List<Discounting> attempts = new ArrayList<>();
        attempts.add(sharing(candidates, start.again()));
        for (int place : candidates) {
            if (promotions.get(place).promotion().exclusive()) {
                Discounting attempt = start.again();
                consider(promotions.get(place), attempt);
                attempts.add(attempt);
            }
        }
        Discounting best = attempts.get(0);
        for (Discounting attempt : attempts) {
            best = attempt.total() > best.total() ? attempt : best;
        }
        explainWorse(candidates, best);
        return best;
    }

    private Discounting sharing(int[] candidates, Discounting running) {
        Set<String> groups = new HashSet<>();
        for (int i = 0; i < candidates.length; i++) {
            Promotion promotion = promotions.get(candidates[i]).promotion();
            if (promotion.exclusive()) {
                continue;
            }
            if (promotion.group().isEmpty()) {
                consider(promotions.get(candidates[i]), running);
            } else if (groups.add(promotion.group())) {
                considerGroup(promotion.group(), Arrays.copyOfRange(candidates, i, candidates.length), running);
            }
        }
        return running;
    }

    private void considerGroup(String group, int[] candidates, Discounting running) {
        PromotionUse best = null;
        for (int place : candidates) {
            IndexedPromotion each = promotions.get(place);
            if (each.promotion().group().equals(group) && !each.promotion().exclusive()) {
                PromotionUse use = use(each, running);
                best = use != null && (best == null || use.minorTotal() > best.minorTotal()) ? use : best;
            }
        }
        if (best != null) {
            running.apply(best);
        }
    }

    private void explainWorse(int[] candidates, Discounting best) {
        for (int place : candidates) {
            Promotion promotion = promotions.get(place).promotion();
            if (!best.hasApplied(promotion.id()) && !best.hasPassedOver(promotion)) {
                best.passOver(promotion, Reason.WORSE, "");
            }
        }
    }

    private void consider(IndexedPromotion each, Discounting running) {
        Promotion promotion = each.promotion();
        String other = running.inTheWayOf(promotion);
        if (other != null) {
            running.passOver(promotion, Reason.EXCLUDED, other);
            return;
        }
        PromotionUse use = use(each, running);
        if (use != null) {
            running.apply(use);
        }
    }

    /** What it would take off; nothing, and the reason noted, where it does not apply. */
    @Nullable
    private PromotionUse use(IndexedPromotion each, Discounting running) {
        Promotion promotion = each.promotion();
        Cart cart = running.cart();
        if (!promotion.validity().holds(cart.at())) {
            return no(promotion, Reason.NOT_VALID_NOW, running);
        }
        if (!each.speaks(cart.currency())) {
            return no(promotion, Reason.OTHER_CURRENCY, running);
        }
        Condition failing = conditions.failing(promotion, running);
        if (failing != null) {
            running.passOver(promotion, Reason.CONDITION, failing.text());
            return null;
        }
        long most = most(promotion, cart);
        if (most == 0) {
            return no(promotion, Reason.USED_UP, running);
        }
        String coupon = each.coded() ? conditions.coupon(promotion, cart) : "";
        PromotionUse use = actions.use(promotion, coupon, most, running);
        return use.minorTotal() == 0 && use.offered() == 0 ? no(promotion, Reason.NOTHING_TO_TAKE_OFF, running) : use;
    }

    @Nullable
    private static PromotionUse no(Promotion promotion, Reason reason, Discounting running) {
        running.passOver(promotion, reason, "");
        return null;
    }

    /** The most that it may take off, by its cap and by what is left of its limits. */
    private long most(Promotion promotion, Cart cart) {
        long most = promotion.cap().isEmpty()
                ? Long.MAX_VALUE
                : promotion.cap().get(0).minor();
        UsageLimit limit = promotion.limit();
        if (limit.isNone()) {
            return most;
        }
        Usage.Used used = usage.of(promotion, cart.buyer().customer());
        if (used.uses() >= limit.uses() || used.byCustomer() >= limit.usesPerCustomer()) {
            return 0;
        }
        return limit.budget().isEmpty()
                ? most
                : Math.max(0, Math.min(most, limit.budget().get(0).minor() - used.amount()));
    }
}
