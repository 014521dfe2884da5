package dev.oms.order;

import dev.oms.pricing.Buyer;
import dev.oms.pricing.Cart;
import dev.oms.pricing.CartLine;
import dev.oms.pricing.Place;
import java.util.List;
import java.util.Optional;

/** Makes a cart of an order again. */
final class PricedCarts {
    private PricedCarts() {}

    static Cart of(Order order, PricingContext context) {
        List<CartLine> lines = order.lines().stream()
                .map(line -> line.price().cartLine(line.sku()))
                .flatMap(Optional::stream)
                .toList();
        Cart cart = Cart.of(buyer(order, context), order.currency().getCurrencyCode(), order.placedAt())
                .taxedIn(Place.of(order.shipTo()))
                .coupons(context.coupons())
                .lines(lines);
        return order.lines().get(0).price().taxIncluded() ? cart : cart.taxExcluded();
    }

    private static Buyer buyer(Order order, PricingContext context) {
        return new Buyer(
                order.channel().value(),
                order.customer(),
                context.contract(),
                context.groups(),
                context.campaign(),
                context.ordersBefore(),
                context.taxNumber());
    }
}
