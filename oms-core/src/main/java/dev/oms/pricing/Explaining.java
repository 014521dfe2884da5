package dev.oms.pricing;

import dev.oms.common.Money;
import java.util.ArrayList;
import java.util.List;

/** Tells the steps of a price. */
final class Explaining {
    private static final int OF_THE_WHOLE = 10;

    private final PricedCart price;
    private final boolean included;
    private final List<PriceStep> steps;
    private final List<List<PriceStep>> promoted = new ArrayList<>();

    Explaining(PricedCart price) {
        this.price = price;
        this.included = price.cart().taxIncluded();
        for (int shares : shares()) {
            promoted.add(new ArrayList<>(shares));
        }
        price.promotions().forEach(this::addShares);
        // Lists that grow step by step are copied as often as they grow.
        steps = new ArrayList<>(steps());
    }

    private int[] shares() {
        int[] shares = new int[price.lines().size()];
        for (PromotionUse use : price.promotions()) {
            int[] places = use.places();
            long[] amounts = use.amounts();
            for (int i = 0; i < places.length; i++) {
                shares[places[i]] += amounts[i] > 0 ? 1 : 0;
            }
        }
        return shares;
    }

    /** As many as there will be, give or take those about the whole. */
    private int steps() {
        int steps = price.passedOver().size() + price.waitingCoupons().size();
        for (int place = 0; place < promoted.size(); place++) {
            steps += 3
                    + promoted.get(place).size()
                    + price.lines().get(place).taxes().size();
        }
        return steps + OF_THE_WHOLE;
    }

    Explanation explanation() {
        for (int place = 0; place < promoted.size(); place++) {
            explain(price.lines().get(place), promoted.get(place));
        }
        explainTotals();
        Money nothing = Money.zero(price.currency());
        for (PassedOver each : price.passedOver()) {
            steps.add(new PriceStep.NotApplied(each, nothing));
        }
        for (String code : price.waitingCoupons()) {
            steps.add(new PriceStep.Waiting(code, nothing));
        }
        return new Explanation(steps);
    }

    private void addShares(PromotionUse use) {
        int[] places = use.places();
        long[] amounts = use.amounts();
        for (int i = 0; i < places.length; i++) {
            if (amounts[i] > 0) {
                int line = price.lines().get(places[i]).line();
                promoted.get(places[i])
                        .add(new PriceStep.Promoted(line, use, new Money(-amounts[i], price.currency())));
            }
        }
    }

    private void explain(PricedLine line, List<PriceStep> some) {
        steps.add(new PriceStep.Listed(line));
        if (!line.manual().isZero()) {
            steps.add(new PriceStep.Manual(line));
        }
        steps.addAll(some);
        for (TaxAmount tax : line.taxes()) {
            steps.add(new PriceStep.Taxed(line.line(), tax, included));
        }
        steps.add(new PriceStep.LineTotal(line));
    }

    private void explainTotals() {
        steps.add(new PriceStep.Sum("net", price.net()));
        for (TaxTotal tax : price.taxes()) {
            steps.add(new PriceStep.AllOf(tax));
        }
        Money cash = price.cashRounding();
        if (!cash.isZero()) {
            steps.add(new PriceStep.Sum("rounded to what cash can pay", cash));
        }
        steps.add(new PriceStep.Sum("to be paid", price.payable()));
    }
}
