package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.oms.Oms;
import dev.oms.command.ResumeTask;
import dev.oms.common.OrderId;
import dev.oms.common.ReturnId;
import dev.oms.order.CancelOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.PlaceOrder;
import dev.oms.order.TaxEntry;
import dev.oms.order.TaxEntry.Type;
import dev.oms.payment.PaymentTransaction;
import dev.oms.port.TaxLedger.Document;
import dev.oms.pricing.Condition;
import dev.oms.pricing.LineKind;
import dev.oms.pricing.LineSelector;
import dev.oms.pricing.PriceEntry;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingPolicies;
import dev.oms.pricing.PricingPolicies.FixedDiscount;
import dev.oms.pricing.Promotion;
import dev.oms.pricing.PromotionAction;
import dev.oms.pricing.PromotionAction.Scope;
import dev.oms.pricing.TaxRate;
import dev.oms.testkit.FlatTax;
import dev.oms.testkit.SimulatedTaxLedger;
import dev.oms.testkit.Trouble;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tax ledger is told what was charged and what was given back, to the cent, once, in the order in which it came up. */
public abstract class TaxLedgerStoryContract extends ShopContract {
    private final SimulatedTaxLedger ledger = new SimulatedTaxLedger();

    @BeforeEach
    void somebodyIsTold() {
        shop = new Shop(persistence(), builder -> builder.taxLedger(ledger).pricing(prices(PricingPolicies.STANDARD)));
        shop.stock("BERLIN", "TEA", 9).stock("PARIS", "MUG", 9);
    }

    private static Pricing prices(PricingPolicies policies) {
        return Pricing.builder()
                .list(
                        PriceList.in("EUR", "WEB"),
                        PriceEntry.of("TEA", "4.90"),
                        PriceEntry.of("MUG", "10.00"),
                        PriceEntry.of("POST", "5.00"))
                .promotions(Promotion.of("SEVEN", PromotionAction.amount(Scope.ORDER, LineSelector.ALL, "7.00", "EUR"))
                        .when(Condition.Coupon.code("SEVEN")))
                .charges(LineKind.SHIPPING, "POST")
                .taxes(TaxRate.of("DE", "VAT", "19"), TaxRate.of("DE", "LEVY", "1.5"))
                .policies(policies)
                .build();
    }

