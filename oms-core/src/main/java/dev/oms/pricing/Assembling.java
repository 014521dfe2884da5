package dev.oms.pricing;

import dev.oms.common.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Puts the answer together. */
final class Assembling {
    private final Positions positions;
    private final PricingPolicies policies;
    private final TaxSet[] sets;
    private final long[] manual;
    private final Discounting discounting;
    private final Currency currency;
    private final NetAndTaxes charged;

    Assembling(
            Positions positions,
            PricingPolicies policies,
            TaxSet[] sets,
            long[] manual,
            Discounting discounting,
            List<Taxing.Taxed> taxed) {
        this.positions = positions;
        this.policies = policies;
        this.sets = sets;
        this.manual = manual;
        this.discounting = discounting;
        this.currency = positions.cart.currency();
        this.charged = new NetAndTaxes(positions.cart, discounting.left, taxed);
    }

    PricedCart price(List<String> waitingCoupons) {
        List<PricedLine> lines = new ArrayList<>(positions.count);
        for (int i = 0; i < positions.count; i++) {
            lines.add(line(i));
        }
        return new PricedCart(
                positions, policies, sets, lines, discounting.uses, discounting.passedOver, waitingCoupons);
    }

    private PricedLine line(int place) {
        Position position = positions.all[place];
        long off = discounting.base[place] - discounting.left[place];
        long ofOrder = discounting.ofOrder[place];
        return new PricedLine(
                position.number(),
                position.line(),
                position.component(),
                position.charge(),
                position.firstPeriod(),
                position.periods(),
                position.source(),
                position.tiers().reached(Math.max(1, position.units())),
                position.units(),
                money(position.value()),
                money(manual[place]),
                money(off - ofOrder),
                money(ofOrder),
                charged.net(place),
                charged.taxes(place),
                position.knownCost().map(cost -> List.of(money(cost))).orElse(List.of()));
    }

    private Money money(long minor) {
        return new Money(minor, currency);
    }
}
