package dev.oms.pricing;

import dev.oms.common.Masked;
import java.time.Instant;

/**
 * A certificate by which a buyer is not taxed.
 *
 * @param certificate its number
 * @param country whose taxes it is about
 * @param category of goods that it is about; empty for all
 */
public record TaxExemption(String certificate, String country, String category, Validity validity) {
    public TaxExemption {
        Names.requireId("certificate", certificate);
    }

    /** All goods of a country, always. */
    public static TaxExemption in(String country, String certificate) {
        return new TaxExemption(certificate, country, "", Validity.ALWAYS);
    }

    boolean covers(TaxRate rate, String taxCategory, Instant at) {
        return rate.country().equals(country)
                && (category.isEmpty() || category.equals(taxCategory))
                && validity.holds(at);
    }

    @Override
    public String toString() {
        return Masked.text(this, "certificate");
    }
}
