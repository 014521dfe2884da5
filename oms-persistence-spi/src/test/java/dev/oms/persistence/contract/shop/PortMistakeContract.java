package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.Oms;
import dev.oms.OmsBuilder;
import dev.oms.OrderView;
import dev.oms.command.EffectTask;
import dev.oms.command.ResumeTask.TaskKind;
import dev.oms.common.OrderId;
import dev.oms.fulfillment.PackGoods;
import dev.oms.fulfillment.Shipment;
import dev.oms.order.CancelOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.OrderState;
import dev.oms.port.Carrier;
import dev.oms.port.ExternalInventory;
import dev.oms.port.Notifier;
import dev.oms.port.PaymentGateway;
import dev.oms.port.TaxLedger;
import dev.oms.testkit.FlatTax;
import dev.oms.testkit.RecordingNotifier;
import dev.oms.testkit.SimulatedCarrier;
import dev.oms.testkit.SimulatedExternalInventory;
import dev.oms.testkit.SimulatedTaxLedger;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a port that workers call says or throws, the order waits where everybody can see it, with a reason that names the
 * port, and goes on as soon as the port is mended; money, units, parcels and tax are moved once.
 */
public abstract class PortMistakeContract extends ShopContract {
    private final SimulatedExternalInventory keeper = new SimulatedExternalInventory(() -> shop.clock.instant());
    private final SimulatedCarrier carrier = new SimulatedCarrier();
    private final SimulatedTaxLedger ledger = new SimulatedTaxLedger();
    private final RecordingNotifier notifier = new RecordingNotifier();

    @BeforeEach
    void everythingIsOutside() {
        shop = Shop.alone(persistence(), this::outside);
        keeper.change("BERLIN", "TEA", 10);
        shop.oms.externalStock().refresh("BERLIN", "TEA").orThrow();
    }

    private OmsBuilder outside(OmsBuilder builder) {
        return builder.externalInventory(keeper, "BERLIN")
                .carrier(carrier)
                .taxLedger(ledger)
                .notifier(notifier)
                .tax(new FlatTax("19"));
    }

    /** What a process has wrong, and the words by which a person knows it. */
    record Mistake(String of, BiFunction<OmsBuilder, Supplier<?>, OmsBuilder> port, Supplier<?> says, String... words) {
        OmsBuilder in(OmsBuilder builder) {
            return port.apply(builder, says);
        }

