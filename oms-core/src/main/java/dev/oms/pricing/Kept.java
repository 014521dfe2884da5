package dev.oms.pricing;

import dev.oms.common.Money;
import java.util.ArrayList;
import java.util.List;

/** So many units of each line of a priced cart. */
final class Kept {
    private final PricedCart price;
    private final int[] units;
    private final long goods;
    private final long goodsKept;

    Kept(PricedCart price, int... units) {
        this.price = price;
        this.units = units;
        long all = 0;
        long some = 0;
        for (int place = 0; place < price.lines().size(); place++) {
            PricedLine line = price.lines().get(place);
            if (line.isOnce() && line.wanted().kind() == LineKind.GOODS) {
                all += line.total().minor();
                some += Apportionment.cumulative(
                        line.total().minor(), of(place), line.wanted().units());
            }
        }
        goods = all;
        goodsKept = some;
    }

    boolean isAll() {
        for (int place = 0; place < price.lines().size(); place++) {
            if (of(place) < price.lines().get(place).wanted().units()) {
                return false;
            }
        }
        return true;
    }

    /** Units of a position. */
    int of(int place) {
        return units[price.lines().get(place).line() - 1];
    }

    /** The share of an amount that is owed for the units kept of a position. */
    long share(long amount, int place) {
        return Apportionment.cumulative(
                amount, of(place), price.lines().get(place).wanted().units());
    }

    /** The share of a whole position that is owed for what is kept. */
    Owed.Line share(int place, Owed.Line whole) {
        List<TaxAmount> taxes = new ArrayList<>();
        for (TaxAmount tax : whole.taxes()) {
            taxes.add(new TaxAmount(tax.rate(), share(tax.base(), place), share(tax.amount(), place), tax.note()));
        }
        return new Owed.Line(whole.line(), share(whole.net(), place), taxes);
    }

    private Money share(Money amount, int place) {
        long share = share(amount.minor(), place);
        if (price.lines().get(place).wanted().kind() == LineKind.SHIPPING) {
            share = shipping(share);
        }
        return new Money(share, amount.currency());
    }

    private long shipping(long amount) {
        return switch (price.policies().shippingRefund()) {
            case NEVER -> amount;
            case IN_PROPORTION -> goods == 0 ? amount : Apportionment.cumulative(amount, goodsKept, goods);
            case WHEN_ALL_RETURNED -> goods > 0 && noGoodsAreKept() ? 0 : amount;
        };
    }

    private boolean noGoodsAreKept() {
        for (int place = 0; place < price.lines().size(); place++) {
            if (price.lines().get(place).wanted().kind() == LineKind.GOODS && of(place) > 0) {
                return false;
            }
        }
        return true;
    }
}
