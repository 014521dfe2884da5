package dev.oms.pricing;

import dev.oms.common.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;

/** A promotion that has applied: what it took off which lines, and what that uses up. */
public final class PromotionUse {
    private final Promotion promotion;
    private final String coupon;
    private final Currency currency;
    private final int[] places;
    private final long[] amounts;
    private final long total;
    private final int offered;

    PromotionUse(Promotion promotion, String coupon, Currency currency, int[] places, long[] amounts, int offered) {
        this.promotion = promotion;
        this.coupon = coupon;
        this.currency = currency;
        this.places = places;
        this.amounts = amounts;
        this.offered = offered;
        this.total = Arrays.stream(amounts).sum();
    }

    /** The same without who else could have it, by which codes, and how often. */
    PromotionUse forBuyer() {
        return new PromotionUse(promotion.forBuyer(), coupon, currency, places, amounts, offered);
    }

    public Promotion promotion() {
        return promotion;
    }

    /** The code that it was used with; empty for none. */
    public String coupon() {
        return coupon;
    }

    /** All that it took off: what it uses of the promotion's budget. */
    public Money total() {
        return new Money(total, currency);
    }

    /** Units of the gift that are not in the cart yet and could be had for nothing. */
    public int offered() {
        return offered;
    }

    /** What it took off a priced line, counted from 0. */
    public Money share(int place) {
        return new Money(minor(place), currency);
    }

    /** What it took off, by priced line. */
    public List<Share> shares() {
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            if (amounts[i] > 0) {
                shares.add(new Share(places[i], new Money(amounts[i], currency)));
            }
        }
        return shares;
    }

    /** What was taken off one priced line, counted from 0. */
    public record Share(int place, Money amount) {}

    /** Whether it is an amount off the order. */
    boolean isFixed() {
        return promotion.action() instanceof PromotionAction.Off off
                && off.scope() == PromotionAction.Scope.ORDER
                && off.reduction() instanceof Reduction.Amount;
    }

    long minor(int place) {
        int found = Arrays.binarySearch(places, place);
        return found < 0 ? 0 : amounts[found];
    }

    long minorTotal() {
        return total;
    }

    int[] places() {
        return places;
    }

    long[] amounts() {
        return amounts;
    }

    @Override
    public String toString() {
        return promotion.id() + " " + total().negated();
    }
}
