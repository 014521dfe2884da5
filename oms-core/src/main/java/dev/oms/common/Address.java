package dev.oms.common;

import static dev.oms.common.InvariantViolation.require;

import java.util.List;
import java.util.Optional;

/**
 * Where something goes to or comes from.
 *
 * @param name recipient; empty where unknown
 * @param lines street lines, none to five
 * @param postalCode empty where unknown
 * @param city empty where unknown
 * @param country ISO 3166-1 alpha-2 code, upper case
 * @param location coordinates, none or one; what sourcing measures distance to
 */
public record Address(
        String name, List<String> lines, String postalCode, String city, String country, List<GeoPoint> location) {
    public Address {
        lines = List.copyOf(lines);
        location = List.copyOf(location);
        require(lines.size() <= 5, "an address has at most 5 lines, not %d", lines.size());
        require(location.size() <= 1, "an address is in one place");
        require(Text.isCountryCode(country), "a country is a two-letter ISO code, not '%s'", country);
    }

    /** An address of which only the country is known. */
    public static Address inCountry(String country) {
        return new Address("", List.of(), "", "", country, List.of());
    }

    /** The same address at known coordinates. */
    public Address at(GeoPoint point) {
        return new Address(name, lines, postalCode, city, country, List.of(point));
    }

    /** Coordinates, where they are known. */
    public Optional<GeoPoint> point() {
        return location.stream().findFirst();
    }

    @Override
    public String toString() {
        return Masked.text(this, "name", "lines", "postalCode", "city", "location");
    }
}
