package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static dev.oms.persistence.contract.shop.Shop.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.command.CommandContext;
import dev.oms.command.Refusal;
import dev.oms.common.Actor;
import dev.oms.common.AddressForm;
import dev.oms.common.InvariantViolation;
import dev.oms.common.OrderId;
import dev.oms.common.RequestId;
import dev.oms.fulfillment.PackGoods;
import dev.oms.fulfillment.PickGoods;
import dev.oms.fulfillment.ShipGoods;
import dev.oms.fulfillment.Shipment.Parcel;
import dev.oms.inventory.AdjustStock;
import dev.oms.inventory.ReceiveStock;
import dev.oms.inventory.StockItem;
import dev.oms.order.CancelOrder;
import dev.oms.order.ChangeOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.Operation;
import dev.oms.order.PlaceHold;
import dev.oms.order.PlaceOrder;
import dev.oms.port.Carrier;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import dev.oms.testkit.RecordingNotifier;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody should send and somebody will: each is refused with its path, and nothing of it is written. */
public abstract class BadInputContract extends ShopContract {

    @Test
    void packagesKeepTheirTrackingNumbersInWhateverOrderTheyAreNamed() {
        OrderId order = released("TEA", 3);
        shop.oms.fulfillments().pick(work(order, 1)).orThrow();
        var one = new PackGoods.Contents(List.of(new LineUnits(1, 1)));
        shop.oms
                .execute(new PackGoods(work(order, 1).value(), List.of(one, one, one)))
                .orThrow();

        assertRefused(
                shop.oms.execute(new ShipGoods(work(order, 1).value(), List.of(3, 7), "DHL", List.of("C", "X"))),
                Refusal.Code.WRONG_STATE,
                "packages[1]");
        assertRefused(
                shop.oms.execute(new ShipGoods(work(order, 1).value(), List.of(3, 3), "DHL", List.of("C", "C"))),
                Refusal.Code.INVALID,
                "packages[1]");
        shop.oms
                .execute(new ShipGoods(work(order, 1).value(), List.of(3, 1), "DHL", List.of("THIRD", "FIRST")))
                .orThrow();

        assertThat(shop.view(order).shipments().get(0).parcels())
                .containsExactly(new Parcel(3, "THIRD"), new Parcel(1, "FIRST"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\ud83c", "x\udf75", "\u0007"})
    void whatNoDatabaseCanStoreIsRefusedWithItsPath(String text) {
        AddressForm to = new AddressForm(text, List.of("x", text), text, text, "DE", List.of());

        assertThat(shop.oms
                        .orders()
                        .place(anOrder()
                                .customer(text)
                                .reference(text)
                                .shipTo(to)
                                .payBy(text)
                                .note(text)
                                .line(text, 1))
                        .reasons())
                .allMatch(refusal -> refusal.code() == Refusal.Code.INVALID)
                .extracting(Refusal::subject)
                .containsExactlyInAnyOrder(
                        "customer",
                        "externalReference",
                        "shipTo.name",
                        "shipTo.lines[1]",
                        "shipTo.postalCode",
                        "shipTo.city",
                        "paymentMethod",
                        "note",
                        "lines[0].sku");
        assertRefused(
                shop.oms
                        .catalog()
                        .define(
                                Definition.goods("CUP").named(text),
                                Definition.goods(text).named("ok")),
                Refusal.Code.INVALID,
                "products[0].name",
                "products[1].sku");
        assertThatThrownBy(() -> new CommandContext(shop.tenant, Actor.SYSTEM, new RequestId("r"), text))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("note");
        assertThatThrownBy(() -> new RequestId(text)).isInstanceOf(InvariantViolation.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\ud83c", "", "  "})
    void whatCannotBeStoredCannotBeLookedForEither(String text) {
        shop.stock("BERLIN", "TEA", 1);
        shop.place(anOrder().customer("?").reference("?").line("TEA", 1));

        assertThat(shop.oms.orders().findByReference("web", text)).isEmpty();
        assertThat(shop.oms.orders().findByReference(text, "?")).isEmpty();
        if (!text.isBlank()) {
            assertThatThrownBy(() -> Query.of(Kinds.ORDER).where("customer", text))
                    .isInstanceOf(InvariantViolation.class)
                    .hasMessageContaining("customer");
        }
    }

    @Test
    void quantitiesArePositiveEverywhere() {
        OrderId order = released("TEA", 2);

        for (int units : new int[] {0, -1, Integer.MIN_VALUE}) {
            LineUnits none = new LineUnits(1, units);
            assertRefused(
                    shop.oms.orders().place(anOrder().line("TEA", units)), Refusal.Code.INVALID, "lines[0].quantity");
            assertRefused(
                    shop.oms.orders().cancel(CancelOrder.units(order, "x", none)),
                    Refusal.Code.INVALID,
                    "units[0].units");
            assertRefused(
                    shop.oms.execute(new PickGoods(work(order, 1).value(), List.of(none), List.of(none), "")),
                    Refusal.Code.INVALID,
                    "missing[0].units",
                    "picked[0].units");
            assertRefused(
                    shop.oms.execute(
                            new PackGoods(work(order, 1).value(), List.of(new PackGoods.Contents(List.of(none))))),
                    Refusal.Code.INVALID,
                    "packages[0].units[0].units");
            assertRefused(shop.oms.returns().request(order, "x", none), Refusal.Code.INVALID, "units[0].units");
            assertRefused(
                    shop.oms.execute(new ReceiveStock("BERLIN", List.of(new StockItem("TEA", units)), "")),
                    Refusal.Code.INVALID,
                    "items[0].units");
        }
        assertRefused(shop.oms.execute(new AdjustStock("BERLIN", "TEA", -1, "x")), Refusal.Code.INVALID, "counted");
        assertThat(shop.quantities(order, 1).released()).isEqualTo(2);
    }

    @Test
    void unknownThingsAreNotFound() {
        OrderId order = released("TEA", 2);

        assertRefused(
                shop.oms.orders().change(ChangeOrder.of(order).add("NIX", 1)),
                Refusal.Code.NOT_FOUND,
                "additions[0].sku");
        assertRefused(
                shop.oms.orders().cancel(CancelOrder.units(order, "x", new LineUnits(9, 1))),
                Refusal.Code.NOT_FOUND,
                "units[0].line");
        assertThat(shop.oms.inventory().receive("BERLIN", "NIX", 1).reasons())
                .extracting(Refusal::code)
                .containsExactly(Refusal.Code.NOT_FOUND);
        assertThat(shop.oms.inventory().receive("ROME", "TEA", 1).reasons())
                .extracting(Refusal::code)
                .containsExactly(Refusal.Code.NOT_FOUND);
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() {
        shop.stock("BERLIN", "TEA", 5);
        long events = shop.oms.events(0, 1000).size();
        CommandContext request = shop.oms.context(new RequestId("bad"));
        PlaceOrder bad = anOrder().line("TEA", 1).note("x".repeat(10_000_000));

        assertRefused(shop.oms.execute(bad, request), Refusal.Code.INVALID, "note");
        assertThat(shop.oms.events(0, 1000)).hasSize((int) events);
        assertThat(shop.oms.orders().search(Query.of(Kinds.ORDER)).entries()).isEmpty();
        assertThat(shop.oms.execute(anOrder().line("TEA", 1), request).isDone())
                .as("an invalid command does not use its request id up")
                .isTrue();
    }

    @Test
    void aRequestIdBelongsToItsCommandWhateverKindTheOtherIs() {
        OrderId order = released("TEA", 2);
        CommandContext request = shop.oms.context(new RequestId("r-1"));
        shop.oms
                .execute(CancelOrder.units(order, "x", new LineUnits(1, 1)), request)
                .orThrow();

        assertThat(shop.oms.execute(CancelOrder.all(order, "x"), request).reasons())
                .extracting(Refusal::code)
                .containsExactly(Refusal.Code.REQUEST_REUSED);
        assertThat(shop.oms
                        .execute(new PlaceHold(order.value(), "fraud", "", Set.of(Operation.SHIP)), request)
                        .reasons())
                .extracting(Refusal::code)
                .containsExactly(Refusal.Code.REQUEST_REUSED);
        assertThat(shop.quantities(order, 1).cancelled()).isEqualTo(1);
    }

    @Test
    void whatACarrierSaysIsKeptAsFarAsItCanBeStored() {
        RecordingNotifier notifier = new RecordingNotifier();
        shop = new Shop(persistence(), new GarbledCarrier(), notifier);
        shop.stock("BERLIN", "TEA", 5);
        OrderId order = shop.placePaid(anOrder().line("TEA", 1));
        shop.makeReady(order);

        shop.oms.fulfillments().ship(work(order, 1), "").orThrow();
        shop.workOff();

        assertThat(shop.queued(order)).isEmpty();
        assertThat(shop.view(order).shipments().get(0).carrier()).isEqualTo("D\ufffdHL");
        assertThat(shop.view(order).shipments().get(0).parcels().get(0).tracking())
                .startsWith("\ufffd777");
    }

    /** Answers with what no database can store. */
    private static final class GarbledCarrier implements Carrier {
        @Override
        public Answer book(Booking booking) {
            return new Answer.Booked("D\u0000HL", List.of("\ud83c" + "7".repeat(10_000)));
        }

        @Override
        public Answer lookUp(String idempotencyKey) {
            return new Answer.Failed("never seen");
        }
    }
}
