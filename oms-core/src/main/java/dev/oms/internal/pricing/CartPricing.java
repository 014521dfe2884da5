package dev.oms.internal.pricing;

import dev.oms.catalog.Product;
import dev.oms.command.EntityKey;
import dev.oms.common.Id;
import dev.oms.common.Sku;
import dev.oms.common.TenantId;
import dev.oms.internal.engine.Settings;
import dev.oms.port.CouponGuard;
import dev.oms.port.Facts;
import dev.oms.port.Persistence;
import dev.oms.pricing.Allowance;
import dev.oms.pricing.Buyer;
import dev.oms.pricing.Cart;
import dev.oms.pricing.CartLine;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingAnswer;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
        Facts facts = reading.read(prices.reads().withAll(products(cart)));
        Pricing pricing = prices.pricing(facts, cart.at(), reading)
                .orElseGet(() -> Pricing.builder().build());
        return price(pricing, withListPrices(cart, pricing, facts), reading);
    }

    private static PricingAnswer price(Pricing pricing, Cart cart, StoreReading reading) {
        List<Allowance> wanted = pricing.allowances(cart);
        Allowances allowances =
                wanted.isEmpty() ? Allowances.NONE : new Allowances(wanted, reading.read(Allowances.reads(wanted)));
        return pricing.price(cart, allowances.usage());
    }

    private static Set<EntityKey> products(Cart cart) {
        return cart.lines().stream().map(line -> Product.key(line.sku())).collect(Collectors.toSet());
    }

    /** What no list has costs what the catalogue says, as in an order. */
    private static Cart withListPrices(Cart cart, Pricing pricing, Facts facts) {
        return cart.lines(cart.lines().stream()
                .map(line -> line.agreed().isEmpty() && !pricing.isListed(cart, line.sku())
                        ? listPrice(line, cart, facts).map(line::at).orElse(line)
                        : line)
                .toList());
    }

    private static Optional<String> listPrice(CartLine line, Cart cart, Facts facts) {
        return facts.find(Product.key(line.sku()), Product.class)
                .flatMap(product -> product.entity().listPrice(cart.currency()))
                .map(BigDecimal::toPlainString);
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
