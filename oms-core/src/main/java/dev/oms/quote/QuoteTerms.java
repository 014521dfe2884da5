package dev.oms.quote;

import dev.oms.pricing.Pricing;

/** How quotes are priced, and who has to approve them. */
public record QuoteTerms(Pricing pricing, ApprovalPolicy approvals) {

    /** Priced so; nobody has to approve anything. */
    public static QuoteTerms pricedBy(Pricing pricing) {
        return new QuoteTerms(pricing, ApprovalPolicy.nobody());
    }

    public QuoteTerms approvedBy(ApprovalPolicy policy) {
        return new QuoteTerms(pricing, policy);
    }
}
