package dev.oms.jdbc;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every view. Tables are called in the singular, views in the plural. */
final class Views {
    static final List<View> ALL = List.of(
            new View("orders", OrderViews.ORDERS),
            new View("order_lines", OrderViews.LINES),
            new View("order_holds", OrderViews.HOLDS),
            new View("backorders", OrderViews.BACKORDERS),
            new View("fulfillment_lines", GoodsViews.FULFILLMENT_LINES),
            new View("shipments", GoodsViews.SHIPMENTS),
            new View("shipment_lines", GoodsViews.SHIPMENT_LINES),
            new View("shipment_lots", LotViews.SHIPMENT_LOTS),
            new View("packages", GoodsViews.PACKAGES),
            new View("returns", GoodsViews.RETURNS),
            new View("return_lines", GoodsViews.RETURN_LINES),
            new View("stock_levels", GoodsViews.STOCK_LEVELS),
            new View("lots", LotViews.LOTS),
            new View("payment_transactions", MoneyViews.TRANSACTIONS),
            new View("amounts_due", MoneyViews.DUE));

    static final Set<String> NAMES = ALL.stream().map(View::name).collect(Collectors.toUnmodifiableSet());

    private Views() {}
}