    @Test
    void everyShipmentIsADocumentAndChargesGoWithTheFirst() {
        OrderId order = shop.placePaid(
                anOrder().line("TEA", 3).line("MUG", 1).line("POST", 1).taxExcluded());
        shop.shipAll(order);

        assertThat(ledger.taken()).extracting(Document::number).containsExactly(number(order, 1), number(order, 2));
        assertThat(ledger.taken())
                .extracting(Document::about)
                .containsExactly(
                        Shop.shipment(order, 1).value(), Shop.shipment(order, 2).value());
        Document first = ledger.taken().get(0);
        assertThat(first.customer()).isEqualTo("C-1");
        assertThat(first.shipTo().country()).isEqualTo("DE");
        assertThat(first.at()).isEqualTo(shop.clock.instant());
        assertThat(ledger.left(order))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "1 net", 1470L,
                        "1 DE VAT 19", 279L,
                        "1 DE LEVY 1.5", 22L,
                        "2 net", 1000L,
                        "2 DE VAT 19", 190L,
                        "2 DE LEVY 1.5", 15L,
                        "3 net", 500L,
                        "3 DE VAT 19", 95L,
                        "3 DE LEVY 1.5", 8L));
        assertBooksAgree(order);
    }

    @Test
    void whatComesBackAdjustsWhatItWasChargedWith() {
        OrderId order = sent(anOrder().line("TEA", 3).line("POST", 1));

        bringBack(order, new LineUnits(1, 1));
        bringBack(order, new LineUnits(1, 1));
        assertBooksAgree(order);
        bringBack(order, new LineUnits(1, 1));

        assertThat(entries(order))
                .extracting(TaxEntry::type, TaxEntry::document)
                .containsExactly(
                        tuple(Type.COMMIT, 1), tuple(Type.ADJUST, 1), tuple(Type.ADJUST, 1), tuple(Type.ADJUST, 1));
        assertThat(ledger.taken().get(1).number()).isEqualTo(number(order, 1));
        assertThat(ledger.taken().get(1).reference()).isEqualTo("TAX000001");
        assertThat(ledger.left(order).keySet()).allMatch(what -> what.startsWith("2 "));
        assertBooksAgree(order);
    }

    @Test
    void whatIsCancelledBeforeItWasChargedIsNotToldOf() {
        OrderId order = shop.placePaid(anOrder().line("TEA", 2).line("POST", 1));

        shop.oms.orders().cancel(CancelOrder.all(order, "no")).orThrow();
        shop.workOff();

        assertThat(ledger.calls()).isEmpty();
        assertThat(entries(order)).isEmpty();
    }

    @Test
    void aDocumentForWhichNothingWasEverTakenIsVoided() {
        shop.gateway.whenever(call -> call.type() == PaymentTransaction.Type.CAPTURE, Trouble.DECLINES);
        OrderId order = sent(anOrder().line("TEA", 2));

        bringBack(order, new LineUnits(1, 2));

        assertThat(entries(order)).extracting(TaxEntry::type).containsExactly(Type.COMMIT, Type.VOID);
        assertThat(ledger.calls()).last().isEqualTo("VOID " + number(order, 2));
        assertThat(ledger.left(order)).isEmpty();
        assertBooksAgree(order);
    }

    @Test
    void whatHasBecomeCheaperSinceItWasChargedIsAdjusted() {
        Oms stays = shop.node(builder ->
                builder.taxLedger(ledger).pricing(prices(PricingPolicies.STANDARD.fixedDiscount(FixedDiscount.STAYS))));
        OrderId order = stays.orders()
                .place(anOrder().line("TEA", 2).line("MUG", 1).coupon("SEVEN"))
                .orThrow();
        shop.workOff();
        shop.makeReady(order);
        shop.oms.fulfillments().ship(Shop.work(order, 1), "DHL", "JJD1").orThrow();
        shop.workOff();

        shop.oms.orders().cancel(CancelOrder.all(order, "enough")).orThrow();
        shop.workOff();

        assertThat(entries(order)).extracting(TaxEntry::type).containsExactly(Type.COMMIT, Type.ADJUST);
        assertBooksAgree(order);
    }

    @Test
    void whatIsLostAndSentAgainIsOneDocument() {
        OrderId order = sent(anOrder().line("TEA", 2));
        shop.oms
                .fulfillments()
                .lose(Shop.shipment(order, 1), "fell off the lorry")
                .orThrow();
        shop.workOff();

        shop.shipAll(order);

        assertThat(entries(order)).extracting(TaxEntry::type).containsExactly(Type.COMMIT);
        assertBooksAgree(order);
    }

    @Test
    void aLostAnswerIsAskedAboutAndTakenOnce() {
        for (Trouble trouble : List.of(Trouble.LOSES_ANSWER, Trouble.TIMES_OUT_AFTER)) {
            ledger.next(trouble);
            OrderId order = sent(anOrder().line("TEA", 1));
            assertThat(entries(order)).extracting(TaxEntry::told).containsExactly(false);

            shop.later(Duration.ofMinutes(1));

            assertThat(entries(order)).extracting(TaxEntry::told).containsExactly(true);
            assertThat(ledger.calls().stream().filter(call -> call.contains(order.value())))
                    .containsExactly("COMMIT " + number(order, 1), "LOOK_UP " + number(order, 1));
            assertBooksAgree(order);
        }
    }

    @Test
    void nothingIsAdjustedBeforeItsDocumentIsInTheBooks() {
        ledger.next(Trouble.FAILS);
        OrderId order = sent(anOrder().line("TEA", 2));
        bringBack(order, new LineUnits(1, 1));
        bringBack(order, new LineUnits(1, 1));
        assertThat(ledger.taken()).isEmpty();

        shop.later(Duration.ofMinutes(1));

        assertThat(ledger.calls())
                .containsExactly(
                        "COMMIT " + number(order, 1),
                        "COMMIT " + number(order, 1),
                        "ADJUST " + number(order, 2),
                        "ADJUST " + number(order, 3));
        assertBooksAgree(order);
    }

    @Test
    void whatTheLedgerDeclinesWaitsForAPersonAndTheOrderGoesOn() {
        ledger.next(Trouble.DECLINES);
        OrderId order = sent(anOrder().line("TEA", 2));
        shop.deliverAll(order);
        bringBack(order, new LineUnits(1, 1));

        var parked = shop.oms.tasks().parkedEffects("").entities();
        assertThat(parked)
                .extracting(task -> task.effect().description())
                .containsExactly("commit tax of " + Shop.shipment(order, 1));
        assertThat(parked.get(0).lastError()).isEqualTo("the period is closed");
        assertThat(shop.gateway.refunded(order))
                .isPositive()
                .isEqualTo(shop.view(order).order().refunded().minor());
        shop.oms.tasks().resume(ResumeTask.TaskKind.EFFECT, parked.get(0).id()).orThrow();
        shop.workOff();

        assertThat(entries(order)).extracting(TaxEntry::told).containsExactly(true, true);
        assertBooksAgree(order);
    }

    @Test
    void whatWasChargedBeforeThereWasALedgerItIsNotToldOf() {
        Oms without = shop.node(builder -> builder);
        OrderId order =
                without.orders().place(anOrder().line("TEA", 2).line("MUG", 1)).orThrow();
        shop.workOff();
        shop.makeReady(order);
        without.fulfillments().ship(Shop.work(order, 1), "DHL", "JJD1").orThrow();
        assertThat(shop.view(order).order().taxes()).isEmpty();

        shop.oms.fulfillments().ship(Shop.work(order, 2), "DHL", "JJD2").orThrow();
        shop.workOff();
        bringBack(order, new LineUnits(1, 2), new LineUnits(2, 1));

        assertThat(entries(order)).extracting(TaxEntry::type).containsExactly(Type.COMMIT, Type.ADJUST);
        assertThat(entries(order)).allSatisfy(entry -> assertThat(entry.lines()).hasSize(1));
        assertThat(ledger.left(order)).isEmpty();
    }

    @Test
    void theRateOfTheCalculatorIsTheTaxOfNobodyInParticular() {
        shop = new Shop(persistence(), builder -> builder.taxLedger(ledger).tax(new FlatTax("19")));
        shop.stock("BERLIN", "TEA", 9);
        OrderId order = sent(anOrder().line("TEA", 1));

        assertThat(ledger.left(order)).containsExactlyInAnyOrderEntriesOf(Map.of("1 net", 412L, "1   19", 78L));
        assertBooksAgree(order);
    }

    private OrderId sent(PlaceOrder wanted) {
        OrderId order = shop.placePaid(wanted);
        shop.shipAll(order);
        return order;
    }

    private void bringBack(OrderId order, LineUnits... units) {
        ReturnId back = shop.oms.returns().request(order, "no", units).orThrow();
        shop.oms.returns().receive(back, "BERLIN").orThrow();
        shop.oms.returns().inspect(back).orThrow();
        shop.workOff();
    }

    private List<TaxEntry> entries(OrderId order) {
        return shop.view(order).order().taxes();
    }

    private String number(OrderId order, int entry) {
        return shop.tenant.value() + "/" + TaxEntry.id(order, entry);
    }

    private void assertBooksAgree(OrderId order) {
        assertThat(ledger.left(order)).isEqualTo(ChargedTax.of(shop.view(order).order()));
    }
}
