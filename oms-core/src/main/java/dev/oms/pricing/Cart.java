package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that a price depends on, beside the lists, promotions and rates themselves.
 *
 * @param at when the price is asked for
 * @param taxIncluded whether unit prices contain the tax
 * @param coupons codes as they were entered
 * @param exemptions certificates that say what is not taxed
 */
public record Cart(
        Buyer buyer,
        Currency currency,
        Instant at,
        boolean taxIncluded,
        Place taxedIn,
        List<String> coupons,
        List<TaxExemption> exemptions,
        List<CartLine> lines) {
    public Cart {
        coupons = List.copyOf(coupons);
        exemptions = List.copyOf(exemptions);
        lines = List.copyOf(lines);
        require(currency.getDefaultFractionDigits() >= 0, "currency %s has no minor unit", currency);
    }

    /** A cart whose prices contain the tax. */
    public static Cart of(Buyer buyer, String currency, Instant at, CartLine... lines) {
        return new Cart(
                buyer, Currency.getInstance(currency), at, true, Place.NOWHERE, List.of(), List.of(), List.of(lines));
    }

    public Cart lines(List<CartLine> all) {
        return new Cart(buyer, currency, at, taxIncluded, taxedIn, coupons, exemptions, all);
    }

    public Cart add(CartLine... more) {
        List<CartLine> all = new ArrayList<>(lines);
        all.addAll(List.of(more));
        return lines(all);
    }

    public Cart buyer(Buyer other) {
        return new Cart(other, currency, at, taxIncluded, taxedIn, coupons, exemptions, lines);
    }

    public Cart at(Instant other) {
        return new Cart(buyer, currency, other, taxIncluded, taxedIn, coupons, exemptions, lines);
    }

    public Cart taxExcluded() {
        return new Cart(buyer, currency, at, false, taxedIn, coupons, exemptions, lines);
    }

    public Cart taxedIn(Place place) {
        return new Cart(buyer, currency, at, taxIncluded, place, coupons, exemptions, lines);
    }

    public Cart coupon(String code) {
        return coupons(Stream.concat(coupons.stream(), Stream.of(code)).toList());
    }

    public Cart coupons(List<String> codes) {
        return new Cart(buyer, currency, at, taxIncluded, taxedIn, codes, exemptions, lines);
    }

    public Cart exempt(TaxExemption exemption) {
        return new Cart(
                buyer,
                currency,
                at,
                taxIncluded,
                taxedIn,
                coupons,
                Stream.concat(exemptions.stream(), Stream.of(exemption)).toList(),
                lines);
    }
}
