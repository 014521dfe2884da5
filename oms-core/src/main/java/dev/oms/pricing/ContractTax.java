package dev.oms.pricing;

import dev.oms.common.Money;
import java.math.BigDecimal;

/**
 * One tax that was agreed for a line.
 *
 * @param jurisdiction whose tax it is: {@code CA}, {@code CA-QC}
 * @param compound whether it is taken of the other taxes too
 */
public record ContractTax(String name, String jurisdiction, BigDecimal percent, boolean compound, Money amount) {
    static ContractTax of(TaxAmount tax) {
        return of(tax.rate(), tax.amount());
    }

    static ContractTax of(TaxRate rate, Money amount) {
        return new ContractTax(rate.name(), rate.jurisdiction(), rate.percent().amount(), rate.compound(), amount);
    }

    /** The same tax for so many periods. */
    public ContractTax times(int periods) {
        return charged(Math.multiplyExact(amount.minor(), periods));
    }

    ContractTax charged(long minor) {
        return new ContractTax(name, jurisdiction, percent, compound, new Money(minor, amount.currency()));
    }

    /** Whether it is the same tax, whatever it comes to. */
    boolean isSame(ContractTax other) {
        return name.equals(other.name)
                && jurisdiction.equals(other.jurisdiction)
                && compound == other.compound
                && percent.compareTo(other.percent) == 0;
    }

    /** All that a calculation needs to know of the rate. */
    TaxRate rate() {
        return new TaxRate(
                jurisdiction.substring(0, 2), "", "", name, "", Percent.of(percent), compound, Validity.ALWAYS);
    }
}
