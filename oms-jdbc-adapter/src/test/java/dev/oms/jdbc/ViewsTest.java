package dev.oms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.Oms;
import dev.oms.OrderView;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.common.FulfillmentId;
import dev.oms.common.OrderId;
import dev.oms.inventory.LotItem;
import dev.oms.inventory.TrackStock;
import dev.oms.order.CancelOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.PlaceOrder;
import dev.oms.port.Kinds;
import dev.oms.port.Persistence;
import dev.oms.port.Query;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingPolicies;
import dev.oms.testkit.SimulatedPaymentGateway;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever knows SQL and not our JSON reads in the views exactly what the library says. */
final class ViewsTest {
    private final String prefix = Databases.freshPrefix();

    @ParameterizedTest
    @EnumSource
    void orderLinesShowWhatEachUnitCostsAndWhereItIs(Database database) throws SQLException {
        SmallShop shop = shop(database);

        List<List<String>> told = new ArrayList<>();
        for (OrderView each : views(shop)) {
            each.order().lines().forEach(line -> told.add(told(each.order(), line)));
        }

        assertThat(told).hasSizeGreaterThan(5);
        assertThat(rows(database, """
                        SELECT order_id, line, sku, name, item_type, currency, unit_price, line_discount, order_discount,
                               tax_rate, agreed_net, agreed_tax, total, charged, refunded, ordered, open_units, backordered,
                               allocated, released, picked, packed, shipped, delivered, cancelled, returned
                        FROM {order_lines}""")).containsExactlyInAnyOrderElementsOf(told);
    }

    @ParameterizedTest
    @EnumSource
    void linesOfABigOrderAreSeenLikeAnyOther(Database database) throws SQLException {
        Persistence store =
                JdbcPersistence.on(database.source()).tablePrefix(prefix).build();
        SmallShop shop = new SmallShop(store);
        PlaceOrder wanted = SmallShop.order();
        for (int line = 1; line <= 130; line++) {
            wanted = wanted.line(line % 2 == 0 ? "TEA" : "MUG", 1);
        }
        OrderId order = shop.place(wanted);
        shop.oms
                .orders()
                .cancel(CancelOrder.units(order, "one less", new LineUnits(120, 1)))
                .orThrow();

        assertThat(rows(database, "SELECT line, sku, customer, ordered, cancelled FROM {order_lines}"))
                .containsExactlyInAnyOrderElementsOf(
                        shop.oms.orders().find(order).orElseThrow().order().lines().stream()
                                .map(line -> text(
                                        line.number(),
                                        line.sku(),
                                        "C-1",
                                        line.quantities().ordered(),
                                        line.quantities().cancelled()))
                                .toList())
                .hasSize(130);
        assertThat(rows(database, "SELECT count(*) FROM {order_page}")).containsExactly(text(2));
    }

    private static List<String> told(Order order, OrderLine line) {
        var price = line.price();
        var units = line.quantities();
        return text(
                order.id(),
                line.number(),
                line.sku(),
                line.name(),
                line.type(),
                order.currency(),
                price.unitPrice(),
                price.lineDiscount().amount(),
                price.orderDiscount().amount(),
                price.taxRate(),
                price.net().amount(),
                price.tax().amount(),
                line.total().amount(),
                line.charged().amount(),
                line.refunded().amount(),
                units.ordered(),
                units.open(),
                units.backordered(),
                units.allocated(),
                units.released(),
                units.picked(),
                units.packed(),
                units.shipped(),
                units.delivered(),
                units.cancelled(),
                units.returned());
    }

