package dev.oms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.Oms;
import dev.oms.OrderView;
import dev.oms.archive.ArchivedOrder;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.catalog.Product;
import dev.oms.catalog.offering.CatalogVersion;
import dev.oms.command.CommandContext;
import dev.oms.command.EffectTask;
import dev.oms.command.ResumeTask;
import dev.oms.command.TimerTask;
import dev.oms.common.Actor;
import dev.oms.common.AddressForm;
import dev.oms.common.CustomerId;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.RequestId;
import dev.oms.common.TenantId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentState;
import dev.oms.fulfillment.ShipGoods;
import dev.oms.fulfillment.Shipment;
import dev.oms.inventory.Assembly;
import dev.oms.inventory.DefineNode;
import dev.oms.inventory.Node;
import dev.oms.inventory.ReceiveStock;
import dev.oms.inventory.RecordedMovement;
import dev.oms.inventory.Reservation;
import dev.oms.inventory.StockItem;
import dev.oms.inventory.SupplyIssue;
import dev.oms.inventory.Transfer;
import dev.oms.jdbc.testkit.RecordedSql;
import dev.oms.order.AllocateOrder;
import dev.oms.order.CancelOrder;
import dev.oms.order.ChangeOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.Operation;
import dev.oms.order.Order;
import dev.oms.order.PlaceOrder;
import dev.oms.port.Kind;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.pricing.CouponBatch;
import dev.oms.pricing.IssuedCoupon;
import dev.oms.pricing.ListedPrice;
import dev.oms.pricing.PublishedList;
import dev.oms.pricing.PublishedPromotion;
import dev.oms.quote.Quote;
import dev.oms.replenishment.ReplenishmentRule;
import dev.oms.returns.Return;
import dev.oms.testkit.ManualClock;
import dev.oms.testkit.SimulatedCarrier;
import dev.oms.testkit.SimulatedPaymentGateway;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Values are bound, never written into SQL: not those of commands, nor those of queries, page tokens, tenants and ids. */
final class BoundParametersTest {
    /** In every value, so that one which got into a statement is found there, in whatever way it was quoted. */
    private static final String MARK = "Q7x";

    private static final String HOSTILE = MARK + "'\"`;--/*\\*/?$1:x{fn now()}%_#$$'||0x27,(select 1)";

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private static String hostile(String end) {
        return HOSTILE + end;
    }

    @ParameterizedTest
    @EnumSource
    void noValueReachesTheTextOfAStatement(Database database) {
        RecordedSql sql = new RecordedSql(database.source());
        try (Oms oms = shop(sql, Databases.freshPrefix())) {
            OrderId order = everyCommand(oms);
            everyQuery(oms, order);

            OrderView view = oms.orders().find(order).orElseThrow();
            assertThat(view.order().note()).isEqualTo(hostile("note\nand more"));
            assertThat(view.order().paymentMethod()).isEqualTo(hostile("token"));
            assertThat(view.order().shipTo().name()).isEqualTo(hostile("name"));
            assertThat(view.order().externalReference()).isEqualTo(hostile("ref"));
            assertThat(oms.verify().breaches()).isEmpty();
        }

        assertThat(sql.texts()).hasSizeGreaterThan(20).noneMatch(text -> text.contains(MARK));
    }

    private static Oms shop(RecordedSql sql, String prefix) {
        return Oms.builder()
                .persistence(
                        JdbcPersistence.on(sql.source()).tablePrefix(prefix).build())
                .clock(new ManualClock(START))
                .payments(new SimulatedPaymentGateway())
                .carrier(new SimulatedCarrier())
                .tenant(new TenantId(hostile("tenant")))
                .actor(Actor.system(hostile("actor")))
                .process(hostile("process"))
                .build();
    }

    private static OrderId everyCommand(Oms oms) {
        String node = hostile("node");
        String sku = hostile("sku");
        oms.execute(new DefineNode(node, hostile("name"), AddressForm.inCountry("DE"), true))
                .orThrow();
        oms.catalog()
                .define(Definition.goods(sku, "4.90", "EUR")
                        .named(hostile("product"))
                        .withBackorders())
                .orThrow();
        oms.execute(new ReceiveStock(node, List.of(new StockItem(sku, 10)), hostile("delivery")), context(oms))
                .orThrow();
        oms.inventory().adjust(node, sku, 9, hostile("reason")).orThrow();
        oms.subscribe(hostile("subscriber"), event -> {
            throw new IllegalStateException(hostile("error"));
        });
        OrderId order = oms.execute(anOrder(sku).reference(hostile("ref")), context(oms))
                .orThrow();
        workOff(oms);
        oms.orders().change(ChangeOrder.of(order).quantity(1, 4).add(sku, 1)).orThrow();
        oms.orders()
                .hold(order, hostile("hold"), hostile("reason"), Operation.SHIP)
                .orThrow();
        oms.orders().releaseHold(order, hostile("hold")).orThrow();
        oms.orders()
                .cancel(CancelOrder.units(order, hostile("reason"), new LineUnits(2, 1)))
                .orThrow();
        oms.execute(new AllocateOrder(order.value(), Set.of(hostile("elsewhere"))));
        send(oms, order);
        OrderId waiting = oms.execute(anOrder(sku).line(sku, 20)).orThrow();
        oms.execute(CancelOrder.all(waiting, hostile("reason"))).orThrow();
        workOff(oms);
        oms.orders().archive(waiting).orThrow();
        oms.tasks().resume(ResumeTask.TaskKind.EFFECT, hostile("task"));
        oms.forgetRequests(START.minus(Duration.ofDays(2)), 10);
        return order;
    }

