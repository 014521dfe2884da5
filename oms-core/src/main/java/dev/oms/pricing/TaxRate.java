package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Text;

/**
 * What one tax takes of one sort of goods in one place.
 *
 * @param region state or province; empty for the whole country
 * @param postalPrefix beginning of the postal codes; empty for all
 * @param name such as {@code VAT}
 * @param category of goods; empty for whatever has no rate of its own under this name
 * @param compound whether it is taken of the other taxes too
 */
public record TaxRate(
        String country,
        String region,
        String postalPrefix,
        String name,
        String category,
        Percent percent,
        boolean compound,
        Validity validity) {
    public TaxRate {
        require(Text.isCountryCode(country), "country is a two-letter ISO code, not '%s'", country);
        Names.requireId("name", name);
        require(percent.millionths() <= Percent.WHOLE, "percent %s is more than a tax can take", percent);
    }

    /** What a tax takes of everything in a country. */
    public static TaxRate of(String country, String name, String percent) {
        return new TaxRate(country, "", "", name, "", Percent.of(percent), false, Validity.ALWAYS);
    }

    public TaxRate category(String other) {
        return new TaxRate(country, region, postalPrefix, name, other, percent, compound, validity);
    }

    public TaxRate region(String other) {
        return new TaxRate(country, other, postalPrefix, name, category, percent, compound, validity);
    }

    public TaxRate postalPrefix(String other) {
        return new TaxRate(country, region, other, name, category, percent, compound, validity);
    }

    public TaxRate onTop() {
        return new TaxRate(country, region, postalPrefix, name, category, percent, true, validity);
    }

    public TaxRate valid(Validity other) {
        return new TaxRate(country, region, postalPrefix, name, category, percent, compound, other);
    }

    /** Whose tax it is: {@code CA}, {@code CA-QC}, {@code US-CA 902}. */
    public String jurisdiction() {
        String area = region.isEmpty() ? country : country + "-" + region;
        return postalPrefix.isEmpty() ? area : area + " " + postalPrefix;
    }

    boolean covers(Place place) {
        return country.equals(place.country())
                && (region.isEmpty() || region.equals(place.region()))
                && (postalPrefix.isEmpty() || place.postalCode().startsWith(postalPrefix));
    }

    boolean sameTax(TaxRate other) {
        return name.equals(other.name)
                && country.equals(other.country)
                && region.equals(other.region)
                && postalPrefix.equals(other.postalPrefix);
    }

    @Override
    public String toString() {
        return name + " " + jurisdiction() + " " + percent;
    }
}
