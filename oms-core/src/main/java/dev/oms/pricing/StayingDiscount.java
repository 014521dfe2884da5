package dev.oms.pricing;

import java.util.List;

/** What is owed for the goods that are kept where amounts off the order stay with them. */
final class StayingDiscount {
    private final PricedCart price;
    private final NetAndTaxes kept;

    StayingDiscount(PricedCart price, Kept some) {
        this.price = price;
        int count = price.lines().size();
        long[] base = new long[count];
        long[] left = new long[count];
        long[] units = new long[count];
        for (int place = 0; place < count; place++) {
            PricedLine line = price.lines().get(place);
            long agreed = line.value().minor() - line.manual().minor();
            long off = line.lineDiscount().minor() + line.orderDiscount().minor();
            base[place] = some.share(agreed, place);
            left[place] = some.share(agreed - off, place);
            units[place] = some.of(place);
        }
        Taxing taxing = new Taxing(price.positions(), price.policies(), price.sets(), units);
        takeOff(some, left, taxing.untouchable(base));
        kept = new NetAndTaxes(price.cart(), left, taxing.taxes(base, left));
    }

    Owed.Line line(int place) {
        return new Owed.Line(price.lines().get(place).line(), kept.net(place), kept.taxes(place));
    }

    /** Kept units keep their shares, which fit; what units that left had of a discount goes to the rest, as far as it fits. */
    private void takeOff(Kept some, long[] left, long[] untouchable) {
        for (PromotionUse use : price.promotions()) {
            if (isFixed(use)) {
                long shares = 0;
                for (int place : use.places()) {
                    shares += some.share(use.minor(place), place);
                }
                takeOff(use.minorTotal() - shares, use.places(), left, untouchable);
            }
        }
    }

    private void takeOff(long amount, int[] places, long[] left, long[] untouchable) {
        long[] worth = new long[places.length];
        long[] room = new long[places.length];
        long all = 0;
        for (int i = 0; i < places.length; i++) {
            worth[i] = left[places[i]];
            room[i] = Math.max(0, worth[i] - untouchable[places[i]]);
            all += room[i];
        }
        long total = Math.min(all, amount);
        if (total > 0) {
            long[] shares = price.policies().split().within(total, worth, room);
            for (int i = 0; i < places.length; i++) {
                left[places[i]] -= shares[i];
            }
        }
    }

    private static boolean isFixed(PromotionUse use) {
        return use.promotion().action() instanceof PromotionAction.Off off
                && off.scope() == PromotionAction.Scope.ORDER
                && off.reduction() instanceof Reduction.Amount;
    }

    /** Whether there is such a discount. */
    static boolean isIn(List<PromotionUse> uses) {
        return uses.stream().anyMatch(StayingDiscount::isFixed);
    }
}
