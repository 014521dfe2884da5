package dev.oms.pricing;

import dev.oms.common.Money;
import java.time.Instant;

/** A small shop for examples: tea for 10.00, a pot for 50.00, postage for 5.00. */
final class Shop {
    static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    static final TaxRate STANDARD = TaxRate.of("DE", "VAT", "19");
    static final TaxRate REDUCED = TaxRate.of("DE", "VAT", "7").category("food");

    private Shop() {}

    static PricingBuilder shop() {
        return Pricing.builder()
                .list(
                        PriceList.in("EUR", "WEB"),
                        PriceEntry.of("TEA", "10.00"),
                        PriceEntry.of("POT", "50.00"),
                        PriceEntry.of("PENNY", "0.13"),
                        PriceEntry.of("POST", "5.00"));
    }

    static Cart cart(CartLine... lines) {
        return Cart.of(Buyer.on("web"), "EUR", NOW, lines).taxedIn(Place.in("DE"));
    }

    static CartLine line(String sku, int units) {
        return CartLine.of(sku, units);
    }

    static CartLine postage() {
        return CartLine.of(LineKind.SHIPPING, "POST", 1);
    }

    static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    static PricedCart price(PricingBuilder shop, Cart cart) {
        return shop.build().price(cart).orThrow();
    }

    static PricingPolicies policies() {
        return PricingPolicies.STANDARD;
    }
}
