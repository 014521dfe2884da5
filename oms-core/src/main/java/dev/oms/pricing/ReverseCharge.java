package dev.oms.pricing;

import dev.oms.common.Sorted;
import java.util.Set;

/**
 * Businesses in other countries of a union owe the tax themselves.
 *
 * @param seller the seller's country
 * @param union countries where this holds
 */
public record ReverseCharge(String seller, Set<String> union) {
    static final ReverseCharge NOWHERE = new ReverseCharge("", Set.of());

    public ReverseCharge {
        union = Sorted.set(union);
    }

    boolean applies(Buyer buyer, Place place) {
        return !buyer.taxNumber().isEmpty() && !place.country().equals(seller) && union.contains(place.country());
    }
}
