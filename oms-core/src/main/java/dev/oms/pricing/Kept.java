package dev.oms.pricing;

import dev.oms.common.Money;
import dev.oms.pricing.PricingPolicies.ShippingRefund;
import java.util.ArrayList;
import java.util.List;

/** So many units of each line of a priced cart, and what they owe. */
final class Kept {
    private final PricedCart price;
    private final int[] units;
    private final Keeping keeping;

    Kept(PricedCart price, int... units) {
        this.price = price;
        this.units = units;
        List<Keeping.Part> parts = new ArrayList<>();
        for (int place = 0; place < price.lines().size(); place++) {
            parts.add(part(place));
        }
        this.keeping = new Keeping(parts, goods());
    }

    /** The share of a whole position that is owed for what is kept. */
    Owed.Line of(int place) {
        PricedLine line = price.lines().get(place);
        List<TaxAmount> taxes = new ArrayList<>();
        for (TaxAmount tax : line.taxes()) {
            taxes.add(new TaxAmount(tax.rate(), share(tax.base(), place), share(tax.amount(), place), tax.note()));
        }
        return new Owed.Line(line.line(), share(line.net(), place), taxes);
    }

    private Money share(Money amount, int place) {
        int all = price.lines().get(place).wanted().units();
        return new Money(keeping.owed(place).share(amount.minor(), units(place), all), amount.currency());
    }

    /** Units of a position. */
    private int units(int place) {
        return units[price.lines().get(place).line() - 1];
    }

    private Keeping.Part part(int place) {
        PricedLine line = price.lines().get(place);
        List<PriceTerms.PromotionShare> staying = price.promotions().stream()
                .filter(use -> line.isOnce() && use.minor(place) > 0)
                .map(use -> price.share(use, place))
                .filter(PriceTerms.PromotionShare::stays)
                .toList();
        boolean shipped = line.wanted().kind() == LineKind.SHIPPING;
        return new Keeping.Part(
                line.wanted().units(),
                units(place),
                line.value().minus(line.manual()).minus(line.lineDiscount()).minus(line.orderDiscount()),
                staying,
                shipped ? price.policies().shippingRefund() : ShippingRefund.NEVER);
    }

    private Keeping.Goods goods() {
        long all = 0;
        long kept = 0;
        boolean had = false;
        boolean some = false;
        for (int place = 0; place < price.lines().size(); place++) {
            PricedLine line = price.lines().get(place);
            if (line.isOnce() && line.wanted().kind() == LineKind.GOODS) {
                long total = line.total().minor();
                all += total;
                kept += Apportionment.cumulative(
                        total, units(place), line.wanted().units());
                had = true;
                some |= units(place) > 0;
            }
        }
        return new Keeping.Goods(all, kept, had && !some);
    }
}
