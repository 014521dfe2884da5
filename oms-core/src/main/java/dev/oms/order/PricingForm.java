package dev.oms.order;

import dev.oms.common.Masked;
import dev.oms.common.Personal;
import dev.oms.common.validation.DecimalText;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an order brings to its pricing besides its lines, as somebody entered it.
 *
 * @param coupons codes as they were entered
 * @param campaign what brought the customer here; empty for nothing
 * @param contract the agreement that is bought under; empty for none
 * @param taxNumber of a business; empty for a consumer
 * @param agreedTotal what the buyer has agreed to pay in all, tax included; empty for whatever it costs
 */
public record PricingForm(
        @Size(max = PricingForm.MAX_COUPONS, message = "must be at most {max} codes")
        List<@IdText String> coupons,

        @PlainText(max = 100) String campaign,
        @IdText(optional = true) String contract,
        @Personal @PlainText(max = 40) String taxNumber,
        @DecimalText String agreedTotal) {
    /** The most codes that an order can bring. */
    public static final int MAX_COUPONS = 20;

    /** Nothing. */
    public static final PricingForm NONE = new PricingForm(List.of(), "", "", "", "");

    public PricingForm {
        coupons = List.copyOf(coupons);
    }

    /** One more code. */
    public PricingForm coupon(String code) {
        return new PricingForm(
                Stream.concat(coupons.stream(), Stream.of(code)).toList(), campaign, contract, taxNumber, agreedTotal);
    }

    public PricingForm campaign(String name) {
        return new PricingForm(coupons, name, contract, taxNumber, agreedTotal);
    }

    public PricingForm contract(String id) {
        return new PricingForm(coupons, campaign, id, taxNumber, agreedTotal);
    }

    public PricingForm taxNumber(String number) {
        return new PricingForm(coupons, campaign, contract, number, agreedTotal);
    }

    /** What it may cost in all: an order that costs anything else is refused with both totals. */
    public PricingForm agreedTotal(String amount) {
        return new PricingForm(coupons, campaign, contract, taxNumber, amount);
    }

    @Override
    public String toString() {
        return Masked.text(this, "coupons", "taxNumber");
    }
}
