package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.StockPage;
import dev.oms.catalog.Product;
import dev.oms.command.Entity;
import dev.oms.common.OrderId;
import dev.oms.fulfillment.FulfillmentState;
import dev.oms.inventory.StockLevel;
import dev.oms.order.CancelOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.Order;
import dev.oms.order.PlaceOrder;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.returns.ReturnState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Whatever a shop looks for it finds page by page, none twice and none left out. */
public abstract class SearchContract extends ShopContract {

    /** Every entity of a query, read in pages of two. */
    private static <E extends Entity> List<E> all(Query<E> query, Function<Query<E>, Page<E>> search) {
        List<E> found = new ArrayList<>();
        Page<E> page = search.apply(query.limit(2));
        while (true) {
            assertThat(page.entries()).hasSizeLessThanOrEqualTo(2);
            found.addAll(page.entities());
            if (page.isLast()) {
                return found;
            }
            page = search.apply(query.limit(2).after(page.next()));
        }
    }

    private List<OrderId> orders(Query<Order> query) {
        return all(query, shop.oms.orders()::search).stream().map(Order::id).toList();
    }

    private List<OrderId> threeDaysOfOrders() {
        shop.stock("BERLIN", "TEA", 50);
        List<OrderId> placed = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            placed.add(shop.placePaid(PlaceOrder.of(i % 2 == 0 ? "web" : "phone")
                    .customer(i < 4 ? "C-1" : "C-2")
                    .shipTo(Shop.NEAR_BERLIN)
                    .line("TEA", 1)));
            shop.later(Duration.ofHours(12));
        }
        return placed;
    }

    @Test
    void ordersAreFoundByWhatTheShopAsksFor() {
        List<OrderId> placed = threeDaysOfOrders();
        shop.oms.orders().cancel(CancelOrder.all(placed.get(2), "no")).orThrow();
        var start = shop.view(placed.get(0)).order().placedAt();

        assertThat(orders(Query.of(Kinds.ORDER).sortedBy("placed_at"))).containsExactlyElementsOf(placed);
        assertThat(orders(Query.of(Kinds.ORDER)
                        .where("customer", "C-1")
                        .sortedBy("placed_at")
                        .reversed()))
                .containsExactly(placed.get(3), placed.get(2), placed.get(1), placed.get(0));
        assertThat(orders(Query.of(Kinds.ORDER).where("channel", "phone").sortedBy("placed_at")))
                .containsExactly(placed.get(1), placed.get(3), placed.get(5));
        assertThat(orders(Query.of(Kinds.ORDER).where("state", "CANCELLED").sortedBy("placed_at")))
                .containsExactly(placed.get(2));
        assertThat(orders(Query.of(Kinds.ORDER)
                        .whereAnyOf("state", List.of("CONFIRMED", "CANCELLED"))
                        .atLeast("placed_at", start.plus(Duration.ofDays(1)))
                        .lessThan("placed_at", start.plus(Duration.ofDays(2)))
                        .sortedBy("placed_at")))
                .containsExactly(placed.get(2), placed.get(3));
    }

    @Test
    void workAndParcelsAreFoundByNodeStateAndTracking() {
        List<OrderId> placed = threeDaysOfOrders();
        for (OrderId each : placed.subList(0, 3)) {
            shop.shipAll(each);
            shop.later(Duration.ofMinutes(5));
        }
        shop.oms.fulfillments().release(placed.get(3)).orThrow();

        assertThat(all(
                        Query.of(Kinds.FULFILLMENT)
                                .where("node", "BERLIN")
                                .where("state", FulfillmentState.SHIPPED.name())
                                .sortedBy("released_at"),
                        shop.oms.fulfillments()::search))
                .extracting(work -> work.id().order())
                .containsExactlyElementsOf(placed.subList(0, 3));
        assertThat(all(
                        Query.of(Kinds.SHIPMENT).where("tracking", "JJD1").sortedBy("shipped_at"),
                        shop.oms.fulfillments()::searchShipments))
                .extracting(shipment -> shipment.id().order())
                .containsExactlyInAnyOrderElementsOf(placed.subList(0, 3));
    }

    @Test
    void returnsAreFoundByState() {
        List<OrderId> placed = threeDaysOfOrders();
        placed.subList(0, 3).forEach(shop::shipAll);
        placed.subList(0, 3)
                .forEach(id -> shop.oms
                        .returns()
                        .request(id, "too green", new LineUnits(1, 1))
                        .orThrow());

        assertThat(all(
                        Query.of(Kinds.RETURN)
                                .where("state", ReturnState.REQUESTED.name())
                                .sortedBy("requested_at"),
                        shop.oms.returns()::search))
                .extracting(each -> each.id().order())
                .containsExactlyInAnyOrderElementsOf(placed.subList(0, 3));
    }

    @Test
    void stockIsReadAPageOfTheCatalogueAtATime() {
        shop.stock("BERLIN", "TEA", 5).stock("PARIS", "TEA", 7).stock("PARIS", "MUG", 3);

        List<StockLevel> levels = new ArrayList<>();
        StockPage page = shop.oms.inventory().stock("");
        levels.addAll(page.levels());
        while (!page.isLast()) {
            page = shop.oms.inventory().stock(page.next());
            levels.addAll(page.levels());
        }

        assertThat(levels)
                .extracting(level -> level.sku() + " @ " + level.node() + ": " + level.onHand())
                .containsExactly("MUG @ PARIS: 3", "TEA @ BERLIN: 5", "TEA @ PARIS: 7");
        assertThat(all(
                        Query.of(Kinds.STOCK_MOVEMENT)
                                .where("sku", "TEA")
                                .where("node", "PARIS")
                                .sortedBy("moved_at"),
                        shop.oms.inventory()::searchMovements))
                .singleElement()
                .satisfies(each -> assertThat(each.movement().onHand()).isEqualTo(7));
        assertThat(all(Query.of(Kinds.NODE), shop.oms.inventory()::searchNodes)).hasSize(2);
    }

    @Test
    void productsAreFoundOneByOneAndByPage() {
        assertThat(shop.oms.catalog().find("TEA")).map(Product::name).contains("Tea 🍵");
        assertThat(shop.oms.catalog().find("NONE")).isEmpty();
        assertThat(all(Query.of(Kinds.PRODUCT).where("item_type", "GOODS"), shop.oms.catalog()::search))
                .extracting(product -> product.sku().value())
                .containsExactly("MUG", "TEA");
        assertThat(shop.agent("catalog")
                        .catalog()
                        .search(Query.of(Kinds.PRODUCT))
                        .entries())
                .isNotEmpty();
    }

    @Test
    void whatIsStillToBeDoneForAnOrderIsFound() {
        shop.stock("BERLIN", "TEA", 5);
        OrderId order = shop.place(anOrder().line("TEA", 1));

        assertThat(shop.oms
                        .tasks()
                        .searchEffects(Query.of(Kinds.EFFECT).where(Query.OWNER, order.value()))
                        .entities())
                .singleElement()
                .satisfies(task -> assertThat(task.effect().description()).isEqualTo("authorize 4.90 EUR"));
        shop.workOff();
        assertThat(shop.oms.tasks().searchTimers(Query.of(Kinds.TIMER)).entries())
                .isEmpty();
    }

    @Test
    void aCustomerFindsNothingOfOthers() {
        List<OrderId> placed = threeDaysOfOrders();
        shop.shipAll(placed.get(0));
        var customer = shop.customer("C-2");

        assertThat(customer.orders().search(Query.of(Kinds.ORDER)).entities())
                .extracting(Order::id)
                .containsExactlyInAnyOrder(placed.get(4), placed.get(5));
        assertThat(customer.orders()
                        .search(Query.of(Kinds.ORDER).where("customer", "C-1"))
                        .entries())
                .isEmpty();
        assertThat(customer.fulfillments().search(Query.of(Kinds.FULFILLMENT)).entries())
                .isEmpty();
        assertThat(customer.fulfillments()
                        .searchShipments(Query.of(Kinds.SHIPMENT))
                        .entries())
                .isEmpty();
        assertThat(customer.returns().search(Query.of(Kinds.RETURN)).entries()).isEmpty();
        assertThat(customer.inventory().stock("").levels()).isEmpty();
        assertThat(customer.inventory()
                        .searchMovements(Query.of(Kinds.STOCK_MOVEMENT))
                        .entries())
                .isEmpty();
        assertThat(customer.inventory().searchNodes(Query.of(Kinds.NODE)).entries())
                .isEmpty();
        assertThat(customer.catalog().find("TEA")).isEmpty();
        assertThat(customer.tasks().searchEffects(Query.of(Kinds.EFFECT)).entries())
                .isEmpty();
        assertThat(customer.tasks().searchTimers(Query.of(Kinds.TIMER)).entries())
                .isEmpty();
    }
}
