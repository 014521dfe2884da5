package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static dev.oms.persistence.contract.shop.Shop.work;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.Oms;
import dev.oms.command.Outcome;
import dev.oms.command.Refusal;
import dev.oms.common.AddressForm;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.fulfillment.DispatchGoods;
import dev.oms.fulfillment.FulfillmentState;
import dev.oms.fulfillment.Shipment;
import dev.oms.inventory.NodeForm;
import dev.oms.inventory.NodeType;
import dev.oms.order.ChangeOrder;
import dev.oms.order.DeliveryForm;
import dev.oms.order.OrderState;
import dev.oms.order.PickupPolicy;
import dev.oms.port.Kinds;
import dev.oms.port.Notifier;
import dev.oms.port.Persistence;
import dev.oms.port.Query;
import dev.oms.sourcing.CostModel;
import dev.oms.sourcing.SourcingPolicy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Orders that the customer comes for, and orders that are to be there by a day. */
public abstract class PickupContract {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    /** The persistence under test, always the same one. */
    protected abstract Persistence persistence();

    private final List<String> told = new ArrayList<>();

    private Shop shop() {
        return withStore(new Shop(persistence(), builder -> builder.notifier(this::note)));
    }

    private void note(Notifier.Message message) {
        told.add(message.topic());
    }

    private static Shop withStore(Shop shop) {
        store(shop.oms, "STORE", "PICKUP");
        return shop;
    }

    private static void store(Oms oms, String id, String... can) {
        oms.inventory()
                .defineNode(
                        id,
                        AddressForm.inCountry("DE").at(48.1, 11.6),
                        NodeForm.of(NodeType.STORE).can(can))
                .orThrow();
    }

