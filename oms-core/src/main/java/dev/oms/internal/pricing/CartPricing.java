package dev.oms.internal.pricing;

import dev.oms.common.Id;
import dev.oms.common.Sku;
import dev.oms.common.TenantId;
import dev.oms.internal.engine.Settings;
import dev.oms.port.CouponGuard;
import dev.oms.port.Persistence;
import dev.oms.pricing.Allowance;
import dev.oms.pricing.Buyer;
import dev.oms.pricing.Cart;
import dev.oms.pricing.CartLine;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingAnswer;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what a cart costs now, without anything being ordered. */
public final class CartPricing {
    private final Settings settings;
    private final PriceBoards boards;

    public CartPricing(Settings settings, PriceBoards boards) {
        this.settings = settings;
        this.boards = boards;
    }

    public PricingAnswer price(Cart asked, Persistence persistence, TenantId tenant) {
        StoreReading reading = StoreReading.of(persistence, tenant);
        Cart cart = admitted(known(asked), tenant);
        PriceReading prices = boards.asking(() -> question(cart), settings.pricing(), tenant);
        Pricing pricing = prices.pricing(reading.read(prices.reads()), cart.at(), reading)
                .orElseGet(() -> Pricing.builder().build());
        List<Allowance> wanted = pricing.allowances(cart);
        Allowances allowances =
                wanted.isEmpty() ? Allowances.NONE : new Allowances(wanted, reading.read(Allowances.reads(wanted)));
        return pricing.price(cart, allowances.usage());
    }

    /** In the groups that an order would find. */
    private Cart known(Cart cart) {
        Buyer buyer = cart.buyer();
        String[] groups = settings.groups().of(buyer.customer()).toArray(String[]::new);
        return cart.buyer(buyer.groups(groups));
    }

    /** Nobody learns codes by asking what they would do. */
    private Cart admitted(Cart cart, TenantId tenant) {
        boolean admitted = cart.coupons().isEmpty()
                || settings.coupons()
                        .admits(new CouponGuard.Attempt(
                                tenant, cart.buyer().channel(), cart.buyer().customer(), cart.coupons(), cart.at()));
        // No code is blank, so what stands in the place of one does nothing, like any code that is none.
        return admitted ? cart : cart.coupons(Collections.nCopies(cart.coupons().size(), ""));
    }

    private static PriceQuestion question(Cart cart) {
        Set<Sku> skus = cart.lines().stream().map(CartLine::sku).collect(Collectors.toSet());
        // What stands for a code that nobody may try is no id.
        Set<String> codes = cart.coupons().stream().filter(Id::isValid).collect(Collectors.toSet());
        return new PriceQuestion(cart.buyer(), cart.currency(), cart.at(), skus, codes);
    }
}
