package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.Oms;
import dev.oms.catalog.DefineProducts;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.catalog.Product;
import dev.oms.command.Outcome;
import dev.oms.command.Refusal;
import dev.oms.common.Actor;
import dev.oms.common.CustomerId;
import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.order.CancelOrder;
import dev.oms.order.ChangeOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.PlaceOrder;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What customers can do to their own orders: buy at list price by the configured means of payment, and no favours. */
public abstract class CustomerContract extends ShopContract {
    private Oms customer;

    @BeforeEach
    void stockUp() {
        shop.stock("BERLIN", "TEA", 100);
        Map<Currency, String> fee = Map.of(Currency.getInstance("EUR"), "5.00");
        shop.oms
                .execute(new DefineProducts(
                        List.of(new Definition("FEE", "Postage", Product.Type.CHARGE, fee, "standard", false))))
                .orThrow();
        customer = shop.customer("C-1");
    }

    private static void assertForbidden(Outcome<?> outcome, String... paths) {
        assertThat(outcome.reasons()).extracting(Refusal::code).containsOnly(Refusal.Code.FORBIDDEN);
        assertThat(outcome.reasons()).extracting(Refusal::subject).containsExactly(paths);
    }

    private OrderId shipped() {
        OrderId order =
                customer.orders().place(anOrder().line("TEA", 2).line("FEE", 1)).orThrow();
        shop.workOff();
        shop.shipAll(order);
        return order;
    }

    @Test
    void customersBuyAtListPrice() {
        OrderId order =
                customer.orders().place(anOrder().line("TEA", 2).line("FEE", 1)).orThrow();

        assertThat(shop.view(order).order().total()).isEqualTo(Money.of("14.80", "EUR"));
    }

    @Test
    void noCustomerNamesPricesOrTerms() {
        PlaceOrder greedy = PlaceOrder.of("web")
                .customer("C-1")
                .lines(List.of(
                        new PlaceOrder.Line("TEA", 1, "", ""),
                        new PlaceOrder.Line("TEA", 1, "0.01", ""),
                        new PlaceOrder.Line("TEA", 1, "", "4.89")))
                .discount("1.00")
                .taxExcluded()
                .priority(1);

        assertForbidden(
                customer.orders().place(greedy),
                "lines[1].unitPrice",
                "lines[2].discount",
                "orderDiscount",
                "taxIncluded",
                "priority",
                "paymentMethod");
        assertForbidden(
                shop.agent("warehouse", "catalog").orders().place(anOrder().line("TEA", 1, "0.01")), "PlaceOrder");
        assertThat(shop.agent("sales").orders().place(greedy).isDone()).isTrue();
        assertThat(shop.oms.orders().place(greedy).isDone()).isTrue();
    }

    @Test
    void aDiscountOfNothingIsNone() {
        assertThat(customer.orders()
                        .place(anOrder().line("TEA", 1).discount("0.00"))
                        .isDone())
                .isTrue();
    }

    @Test
    void onAccountIsTheOnlyWayWhereThereIsNoPaymentGateway() {
        Oms withoutGateway = Oms.builder()
                .persistence(persistence())
                .clock(shop.clock)
                .tenant(shop.tenant)
                .actor(Actor.customer(new CustomerId("C-1")))
                .build();

        OrderId order = withoutGateway
                .orders()
                .place(anOrder().payBy("").line("TEA", 1))
                .orThrow();

        assertThat(withoutGateway
                        .orders()
                        .change(ChangeOrder.of(order).quantity(1, 2))
                        .isDone())
                .isTrue();
    }

    @Test
    void noCustomerGetsMoreAtAPriceThatWasAFavour() {
        OrderId order = shop.placePaid(anOrder().line("TEA", 2, "3.00").line("TEA", 1));

        assertForbidden(
                customer.orders()
                        .change(ChangeOrder.of(order)
                                .quantity(1, 3)
                                .quantity(2, 2)
                                .add("TEA", 1, "1.00")),
                "additions[0].unitPrice",
                "quantities[0].units");
        assertThat(customer.orders()
                        .change(ChangeOrder.of(order)
                                .quantity(1, 1)
                                .quantity(2, 2)
                                .add("TEA", 1))
                        .isDone())
                .isTrue();
    }

    @Test
    void noCustomerOrdersMoreOnAccount() {
        OrderId order = shop.place(anOrder().payBy("").line("TEA", 2));

        assertForbidden(
                customer.orders().change(ChangeOrder.of(order).quantity(1, 3).add("TEA", 1)),
                "additions",
                "quantities[0].units");
        assertThat(customer.orders()
                        .change(ChangeOrder.of(order).quantity(1, 1))
                        .isDone())
                .isTrue();
    }

    @Test
    void chargesArePaidBackOnlyWhereAnAgentAsks() {
        OrderId order = shipped();

        assertForbidden(
                customer.returns().request(order, "late", new LineUnits(1, 1), new LineUnits(2, 1)), "units[1].line");
        assertThat(customer.returns()
                        .request(order, "broken", new LineUnits(1, 1))
                        .isDone())
                .isTrue();
        shop.agent("sales")
                .returns()
                .request(order, "late", new LineUnits(2, 1))
                .orThrow();
        shop.workOff();

        assertThat(shop.view(order).payment().orElseThrow().refunded()).isEqualTo(Money.of("5.00", "EUR"));
    }

    @Test
    void chargesAreCancelledOnlyTogetherWithTheGoods() {
        OrderId order =
                customer.orders().place(anOrder().line("TEA", 2).line("FEE", 1)).orThrow();
        shop.workOff();

        assertForbidden(
                customer.orders().cancel(CancelOrder.units(order, "no postage", new LineUnits(2, 1))), "units[0].line");
        assertForbidden(customer.orders().change(ChangeOrder.of(order).quantity(2, 0)), "quantities[0].units");
        assertThat(customer.orders()
                        .cancel(CancelOrder.units(order, "nothing", new LineUnits(1, 2), new LineUnits(2, 1)))
                        .isDone())
                .isTrue();
    }
}
