package dev.oms.pricing;

import dev.oms.common.Address;
import java.util.Locale;

/**
 * Where something is taxed.
 *
 * @param country ISO 3166-1 alpha-2 code; empty for nowhere
 * @param region state or province; empty where unknown
 * @param postalCode empty where unknown
 */
public record Place(String country, String region, String postalCode) {
    public static final Place NOWHERE = new Place("", "", "");

    public static Place in(String country) {
        return new Place(country, "", "");
    }

    public static Place of(Address address) {
        return new Place(address.country(), "", address.postalCode());
    }

    public Place region(String code) {
        return new Place(country, code.toUpperCase(Locale.ROOT), postalCode);
    }

    public Place postalCode(String code) {
        return new Place(country, region, code);
    }
}
