package dev.oms.pricing;

import dev.oms.common.Money;
import java.util.ArrayList;
import java.util.List;

/** What is left of each position once it is told apart from its taxes. */
final class NetAndTaxes {
    private final Cart cart;
    private final long[] net;
    private final List<List<TaxAmount>> taxes;

    /** @param left what is charged for each position, as its price stands */
    NetAndTaxes(Cart cart, long[] left, List<Taxing.Taxed> taxed) {
        this.cart = cart;
        this.net = left.clone();
        this.taxes = new ArrayList<>(left.length);
        for (int i = 0; i < left.length; i++) {
            taxes.add(new ArrayList<>(2));
        }
        taxed.forEach(this::add);
    }

    Money net(int place) {
        return money(net[place]);
    }

    List<TaxAmount> taxes(int place) {
        return taxes.get(place);
    }

    /** Taxes that are not due are taken out of a price that contains them all the same. */
    private void add(Taxing.Taxed part) {
        long total = part.total();
        boolean included = cart.taxIncluded();
        if (included) {
            net[part.place] -= total;
        }
        long base = included ? part.amount - total : part.amount;
        long before = 0;
        for (int i = 0; i < part.taxes.length; i++) {
            TaxRate rate = part.set.rates().get(i);
            boolean compound = i > 0 && rate.compound();
            long due = part.set.isDue(i) ? part.taxes[i] : 0;
            Money of = money(compound ? base + before : base);
            add(taxes.get(part.place), new TaxAmount(rate, of, money(due), part.set.note(i)));
            before += part.taxes[i];
        }
    }

    private static void add(List<TaxAmount> all, TaxAmount tax) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).rate().equals(tax.rate())) {
                all.set(i, all.get(i).plus(tax));
                return;
            }
        }
        all.add(tax);
    }

    private Money money(long minor) {
        return new Money(minor, cart.currency());
    }
}