    @ParameterizedTest
    @EnumSource
    void ordersShowTheirMoneyAndWhereTheyGo(Database database) throws SQLException {
        SmallShop shop = shop(database);

        assertThat(rows(database, """
                        SELECT order_id, state, customer, city, postal_code, priority, total, captured, refunded, units
                        FROM {orders}"""))
                .containsExactlyInAnyOrderElementsOf(views(shop).stream()
                        .map(view -> text(
                                view.order().id(),
                                view.order().state(),
                                view.order().customer(),
                                "Berlin",
                                "10115",
                                100,
                                view.order().total().amount(),
                                view.payment().orElseThrow().captured().amount(),
                                view.payment().orElseThrow().refunded().amount(),
                                view.order().units(q -> q.ordered())))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void transactionsShowEveryMovementOfMoney(Database database) throws SQLException {
        SmallShop shop = shop(database);

        assertThat(rows(database, """
                        SELECT transaction_id, transaction_type, status, amount, currency, reference, cause, cash_rounding
                        FROM {payment_transactions}"""))
                .containsExactlyInAnyOrderElementsOf(views(shop).stream()
                        .flatMap(view -> view.payment().orElseThrow().transactions().stream())
                        .map(t -> text(
                                t.id(),
                                t.type(),
                                t.status(),
                                t.amount().amount(),
                                t.amount().currency(),
                                t.reference(),
                                t.cause(),
                                t.handed().minus(t.amount()).amount()))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void transactionsShowWhatRoundingCashAdds(Database database) throws SQLException {
        SmallShop shop = shop(database);
        Oms kiosk = Oms.builder()
                .persistence(shop.store)
                .clock(shop.clock)
                .tenant(shop.tenant)
                .payments(new SimulatedPaymentGateway())
                .pricing(Pricing.builder()
                        .policies("kiosk", PricingPolicies.STANDARD.cash(5))
                        .build())
                .build();
        OrderId order = kiosk.orders()
                .place(PlaceOrder.of("kiosk").customer("C-9").payBy("cash").line("TEA", 1, "4.33"))
                .orThrow();
        shop.workOff();
        shop.send(order, 0);

        assertThat(rows(
                        database,
                        "SELECT transaction_type, amount, cash_rounding FROM {payment_transactions} WHERE order_id = '"
                                + order + "' ORDER BY transaction_type"))
                .containsExactly(
                        text("AUTHORIZE", new BigDecimal("4.33"), new BigDecimal("0.00")),
                        text("CAPTURE", new BigDecimal("4.33"), new BigDecimal("0.02")));
    }

    @ParameterizedTest
    @EnumSource
    void shipmentsPackagesAndReturnsShowWhatLeftAndWhatCameBack(Database database) throws SQLException {
        SmallShop shop = shop(database);

        assertThat(rows(database, "SELECT shipment_id, package, tracking, carrier FROM {packages}"))
                .containsExactlyInAnyOrderElementsOf(views(shop).stream()
                        .flatMap(view -> view.shipments().stream())
                        .flatMap(s -> s.parcels().stream().map(p -> text(s.id(), p.number(), p.tracking(), "DHL")))
                        .toList());
        assertThat(rows(database, "SELECT shipment_id, line, units FROM {shipment_lines}"))
                .containsExactlyInAnyOrderElementsOf(views(shop).stream()
                        .flatMap(view -> view.shipments().stream())
                        .flatMap(s -> s.contents().stream().map(c -> text(s.id(), c.line(), c.units())))
                        .toList());
        assertThat(rows(database, """
                        SELECT r.return_id, r.state, r.reason, r.node, r.refund, r.currency, l.line, l.sku, l.requested,
                               l.received, l.accepted
                        FROM {returns} r JOIN {return_lines} l ON l.tenant = r.tenant AND l.return_id = r.return_id"""))
                .containsExactlyInAnyOrderElementsOf(views(shop).stream()
                        .flatMap(view -> view.returns().stream())
                        .flatMap(r -> r.lines().stream()
                                .map(l -> text(
                                        r.id(),
                                        r.state(),
                                        "too \"green\"",
                                        "BERLIN",
                                        r.refund().amount(),
                                        "EUR",
                                        l.line(),
                                        l.sku(),
                                        l.requested(),
                                        l.received(),
                                        l.accepted())))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void whoWaitsWhatIsHeldAndWhatIsInWorkAreSeen(Database database) throws SQLException {
        shop(database);

        assertThat(rows(database, "SELECT hold_type, reason FROM {order_holds}"))
                .containsExactly(text("fraud-check", "new customer, \"big\" order"));
        assertThat(rows(database, "SELECT line, sku, units, priority, customer FROM {backorders}"))
                .containsExactly(text(1, "MUG", 8, 100, "C-1"));
        assertThat(
                        rows(
                                database,
                                "SELECT node, state, line, sku, released, shipped FROM {fulfillment_lines} WHERE state = 'OPEN'"))
                .containsExactly(text("BERLIN", "OPEN", 1, "TEA", 11, 0));
        assertThat(rows(
                        database,
                        "SELECT sku, name, node, on_hand, reserved, available FROM {stock_levels} WHERE sku = 'MUG'"))
                .containsExactly(text("MUG", "Mug", "BERLIN", 17, 17, 0));
        assertThat(rows(database, "SELECT count(*) FROM {amounts_due}")).containsExactly(text(0));
    }

    @ParameterizedTest
    @EnumSource
    void lotsAreSeenWhereTheyAreAndWhereTheyWent(Database database) throws SQLException {
        SmallShop shop = shop(database);
        shop.oms.catalog().define(Definition.goods("SPICE", "2.00", "EUR")).orThrow();
        shop.oms.inventory().track(TrackStock.byLot("SPICE")).orThrow();
        shop.oms
                .inventory()
                .receive("BERLIN", LotItem.of("SPICE", "L1", 5).until(LocalDate.of(2099, 1, 31)))
                .orThrow();
        OrderId order = shop.place(SmallShop.order().line("SPICE", 2));
        shop.oms.fulfillments().release(order).orThrow();
        shop.oms
                .fulfillments()
                .dispatch(new FulfillmentId(order, 1), "DHL", "JJD1")
                .orThrow();
        shop.oms.inventory().recall("SPICE", "L1", "glass").orThrow();
        shop.workOff();

        assertThat(rows(
                        database,
                        "SELECT sku, lot, expires, node, pool, on_hand, quarantined FROM {lots} WHERE recalled"))
                .containsExactly(text("SPICE", "L1", "2099-01-31", "BERLIN", "own/new", 0, 3));
        assertThat(rows(database, "SELECT shipment_id, node, line, lot, units FROM {shipment_lots}"))
                .containsExactly(text(order + "-S1", "BERLIN", 1, "L1", 2));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsArchivedReadsAsItDidBefore(Database database) throws SQLException {
        SmallShop shop = shop(database);
        Map<String, List<List<String>>> before = everything(database);

        shop.oms
                .orders()
                .archivePlacedBefore(shop.clock.instant().plusSeconds(1))
                .orThrow();
        shop.workOff();

        assertThat(shop.oms
                        .orders()
                        .searchArchive(Query.of(Kinds.ARCHIVED_ORDER))
                        .entries())
                .hasSize(2);
        assertThat(rows(database, "SELECT count(*) FROM {orders} WHERE archived"))
                .containsExactly(text(2));
        everything(database)
                .forEach((view, rows) ->
                        assertThat(rows).as(view).containsExactlyInAnyOrderElementsOf(before.get(view)));
    }

    /** Every row of every view, work to be done and the mark of being archived left out. */
    private Map<String, List<List<String>>> everything(Database database) throws SQLException {
        Map<String, List<List<String>>> rows = new TreeMap<>();
        for (View view : Views.ALL) {
            if (!view.name().equals("fulfillment_lines")) {
                String columns = Comments.columns(view.name()).stream()
                        .filter(column -> !column.equals("archived"))
                        .sorted()
                        .collect(Collectors.joining(", "));
                rows.put(view.name(), rows(database, "SELECT " + columns + " FROM {" + view.name() + "}"));
            }
        }
        return rows;
    }

    @Test
    void aMinorUnitIsWorthWhatTheLibrarySays() {
        for (Currency currency : Currency.getAvailableCurrencies()) {
            int digits = currency.getDefaultFractionDigits();
            List<String> listed = switch (digits) {
                case 0 -> MinorUnits.WHOLE;
                case 3 -> MinorUnits.THOUSANDTHS;
                case 4 -> MinorUnits.TEN_THOUSANDTHS;
                default -> List.of(currency.getCurrencyCode());
            };
            assertThat(listed).contains(currency.getCurrencyCode());
            assertThat(digits).isIn(-1, 0, 2, 3, 4);
        }
        assertThat(Stream.of(MinorUnits.WHOLE, MinorUnits.THOUSANDTHS, MinorUnits.TEN_THOUSANDTHS)
                        .flatMap(List::stream))
                .doesNotContain("EUR", "USD", "GBP");
    }

    private SmallShop shop(Database database) {
        Persistence store =
                JdbcPersistence.on(database.source()).tablePrefix(prefix).build();
        return new SmallShop(store).week();
    }

    private static List<OrderView> views(SmallShop shop) {
        return shop.oms.orders().search(Query.of(Kinds.ORDER)).entities().stream()
                .map(order -> shop.oms.orders().find(order.id()).orElseThrow())
                .toList();
    }

    private List<List<String>> rows(Database database, String sql) throws SQLException {
        return Rows.of(database.source(), new ViewText(database.dialect(), new Names("", prefix)).of(sql)).stream()
                .map(row -> text(row.toArray()))
                .toList();
    }

    /** Values as text; numbers without the zeros that a column pads with, absent ones as nothing. */
    private static List<String> text(@dev.oms.common.Nullable Object... values) {
        return Stream.of(values).map(ViewsTest::shown).toList();
    }

    private static String shown(@dev.oms.common.Nullable Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
        }
        return value == null ? "" : value.toString();
    }
}