    private static void send(Oms oms, OrderId order) {
        workOff(oms);
        oms.fulfillments().release(order).orThrow();
        var work = oms.orders().find(order).orElseThrow().fulfillments().get(0).id();
        oms.fulfillments().pick(work).orThrow();
        oms.fulfillments().pack(work).orThrow();
        oms.execute(ShipGoods.all(work, hostile("carrier"), hostile("tracking")))
                .orThrow();
        workOff(oms);
        var back = oms.returns()
                .request(order, hostile("reason"), new LineUnits(1, 1))
                .orThrow();
        oms.returns().receive(back, hostile("node")).orThrow();
        oms.returns().inspect(back).orThrow();
        workOff(oms);
    }

    private static PlaceOrder anOrder(String sku) {
        AddressForm to = new AddressForm(
                hostile("name"), List.of(hostile("street")), "'\"--;\\?", hostile("city"), "DE", List.of());
        return PlaceOrder.of("web")
                .customer(hostile("customer"))
                .shipTo(to)
                .payBy(hostile("token"))
                .note(hostile("note\nand more"))
                .line(sku, 3);
    }

    private static CommandContext context(Oms oms) {
        RequestId request =
                new RequestId(hostile(oms.context().request().value().substring(20)));
        return new CommandContext(oms.tenant(), oms.actor(), request, hostile("why"));
    }

    private static void workOff(Oms oms) {
        for (int i = 0; i < 20; i++) {
            oms.work(100);
        }
    }

    private static void everyQuery(Oms oms, OrderId order) {
        Kinds.ALL.forEach(kind -> everyAttribute(oms, kind));
        oms.timeline(order);
        oms.allowedActions(order);
        oms.orders().find(new OrderId(hostile("order")));
        oms.orders().findByReference(hostile("channel"), hostile("ref"));
        assertThat(oms.orders().findByReference("web", hostile("ref"))).isPresent();
        Oms customer = oms.as(Actor.customer(new CustomerId(hostile("customer"))));
        assertThat(customer.orders().search(Query.of(Kinds.ORDER)).entities()).hasSize(1);
        assertThat(oms.catalog().find(hostile("sku"))).isPresent();
        assertThat(oms.inventory().levels(hostile("sku"))).hasSize(1);
        oms.inventory().queue(hostile("sku"), "");
        oms.fulfillments().workOf(new NodeId(hostile("node")), FulfillmentState.OPEN, "");
    }

    /** Every text attribute with every comparison, page by page, so that values stand in the page tokens too. */
    private static void everyAttribute(Oms oms, Kind<?> kind) {
        Stream.concat(
                        kind.attributes().stream()
                                .filter(each -> each.type() == Kind.Type.TEXT)
                                .map(Kind.Attribute::name),
                        Stream.of(Query.ID, Query.OWNER))
                .forEach(attribute -> {
                    List<String> values = List.of(hostile(""), hostile("node"), "plain");
                    pages(oms, Query.of(kind).whereAnyOf(attribute, values).limit(1));
                    pages(
                            oms,
                            Query.of(kind)
                                    .atLeast(attribute, hostile(""))
                                    .sortedBy(sorted(attribute))
                                    .limit(1));
                    pages(
                            oms,
                            Query.of(kind)
                                    .lessThan(attribute, hostile("~"))
                                    .sortedBy(sorted(attribute))
                                    .reversed()
                                    .limit(1));
                });
    }

    private static String[] sorted(String attribute) {
        return attribute.equals(Query.ID) ? new String[0] : new String[] {attribute};
    }

    private static void pages(Oms oms, Query<?> query) {
        String cursor = "";
        for (int page = 0; page < 4 && (page == 0 || !cursor.isEmpty()); page++) {
            cursor = page(oms, query.after(cursor)).next();
        }
    }

    /** Through whichever of the public searches is for the kind. */
    @SuppressWarnings("unchecked") // a query of a kind is a query of its entities
    private static Page<?> page(Oms oms, Query<?> query) {
        return switch (query.kind().name()) {
            case "order" -> oms.orders().search((Query<Order>) query);
            case "archived_order" -> oms.orders().searchArchive((Query<ArchivedOrder>) query);
            case "product" -> oms.catalog().search((Query<Product>) query);
            case "catalog_version" -> oms.catalog().searchVersions((Query<CatalogVersion>) query);
            case "price_list" -> oms.prices().search((Query<PublishedList>) query);
            case "listed_price" -> oms.prices().searchPrices((Query<ListedPrice>) query);
            case "promotion" -> oms.promotions().search((Query<PublishedPromotion>) query);
            case "coupon_batch" -> oms.promotions().searchBatches((Query<CouponBatch>) query);
            case "coupon" -> oms.promotions().searchCoupons((Query<IssuedCoupon>) query);
            case "node" -> oms.inventory().searchNodes((Query<Node>) query);
            case "stock_movement" -> oms.inventory().searchMovements((Query<RecordedMovement>) query);
            case "fulfillment" -> oms.fulfillments().search((Query<Fulfillment>) query);
            case "shipment" -> oms.fulfillments().searchShipments((Query<Shipment>) query);
            case "reservation" -> oms.reservations().search((Query<Reservation>) query);
            case "assembly" -> oms.assemblies().search((Query<Assembly>) query);
            case "transfer" -> oms.transfers().search((Query<Transfer>) query);
            case "quote" -> oms.quotes().search((Query<Quote>) query);
            case "supply_issue" -> oms.replenishment().searchIssues((Query<SupplyIssue>) query);
            case "replenishment_rule" -> oms.replenishment().search((Query<ReplenishmentRule>) query);
            case "return" -> oms.returns().search((Query<Return>) query);
            case "effect" -> oms.tasks().searchEffects((Query<EffectTask>) query);
            case "timer" -> oms.tasks().searchTimers((Query<TimerTask>) query);
            default -> new Page<>(List.of(), "");
        };
    }
}
