package dev.oms.common;

import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * An address as somebody entered it: not yet known to be valid.
 *
 * @param country ISO 3166-1 alpha-2 code, upper case
 * @param location coordinates, none or one
 */
public record AddressForm(
        @PlainText(max = 200) String name,

        @Size(max = 5, message = "takes at most {max} lines")
        List<@PlainText(max = 200) String> lines,

        @PlainText(max = 20) String postalCode,
        @PlainText(max = 100) String city,

        @NotNull(message = "is missing")
        @Pattern(regexp = "[A-Z]{2}", message = "must be a two-letter ISO country code, upper case")
        String country,

        @Size(max = 1, message = "takes at most one point") List<GeoPoint> location) {
    public AddressForm {
        lines = List.copyOf(lines);
        location = List.copyOf(location);
    }

    /** An address of which only the country is known. */
    public static AddressForm inCountry(String country) {
        return new AddressForm("", List.of(), "", "", country, List.of());
    }

    /** The same address at known coordinates, in degrees. */
    public AddressForm at(double latitude, double longitude) {
        return new AddressForm(name, lines, postalCode, city, country, List.of(new GeoPoint(latitude, longitude)));
    }

    /** The address; the form must have been validated. */
    public Address toAddress() {
        return new Address(name, lines, postalCode, city, country, location);
    }

    @Override
    public String toString() {
        return Masked.text(this, "name", "lines", "postalCode", "city", "location");
    }
}