        @Override
        public String toString() {
            return of + " " + Arrays.toString(words);
        }
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                        alike("payment gateway", (b, says) -> b.payments(always(PaymentGateway.class, says))),
                        alike("carrier", (b, says) -> b.carrier(always(Carrier.class, says))),
                        alike("tax ledger", (b, says) -> b.taxLedger(always(TaxLedger.class, says))),
                        alike("external inventory of BERLIN", PortMistakeContract::keeping),
                        notifying(),
                        ofTheirOwn())
                .flatMap(each -> each);
    }

    /** What can be wrong with each of them; a new port is a line above. */
    private static Stream<Mistake> alike(String port, BiFunction<OmsBuilder, Supplier<?>, OmsBuilder> with) {
        return Stream.of(
                new Mistake(port, with, () -> null, "the " + port, "it answered null"),
                new Mistake(
                        port, with, PortMistakeContract::fails, "the " + port, "IllegalStateException", "at dev.oms"),
                new Mistake(port, with, PortMistakeContract::breaks, "the " + port, "NoClassDefFoundError: com/acme"),
                new Mistake(port, with, PortMistakeContract::recurs, "the " + port, "StackOverflowError"));
    }

    private static Stream<Mistake> notifying() {
        BiFunction<OmsBuilder, Supplier<?>, OmsBuilder> with = (b, says) -> b.notifier(always(Notifier.class, says));
        return Stream.of(
                new Mistake("notifier", with, PortMistakeContract::fails, "the notifier", "IllegalStateException"),
                new Mistake("notifier", with, PortMistakeContract::breaks, "the notifier", "NoClassDefFoundError"));
    }

    private static Stream<Mistake> ofTheirOwn() {
        BiFunction<OmsBuilder, Supplier<?>, OmsBuilder> pays =
                (b, says) -> b.payments(always(PaymentGateway.class, says));
        BiFunction<OmsBuilder, Supplier<?>, OmsBuilder> books = (b, says) -> b.carrier(always(Carrier.class, says));
        BiFunction<OmsBuilder, Supplier<?>, OmsBuilder> taxes = (b, says) -> b.taxLedger(always(TaxLedger.class, says));
        return Stream.of(
                new Mistake("pays", pays, () -> new PaymentGateway.Answer.Succeeded(null), "reference that is null"),
                new Mistake("pays", pays, () -> new PaymentGateway.Answer.Succeeded("\u0000"), "cannot be stored"),
                new Mistake("pays", pays, () -> new PaymentGateway.Answer.Succeeded("r".repeat(9_999)), "9999"),
                new Mistake("pays", pays, () -> new PaymentGateway.Answer.Failed(null), "no reason is given"),
                new Mistake("pays", pays, () -> new PaymentGateway.Answer.Unknown(null), "no reason is given"),
                new Mistake(
                        "books", books, () -> new Carrier.Answer.Booked(null, List.of("1")), "null for who carries"),
                new Mistake(
                        "books", books, () -> new Carrier.Answer.Booked("UPS", List.of()), "0 tracking numbers for 1"),
                new Mistake(
                        "books",
                        books,
                        () -> new Carrier.Answer.Booked("UPS", List.of("1", "2")),
                        "2 tracking numbers"),
                new Mistake("books", books, () -> new Carrier.Answer.Declined(null), "no reason is given"),
                new Mistake("taxes", taxes, () -> new TaxLedger.Answer.Taken(null), "the tax ledger", "that is null"),
                new Mistake("taxes", taxes, () -> new TaxLedger.Answer.Declined(null), "no reason is given"),
                kept(new ExternalInventory.Share(1, -1, 1), "of 2 units of line 1 was answered with -1"),
                kept(new ExternalInventory.Share(1, 3, 1), "of 2 units of line 1 was answered with 3"),
                kept(new ExternalInventory.Share(1, Long.MIN_VALUE, 1), "was answered with -9223372036854775808"),
                kept(new ExternalInventory.Share(7, 2, 1), "line 7, which was not asked about"),
                kept(new ExternalInventory.Share(1, 2, -1), "numbered -1"));
    }

    private static Mistake kept(ExternalInventory.Share share, String words) {
        Supplier<?> says = () -> new ExternalInventory.Answer.Done(List.of(share));
        return new Mistake("keeps", PortMistakeContract::keeping, says, "the external inventory of BERLIN", words);
    }

    private static OmsBuilder keeping(OmsBuilder builder, Supplier<?> says) {
        return builder.externalInventory(always(ExternalInventory.class, says), "BERLIN");
    }

    private static <P> P always(Class<P> port, Supplier<?> says) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (self, method, arguments) -> says.get()));
    }

    private static Object fails() {
        throw new IllegalStateException();
    }

    private static Object breaks() {
        throw new NoClassDefFoundError("com/acme/Client");
    }

    private static Object recurs() {
        throw new StackOverflowError();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void theOrderWaitsToBeSeenAndGoesOnOnceThePortIsMended(Mistake mistake) {
        Oms mistaken = shop.node(builder -> mistake.in(outside(builder)));
        List<String> reasons = new ArrayList<>();

        OrderId order = shop.place(anOrder().line("TEA", 2).taxExcluded());
        settle(mistaken, reasons);
        shop.makeReady(order);
        shop.oms.fulfillments().ship(Shop.work(order, 1), "").orThrow();
        settle(mistaken, reasons);
        shop.deliverAll(order);
        settle(mistaken, reasons);

        assertThat(reasons).isNotEmpty().allSatisfy(reason -> assertThat(reason).contains(mistake.words()));
        OrderView view = shop.view(order);
        assertThat(view.order().state()).isEqualTo(OrderState.COMPLETED);
        assertThat(shop.gateway.taken(order)).isEqualTo(1166);
        assertThat(view.shipments().get(0).parcels().get(0).tracking()).startsWith("SIM");
        assertThat(carrier.parcels()).isEqualTo(1);
        assertThat(ledger.taken()).hasSize(1);
        assertThat(keeper.aside(order)).isZero();
        assertThat(keeper.position("BERLIN", "TEA").units()).isEqualTo(8);
    }

    /** The mistaken process tries until it gives up, as can be seen; the mended one is told to go on. */
    private void settle(Oms mistaken, List<String> reasons) {
        for (int i = 0; i < Shop.ATTEMPTS; i++) {
            workOff(mistaken);
            shop.clock.advance(Duration.ofHours(1));
        }
        assertThat(shop.oms.verify().breaches()).isEmpty();
        for (EffectTask parked : shop.oms.tasks().parkedEffects("").entities()) {
            reasons.add(parked.lastError());
            shop.oms.tasks().resume(TaskKind.EFFECT, parked.id()).orThrow();
        }
        shop.workOff();
    }

    private static void workOff(Oms oms) {
        while (oms.work(100) > 0) {
            // the next bite
        }
    }

    @Test
    void aDeclineWithoutAReasonIsADecline() {
        Oms mistaken = shop.node(builder -> outside(builder)
                .payments(always(PaymentGateway.class, () -> new PaymentGateway.Answer.Declined(null))));
        OrderId order = shop.place(anOrder().line("TEA", 2));

        workOff(mistaken);

        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.REJECTED);
        assertThat(keeper.aside(order)).isZero();
    }

    @Test
    void aNumberUnderWhichAllParcelsGoIsAnsweredForEachOfThem() {
        Oms leading = shop.node(builder -> outside(builder)
                .carrier(always(Carrier.class, () -> new Carrier.Answer.Booked("UPS", List.of("1Z", "1Z")))));
        OrderId order = shop.placePaid(anOrder().line("TEA", 2));
        shop.oms.fulfillments().release(order).orThrow();
        shop.oms.fulfillments().pick(Shop.work(order, 1)).orThrow();
        PackGoods.Contents one = new PackGoods.Contents(List.of(new LineUnits(1, 1)));
        shop.oms
                .execute(new PackGoods(Shop.work(order, 1).value(), List.of(one, one)))
                .orThrow();
        shop.oms.fulfillments().ship(Shop.work(order, 1), "").orThrow();

        workOff(leading);

        assertThat(shop.view(order).shipments().get(0).parcels())
                .extracting(Shipment.Parcel::tracking)
                .containsExactly("1Z", "1Z");
        assertThat(shop.oms.tasks().parkedEffects("").entities()).isEmpty();
    }

    @Test
    void aPortMayCallBack() {
        List<OrderId> placed = new ArrayList<>();
        Oms calling = shop.node(builder -> outside(builder).payments(new InterruptedGateway(shop.gateway, request -> {
            shop.oms.orders().cancel(CancelOrder.all(request.order(), "fraud")).orThrow();
            placed.add(shop.place(anOrder().line("TEA", 1)));
        })));
        OrderId order = shop.place(anOrder().line("TEA", 2));

        assertThat(calling.work(1)).isPositive();
        shop.workOff();
        shop.later(Duration.ofMinutes(3));

        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.CANCELLED);
        assertThat(shop.gateway.authorized(order)).isZero();
        assertThat(placed)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(shop.view(each).order().state()).isEqualTo(OrderState.CONFIRMED));
    }
}