    @Test
    void theCustomerComesForItToTheStoreWhateverLiesNearer() {
        Shop shop = shop().stock("BERLIN", "TEA", 9).stock("STORE", "TEA", 9);

        OrderId order = shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 2));
        shop.makeReady(order);
        shop.workOff();

        assertThat(shop.view(order).order().pickup()).containsExactly(new NodeId("STORE"));
        assertThat(shop.oms
                        .fulfillments()
                        .workOf(new NodeId("STORE"), FulfillmentState.PACKED, "")
                        .entities())
                .hasSize(1);
        assertThat(told).contains("pickup.ready");
        assertThat(shop.oms.sourcing().explain(order)).contains("BERLIN  not where the customer comes for it");

        shop.oms.fulfillments().handOver(work(order, 1)).orThrow();
        shop.workOff();

        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.COMPLETED);
        assertThat(shop.view(order).shipments().get(0).state()).isEqualTo(Shipment.State.DELIVERED);
        assertThat(shop.view(order).payment().orElseThrow().captured().toString())
                .isEqualTo("9.80 EUR");
        assertThat(shop.level("TEA", "STORE").onHand()).isEqualTo(7);
        assertThat(told).contains("pickup.collected").doesNotContain("shipment.shipped");
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void whatNobodyComesForGoesBackToStock() {
        Shop shop = shop().stock("STORE", "TEA", 9);
        OrderId order =
                shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 2).line("POST", 1, "3.00"));
        shop.makeReady(order);

        shop.later(Duration.ofDays(6));
        assertThat(shop.quantities(order, 1).packed()).isEqualTo(2);
        shop.later(Duration.ofDays(1));

        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.CANCELLED);
        assertThat(shop.view(order).payment().orElseThrow().captured().isZero()).isTrue();
        assertThat(shop.level("TEA", "STORE").available()).isEqualTo(9);
        assertThat(told).contains("pickup.expired");
        assertRefused(shop.oms.fulfillments().handOver(work(order, 1)), Refusal.Code.WRONG_STATE, order.value());
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void whatWasHandedOverNeverExpires() {
        Shop shop = shop().stock("STORE", "TEA", 9);
        OrderId order = shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 2));
        shop.makeReady(order);
        shop.later(Duration.ofDays(5));
        shop.oms.fulfillments().handOver(work(order, 1)).orThrow();

        shop.later(Duration.ofDays(10));

        assertThat(shop.quantities(order, 1).delivered()).isEqualTo(2);
        assertThat(told).doesNotContain("pickup.expired");
    }

    @Test
    void goodsWaitForeverWhereThePolicySaysSo() {
        Shop shop = withStore(new Shop(persistence(), builder -> builder.pickups(PickupPolicy.always())))
                .stock("STORE", "TEA", 9);
        OrderId order = shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 2));
        shop.makeReady(order);

        shop.later(Duration.ofDays(300));

        assertThat(shop.quantities(order, 1).packed()).isEqualTo(2);
    }

    @Test
    void itIsHandedOverOrShippedNotBoth() {
        Shop shop = shop().stock("STORE", "TEA", 9).stock("BERLIN", "MUG", 9);
        OrderId pickup = shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 2));
        OrderId shipped = shop.placePaid(anOrder().line("MUG", 1));
        shop.oms.fulfillments().release(pickup).orThrow();
        assertRefused(
                shop.oms.execute(DispatchGoods.all(work(pickup, 1), "DHL")),
                Refusal.Code.WRONG_STATE,
                work(pickup, 1).value());
        shop.oms.fulfillments().pick(work(pickup, 1)).orThrow();
        shop.oms.fulfillments().pack(work(pickup, 1)).orThrow();
        shop.makeReady(shipped);

        assertRefused(
                shop.oms.fulfillments().ship(work(pickup, 1), "DHL"),
                Refusal.Code.WRONG_STATE,
                work(pickup, 1).value());
        assertRefused(
                shop.oms.fulfillments().handOver(work(shipped, 1)),
                Refusal.Code.WRONG_STATE,
                work(shipped, 1).value());
    }

    @Test
    void thePlaceIsChangedUntilWorkBegins() {
        Shop shop = shop().stock("STORE", "TEA", 9).stock("BERLIN", "TEA", 1);
        store(shop.oms, "EMPTY", "PICKUP");
        OrderId order = shop.placePaid(anOrder().line("TEA", 1));
        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(1);

        shop.oms
                .orders()
                .change(ChangeOrder.of(order)
                        .delivery(DeliveryForm.SHIPPED.pickupAt("STORE").promisedFor(FRIDAY)))
                .orThrow();

        assertThat(shop.level("TEA", "BERLIN").reserved()).isZero();
        assertThat(shop.level("TEA", "STORE").reserved()).isEqualTo(1);
        assertThat(shop.view(order).order().promised()).containsExactly(FRIDAY);
        assertRefused(
                shop.oms.orders().change(ChangeOrder.of(order).delivery(DeliveryForm.SHIPPED.pickupAt("EMPTY"))),
                Refusal.Code.OUT_OF_STOCK,
                "lines[0]");
        assertRefused(
                shop.oms
                        .orders()
                        .change(ChangeOrder.of(order)
                                .delivery(DeliveryForm.SHIPPED)
                                .quantity(1, 3)),
                Refusal.Code.INVALID,
                "delivery[0].pickup");
        shop.oms.fulfillments().release(order).orThrow();
        assertThat(shop.oms
                        .orders()
                        .change(ChangeOrder.of(order).delivery(DeliveryForm.SHIPPED))
                        .isDone())
                .isFalse();
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void aPlaceThatIsNoneIsRefused() {
        Shop shop = shop().stock("BERLIN", "TEA", 9);

        assertRefused(
                shop.oms.orders().place(anOrder().pickupAt("NOWHERE").line("TEA", 1)),
                Refusal.Code.NOT_FOUND,
                "delivery.pickup");
        assertRefused(
                shop.oms.orders().place(anOrder().pickupAt("BERLIN").line("TEA", 1)),
                Refusal.Code.WRONG_STATE,
                "delivery.pickup");
        assertRefused(
                shop.oms.orders().place(anOrder().pickupAt("line\nbreak").line("TEA", 1)),
                Refusal.Code.INVALID,
                "delivery.pickup");
    }

    @Test
    void aDayThatIsOverOrFarAheadIsRefused() {
        Shop shop = shop().stock("BERLIN", "TEA", 9);

        for (LocalDate day : List.of(LocalDate.of(2026, 2, 28), LocalDate.of(2036, 3, 3), LocalDate.MAX)) {
            assertRefused(
                    shop.oms.orders().place(anOrder().promisedFor(day).line("TEA", 1)),
                    Refusal.Code.INVALID,
                    "delivery.promised[0]");
        }
        OrderId order = shop.place(anOrder().promisedFor(FRIDAY).line("TEA", 1));
        assertThat(shop.search(Query.of(Kinds.ORDER).where("promised_for", "2026-03-06")))
                .extracting(found -> found.id())
                .containsExactly(order);
    }

    @Test
    void thePromisedDayCountsWhereNodesAreChosen() {
        SourcingPolicy policy = SourcingPolicy.cheapest(
                CostModel.in("EUR").perShipment(390).fee("PARIS", 100).latePerDay(500));
        Shop shop = withStore(new Shop(persistence(), builder -> builder.sourcing(policy)));
        shop.oms
                .inventory()
                .defineNode(
                        "BERLIN",
                        AddressForm.inCountry("DE").at(52.52, 13.40),
                        NodeForm.of(NodeType.WAREHOUSE).takes(9, "DE", ""))
                .orThrow();
        shop.stock("BERLIN", "TEA", 9).stock("PARIS", "TEA", 9);

        OrderId anyDay = shop.place(anOrder().line("TEA", 1));
        OrderId byFriday = shop.place(anOrder().promisedFor(FRIDAY).line("TEA", 1));

        assertThat(shop.oms.sourcing().explain(anyDay)).contains("from BERLIN");
        assertThat(shop.oms.sourcing().explain(byFriday)).contains("from PARIS");
    }

    private static void assertRefused(Outcome<?> outcome, Refusal.Code code, String subject) {
        assertThat(outcome.reasons()).anySatisfy(refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.subject()).isEqualTo(subject);
        });
    }
}
