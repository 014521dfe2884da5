package dev.oms.persistence.internal;

import dev.oms.catalog.Product;
import dev.oms.catalog.offering.Selection;
import dev.oms.common.Address;
import dev.oms.common.ChannelId;
import dev.oms.common.FulfillmentId;
import dev.oms.common.GeoPoint;
import dev.oms.common.Money;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.ReturnId;
import dev.oms.common.ShipmentId;
import dev.oms.common.Sku;
import dev.oms.common.StockPool;
import dev.oms.order.AgeDeclaration;
import dev.oms.order.DayShare;
import dev.oms.order.Hold;
import dev.oms.order.LineQuantities;
import dev.oms.order.NodeShare;
import dev.oms.order.Operation;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.OrderState;
import dev.oms.order.OrderedAs;
import dev.oms.order.PoolUnits;
import dev.oms.order.PricingContext;
import dev.oms.order.TaxEntry;
import dev.oms.order.TaxedLine;
import dev.oms.pricing.Allowance;
import dev.oms.pricing.ContractTax;
import dev.oms.pricing.HeldUse;
import dev.oms.pricing.LineAmount;
import dev.oms.pricing.PriceContract;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/** Values with something in every property, texts in several scripts, and decimals whose scale matters. */
final class Samples {
    static final Currency EUR = Currency.getInstance("EUR");
    static final Instant NOON = Instant.parse("2024-05-17T12:00:00.123456Z");
    static final OrderId ORDER = new OrderId("O-2024-0001");
    static final FulfillmentId WORK = new FulfillmentId(ORDER, 1);
    static final ShipmentId SHIPMENT = new ShipmentId(ORDER, 2);
    static final ReturnId RETURN = new ReturnId(ORDER, 3);
    static final NodeId BERLIN = new NodeId("BERLIN");
    static final NodeId HAMBURG = new NodeId("HAMBURG 2");
    static final Sku TEA = new Sku("TEA-250G");
    static final Sku POSTAGE = new Sku("POSTAGE");

    private Samples() {}

    static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }

    static Address anAddress() {
        return new Address(
                "Zoë \"Z\" Müller",
                List.of("Straße 1\\2", "3. Stock 🚚"),
                "10115",
                "Berlin",
                "DE",
                List.of(new GeoPoint(52.52, 0.1 + 0.2)));
    }

    static Order anOrder() {
        return new Order(
                ORDER,
                new ChannelId("web"),
                "#4711",
                "C-42",
                EUR,
                OrderState.CONFIRMED,
                anAddress(),
                List.of(BERLIN),
                List.of(LocalDate.of(2024, 5, 20)),
                "tok_1",
                100,
                NOON,
                "ring twice\nthen wait\t…",
                List.of(tea(1), coffee(), postage()),
                List.of(aHold()),
                1,
                2,
                3,
                List.of(new PricingContext(
                        List.of("SPRING-26", "ZÜGIG"),
                        "letter",
                        "K-1",
                        Set.of("trade"),
                        2,
                        "DE123456789",
                        List.of(aUse()))),
                List.of(new DayShare(new NodeId("BERLIN"), LocalDate.parse("2026-03-02"), 1, 2, 3)),
                List.of(taxEntry().toldAs("txn_7")),
                List.of(new AgeDeclaration(18, NOON)));
    }

    static TaxEntry taxEntry() {
        return new TaxEntry(
                1, TaxEntry.Type.COMMIT, 1, "O-1-S1", NOON, List.of(new TaxedLine(1, TEA, aTaxedAmount())), false, "");
    }

    private static LineAmount aTaxedAmount() {
        Money tax = euros("0.78");
        return new LineAmount(
                euros("4.12"), tax, List.of(new ContractTax("MwSt", "DE", new BigDecimal("19"), false, tax)));
    }

    static HeldUse aUse() {
        return new HeldUse("SPRING", Allowance.Type.BUDGET, "promotion:SPRING/budget", 350);
    }

    static Hold aHold() {
        return new Hold("fraud-check", "looks odd", Set.of(Operation.SHIP, Operation.PAY, Operation.CANCEL));
    }

    static OrderLine tea(int number) {
        return new OrderLine(
                number,
                TEA,
                "茶 250 g",
                Product.Type.GOODS,
                true,
                price(10, "4.90", "1.00"),
                new LineQuantities(1, 1, 2, 0, 1, 0, 1, 3, 1, 1, 1),
                List.of(
                        new NodeShare(BERLIN, 2, 0),
                        new NodeShare(HAMBURG, 0, 1, List.of(new PoolUnits(StockPool.consigned("ACME"), 1)))));
    }

    static OrderLine coffee() {
        return new OrderLine(
                        2,
                        new Sku("COFFEE"),
                        "Coffee",
                        Product.Type.GOODS,
                        false,
                        price(3, "0.123456", "0.00"),
                        LineQuantities.allOpen(3),
                        List.of())
                .orderedAs(new OrderedAs.Measure(3, new BigDecimal("0.50"), "KGM"));
    }

    static OrderLine postage() {
        return new OrderLine(
                        3,
                        POSTAGE,
                        "Postage",
                        Product.Type.CHARGE,
                        false,
                        price(1, "1E+2", "0.00"),
                        LineQuantities.allOpen(1),
                        List.of())
                .orderedAs(new OrderedAs.Chosen(
                        3,
                        1,
                        1,
                        "spring-26",
                        "SET",
                        "BOX/GIFT",
                        false,
                        List.of(Selection.of("SET").choose("BOX", 2).value("BOX/GIFT:card", "für Ann 🍵"))));
    }

    static PriceContract price(int units, String unitPrice, String discount) {
        return PriceContract.agree(
                units, new BigDecimal(unitPrice), euros(discount), euros("0.00"), new BigDecimal("19.0"), true);
    }
}
