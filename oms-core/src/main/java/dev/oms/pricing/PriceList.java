package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import java.util.Collection;
import java.util.Currency;
import java.util.List;

/**
 * Prices for somebody, in one currency, for a time.
 *
 * @param priority of two lists that mean the buyer equally closely, the lower one is asked first
 * @param version of a list that is stored, from 1 on; 0 of one that the host has in its code
 */
public record PriceList(
        String id, String name, Currency currency, Audience audience, Validity validity, int priority, int version) {
    public static final int USUAL_PRIORITY = 100;

    public PriceList {
        Names.requireId("id", id);
        Names.requireName("name", name);
        require(currency.getDefaultFractionDigits() >= 0, "currency %s has no minor unit", currency);
    }

    /** Prices for everybody, always. */
    public static PriceList in(String currency, String id) {
        return new PriceList(
                id, id, Currency.getInstance(currency), Audience.EVERYBODY, Validity.ALWAYS, USUAL_PRIORITY, 0);
    }

    public PriceList named(String other) {
        return new PriceList(id, other, currency, audience, validity, priority, version);
    }

    public PriceList audience(Audience other) {
        return new PriceList(id, name, currency, other, validity, priority, version);
    }

    public PriceList valid(Validity other) {
        return new PriceList(id, name, currency, audience, other, priority, version);
    }

    public PriceList priority(int lowerFirst) {
        return new PriceList(id, name, currency, audience, validity, lowerFirst, version);
    }

    /** The same as another version of it. */
    PriceList version(int number) {
        return new PriceList(id, name, currency, audience, validity, priority, number);
    }

    /** The same for nobody but a buyer whom it means. */
    PriceList forBuyer(Buyer buyer) {
        return audience(audience.only(buyer));
    }

    /** The ids of other lists that somebody could find together with this one, with nothing that says which comes first. */
    public List<String> rivals(Collection<PriceList> others) {
        return others.stream()
                .filter(other -> !other.id.equals(id) && other.competesWith(this))
                .map(PriceList::id)
                .sorted()
                .toList();
    }

    /** Whether somebody could find both at once, with nothing that says which comes first. */
    boolean competesWith(PriceList other) {
        return currency.equals(other.currency)
                && priority == other.priority
                && audience.specificity() == other.audience.specificity()
                && audience.meets(other.audience)
                && validity.overlaps(other.validity);
    }

    @Override
    public String toString() {
        return id + " (" + audience + ")";
    }
}
