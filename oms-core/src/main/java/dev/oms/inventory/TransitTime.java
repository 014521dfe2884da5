package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Address;
import dev.oms.common.Text;

/**
 * How long goods are on their way from a node to an area.
 *
 * @param country ISO 3166-1 alpha-2 code, upper case
 * @param postalPrefix what the postal codes of the area begin with; empty for the whole country
 * @param days calendar days from leaving to arriving
 */
public record TransitTime(String country, String postalPrefix, int days) {
    public TransitTime {
        require(Text.isCountryCode(country), "a country is a two-letter ISO code, not '%s'", country);
        require(days >= 0 && days <= 366, "goods are on their way for 0 to 366 days, not %d", days);
    }

    boolean covers(Address destination) {
        return destination.country().equals(country) && destination.postalCode().startsWith(postalPrefix);
    }
}
