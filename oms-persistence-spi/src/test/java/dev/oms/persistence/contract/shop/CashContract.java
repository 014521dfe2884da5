package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.NEAR_BERLIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.Oms;
import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.common.ReturnId;
import dev.oms.order.CancelOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.PlaceOrder;
import dev.oms.payment.PaymentLedger;
import dev.oms.payment.PaymentTransaction.Type;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingPolicies;
import dev.oms.testkit.SimulatedPaymentGateway.Call;
import dev.oms.testkit.Trouble;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A kiosk without coins of one and two cents: what is owed stays exact, and the till gives back what it took. */
public abstract class CashContract extends ShopContract {
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    /** Only this one knows how the kiosk rounds: what was sold there stays as it was sold. */
    private Oms kiosk;

    @BeforeEach
    void aKiosk() {
        Pricing pricing = Pricing.builder()
                .policies("kiosk", PricingPolicies.STANDARD.cash(5))
                .build();
        kiosk = shop.node(builder -> builder.pricing(pricing));
        shop.gateway.whenever(calls::add, Trouble.NONE);
        shop.stock("BERLIN", "TEA", 100).stock("PARIS", "MUG", 100);
    }

    private static PlaceOrder atThe(String channel) {
        return PlaceOrder.of(channel).customer("C-1").shipTo(NEAR_BERLIN).payBy("cash");
    }

    private OrderId sold(PlaceOrder order) {
        OrderId id = kiosk.orders().place(order).orThrow();
        shop.workOff();
        return id;
    }

    @Test
    void shipmentsAreRoundedTogether() {
        OrderId order = sold(atThe("kiosk").line("TEA", 2, "4.33").line("MUG", 1, "3.97"));

        shop.shipAll(order);

        assertThat(handed(Type.CAPTURE)).containsExactlyInAnyOrder(eur("8.65"), eur("4.00"));
        assertThat(shop.view(order).order().total()).isEqualTo(eur("12.63"));
        assertThat(ledger(order).captured()).isEqualTo(eur("12.63"));
        assertThat(ledger(order).handed()).isEqualTo(eur("12.65"));
        assertThat(ledger(order).cashRounding()).isEqualTo(eur("0.02"));
    }

    @Test
    void whatIsCancelledWasNeverHandedOverAndWhatComesBackIsGivenBackToTheLastCoin() {
        OrderId order = sold(atThe("kiosk").line("TEA", 3, "4.33"));
        shop.oms.execute(CancelOrder.units(order, "less", new LineUnits(1, 1))).orThrow();
        shop.workOff();

        shop.shipAll(order);
        assertThat(handed(Type.CAPTURE)).containsExactly(eur("8.65"));

        bringBack(order);
        assertThat(ledger(order).refunded()).isEqualTo(eur("4.33"));
        assertThat(handed(Type.REFUND)).containsExactly(eur("4.30"));
        assertThat(ledger(order).handed()).isEqualTo(eur("4.35"));

        bringBack(order);
        assertThat(handed(Type.REFUND)).containsExactly(eur("4.30"), eur("4.35"));
        assertThat(ledger(order).handed()).isEqualTo(eur("0.00"));
        assertThat(ledger(order).cashRounding()).isEqualTo(eur("0.00"));
    }

    @Test
    void otherChannelsTakeCents() {
        OrderId order = sold(atThe("web").line("TEA", 2, "4.33"));

        shop.shipAll(order);

        assertThat(handed(Type.CAPTURE)).containsExactly(eur("8.66"));
        assertThat(ledger(order).handed()).isEqualTo(eur("8.66"));
    }

    @Test
    void whoeverDoesNotPayInCashGoesByTheAmount() {
        OrderId order = sold(atThe("kiosk").line("TEA", 2, "4.33"));

        shop.shipAll(order);

        assertThat(calls).extracting(call -> call.request().amount()).containsExactly(eur("8.66"), eur("8.66"));
        assertThat(handed(Type.AUTHORIZE)).containsExactly(eur("8.66"));
    }

    private void bringBack(OrderId order) {
        ReturnId back =
                shop.oms.returns().request(order, "no", new LineUnits(1, 1)).orThrow();
        shop.oms.returns().receive(back, "BERLIN").orThrow();
        shop.oms.returns().inspect(back).orThrow();
        shop.workOff();
    }

    private List<Money> handed(Type type) {
        return calls.stream()
                .filter(call -> call.type() == type)
                .map(call -> call.request().handed())
                .toList();
    }

    private PaymentLedger ledger(OrderId order) {
        return shop.view(order).payment().orElseThrow();
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
