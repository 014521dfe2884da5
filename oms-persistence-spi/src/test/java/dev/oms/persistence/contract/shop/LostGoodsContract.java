package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.Refusal;
import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.fulfillment.Shipment;
import dev.oms.order.CancelOrder;
import dev.oms.order.ChangeOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.OrderState;
import dev.oms.payment.PaymentLedger;
import dev.oms.payment.PaymentStatus;
import org.junit.jupiter.api.Test;

/** Parcels that are lost on their way: sent again, and charged once. */
public abstract class LostGoodsContract extends ShopContract {

    @Test
    void whatIsLostIsSentAgainAndChargedOnce() {
        shop.stock("BERLIN", "TEA", 9);
        OrderId order = shop.placePaid(anOrder().line("TEA", 3).line("POST", 1, "5.00"));
        shop.shipAll(order);
        Money captured = ledger(order).captured();

        shop.oms
                .fulfillments()
                .lose(Shop.shipment(order, 1), "fell off the lorry", new LineUnits(1, 2))
                .orThrow();
        shop.workOff();

        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(2);
        assertThat(shop.quantities(order, 1).shipped()).isEqualTo(1);
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(6);
        shop.shipAll(order);
        assertThat(ledger(order).captured()).isEqualTo(captured);
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(4);
        shop.deliverAll(order);
        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.COMPLETED);
        assertThat(shop.view(order).paymentStatus()).isEqualTo(PaymentStatus.CAPTURED);
    }

    @Test
    void aShipmentOfWhichEverythingIsLostNeverArrives() {
        OrderId order = sent(2);

        shop.oms.fulfillments().lose(Shop.shipment(order, 1), "lost").orThrow();

        assertThat(shop.view(order).shipments().get(0).state()).isEqualTo(Shipment.State.LOST);
        assertThat(shop.view(order).order().charged()).isEqualTo(ledger(order).captured());
        assertRefused(
                shop.oms.fulfillments().deliver(Shop.shipment(order, 1)),
                Refusal.Code.WRONG_STATE,
                Shop.shipment(order, 1).value());
        assertRefused(
                shop.oms.fulfillments().lose(Shop.shipment(order, 1), "again"),
                Refusal.Code.WRONG_STATE,
                order.value());
    }

    @Test
    void whatIsLostTwiceIsStillChargedOnce() {
        shop.stock("PARIS", "TEA", 9);
        OrderId order = sent(2);
        Money captured = ledger(order).captured();

        for (int i = 1; i <= 2; i++) {
            shop.oms.fulfillments().lose(Shop.shipment(order, i), "lost").orThrow();
            shop.workOff();
            shop.shipAll(order);
        }

        assertThat(ledger(order).captured()).isEqualTo(captured);
        shop.deliverAll(order);
        assertThat(shop.quantities(order, 1).delivered()).isEqualTo(2);
    }

    @Test
    void unitsThatAreSentForTheFirstTimeAreChargedBesideThoseSentAgain() {
        shop.stock("BERLIN", "MUG", 2);
        OrderId order = shop.placePaid(anOrder().line("MUG", 5));
        shop.shipAll(order);
        shop.oms.fulfillments().lose(Shop.shipment(order, 1), "lost").orThrow();
        shop.stock("BERLIN", "MUG", 9);
        shop.workOff();
        Money before = ledger(order).captured();

        shop.shipAll(order);

        assertThat(before.amount()).isEqualByComparingTo("20.00");
        assertThat(ledger(order).captured().amount()).isEqualByComparingTo("50.00");
    }

    @Test
    void whatIsSentAgainComesBackAndIsPaidBackOnce() {
        shop.stock("PARIS", "TEA", 9);
        OrderId order = sent(2);
        shop.oms.fulfillments().lose(Shop.shipment(order, 1), "lost").orThrow();
        shop.workOff();
        shop.shipAll(order);
        shop.deliverAll(order);
        var back = shop.oms
                .returns()
                .request(order, "too green", new LineUnits(1, 2))
                .orThrow();
        shop.oms.returns().receive(back, "PARIS").orThrow();
        shop.oms.returns().inspect(back).orThrow();
        shop.workOff();

        assertThat(ledger(order).refunded()).isEqualTo(ledger(order).captured());
    }

    @Test
    void thereIsNothingToCancelAboutUnitsThatAreChargedAndSentAgain() {
        OrderId order = sent(2);
        shop.oms.fulfillments().lose(Shop.shipment(order, 1), "lost").orThrow();

        assertRefused(
                shop.oms.orders().cancel(CancelOrder.units(order, "no", new LineUnits(1, 1))),
                Refusal.Code.WRONG_STATE,
                order.value());
        assertRefused(
                shop.oms.orders().change(ChangeOrder.of(order).quantity(1, 1)),
                Refusal.Code.TOO_MANY_UNITS,
                "quantities[0].units");
    }

    @Test
    void badLossesAreRefusedByTheFieldThatIsWrong() {
        OrderId order = sent(3);
        shop.oms.returns().request(order, "too green", new LineUnits(1, 2)).orThrow();

        assertRefused(
                shop.oms.fulfillments().lose(Shop.shipment(order, 1), "x", new LineUnits(1, 2)),
                Refusal.Code.TOO_MANY_UNITS,
                "units[0].units");
        assertRefused(
                shop.oms.fulfillments().lose(Shop.shipment(order, 1), "x", new LineUnits(9, 1)),
                Refusal.Code.TOO_MANY_UNITS,
                "units[0].units");
        assertRefused(shop.oms.fulfillments().lose(Shop.shipment(order, 1), " "), Refusal.Code.INVALID, "reason");
        assertRefused(
                shop.oms.fulfillments().lose(Shop.shipment(order, 5), "x"),
                Refusal.Code.NOT_FOUND,
                Shop.shipment(order, 5).value());
        shop.oms.fulfillments().deliver(Shop.shipment(order, 1)).orThrow();
        assertRefused(
                shop.oms.fulfillments().lose(Shop.shipment(order, 1), "x"), Refusal.Code.WRONG_STATE, order.value());
    }

    private OrderId sent(int units) {
        shop.stock("BERLIN", "TEA", units);
        OrderId order = shop.placePaid(anOrder().line("TEA", units));
        shop.shipAll(order);
        return order;
    }

    private PaymentLedger ledger(OrderId order) {
        return shop.view(order).payment().orElseThrow();
    }
}
