package dev.oms.pricing;

import dev.oms.common.Money;
import dev.oms.pricing.Explanation.Kind;
import dev.oms.pricing.Explanation.Step;
import java.util.ArrayList;
import java.util.List;

/** Tells the steps of a price. */
final class Explaining {
    private final PricedCart price;
    private final boolean included;
    private final List<Step> steps = new ArrayList<>();
    private final List<List<PromotionUse>> uses = new ArrayList<>();

    Explaining(PricedCart price) {
        this.price = price;
        this.included = price.cart().taxIncluded();
        for (int place = 0; place < price.lines().size(); place++) {
            uses.add(new ArrayList<>(2));
        }
        for (PromotionUse use : price.promotions()) {
            for (int place : use.places()) {
                uses.get(place).add(use);
            }
        }
    }

    Explanation explanation() {
        for (int place = 0; place < price.lines().size(); place++) {
            explain(price.lines().get(place), uses.get(place), place);
        }
        explainTotals();
        for (PassedOver each : price.passedOver()) {
            add(0, Kind.NOTE, "not applied: " + each.text(), price.net());
        }
        for (String code : price.waitingCoupons()) {
            add(0, Kind.NOTE, "waiting: coupon " + code, price.net());
        }
        return new Explanation(steps);
    }

    private void explain(PricedLine line, List<PromotionUse> some, int place) {
        int number = line.line();
        add(number, Kind.PRICE, priceText(line), line.value());
        if (!line.manual().isZero()) {
            add(
                    number,
                    Kind.MANUAL,
                    "manual discount of " + line.wanted().manual().get(0),
                    line.manual().negated());
        }
        for (PromotionUse use : some) {
            Money share = use.share(place);
            if (!share.isZero()) {
                add(number, Kind.PROMOTION, promotionText(use), share.negated());
            }
        }
        for (TaxAmount tax : line.taxes()) {
            add(number, Kind.TAX, taxText(tax), tax.amount());
        }
        add(number, Kind.TOTAL, "net " + line.net() + ", with tax", line.total());
    }

    private static String priceText(PricedLine line) {
        String what = line.line() + ". " + line.wanted().sku() + ", " + quantity(line) + " by "
                + line.source().text();
        if (line.isRecurring()) {
            return what + ", " + period(line);
        }
        return line.isOnce() ? what : what + ", expected use of every period";
    }

    private static String quantity(PricedLine line) {
        Tiers tiers = line.charge().tiers();
        String price = line.reached().price() + (tiers.per() == 1 ? "" : " per " + tiers.per());
        return switch (tiers.mode()) {
            case VOLUME -> line.units() + " × " + price;
            case GRADUATED -> line.units() + " in steps down to " + price;
            case BLOCK -> line.units() + " together for " + price;
        };
    }

    private static String period(PricedLine line) {
        PriceComponent.Recurring recurring = (PriceComponent.Recurring) line.charge();
        int last = line.firstPeriod() + line.periods();
        return "every " + recurring.every() + " " + (line.firstPeriod() + 1) + " to " + last;
    }

    private static String promotionText(PromotionUse use) {
        String name = use.promotion().name();
        String coupon = use.coupon().isEmpty() ? "" : ", coupon " + use.coupon();
        return name + " (" + use.promotion().action().text() + coupon + ")";
    }

    private String taxText(TaxAmount tax) {
        String what = (included ? "contains " : "") + tax.rate() + " of " + tax.base();
        return tax.note().isEmpty() ? what : what + ", " + tax.note();
    }

    private void explainTotals() {
        add(0, Kind.TOTAL, "net", price.net());
        for (TaxTotal tax : price.taxes()) {
            add(0, Kind.TAX, tax.rate().toString(), tax.amount());
        }
        Money cash = price.cashRounding();
        if (!cash.isZero()) {
            add(0, Kind.CASH, "rounded to what cash can pay", cash);
        }
        add(0, Kind.TOTAL, "to be paid", price.total().plus(cash));
    }

    private void add(int line, Kind kind, String text, Money amount) {
        steps.add(new Step(line, kind, text, amount));
    }
}
