package dev.oms.order;

import dev.oms.catalog.Product;
import dev.oms.common.Address;
import dev.oms.common.ChannelId;
import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.pricing.PriceContract;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Orders for tests: every unit costs 3.33 EUR and is open. */
public final class SampleOrders {
    private SampleOrders() {}

    /** A confirmed order with one line for each number of units. */
    public static Order anOrder(int... units) {
        List<OrderLine> lines = new ArrayList<>();
        for (int each : units) {
            lines.add(aLine(lines.size() + 1, each));
        }
        return anOrder(lines);
    }

    /** An order of one unit of goods and a charge. */
    public static Order anOrderWithPostage() {
        OrderLine goods = aLine(1, 1);
        OrderLine postage = new OrderLine(
                2,
                new Sku("POST"),
                "Postage",
                Product.Type.CHARGE,
                false,
                aPrice(1, "EUR"),
                LineQuantities.allOpen(1),
                List.of());
        return anOrder(List.of(goods, postage));
    }

    static Order anOrder(List<OrderLine> lines) {
        return new Order(
                new OrderId("O1"),
                new ChannelId("web"),
                "",
                "C-42",
                Currency.getInstance("EUR"),
                OrderState.CONFIRMED,
                Address.inCountry("DE"),
                List.of(),
                List.of(),
                "token",
                100,
                Instant.parse("2026-01-01T00:00:00Z"),
                "",
                lines,
                List.of(),
                0,
                0,
                0);
    }

    /** A line of goods. */
    public static OrderLine aLine(int number, int units) {
        return new OrderLine(
                number,
                new Sku("SKU-" + number),
                "Product " + number,
                Product.Type.GOODS,
                true,
                aPrice(units, "EUR"),
                LineQuantities.allOpen(units),
                List.of());
    }

    static PriceContract aPrice(int units, String currency) {
        Money none = Money.ofMinor(0, currency);
        return PriceContract.agree(units, new BigDecimal("3.33"), none, none, new BigDecimal("19"), true);
    }
}
