package dev.oms.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.catalog.DefineProducts;
import dev.oms.catalog.Product;
import dev.oms.command.Command;
import dev.oms.command.Refusal;
import dev.oms.common.AddressForm;
import dev.oms.fulfillment.DeliverShipment;
import dev.oms.fulfillment.PackGoods;
import dev.oms.fulfillment.ReleaseOrder;
import dev.oms.fulfillment.ShipGoods;
import dev.oms.inventory.ReceiveStock;
import dev.oms.inventory.StockItem;
import dev.oms.order.LineUnits;
import dev.oms.order.PlaceHold;
import dev.oms.order.PlaceOrder;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandValidatorTest {
    private static final PlaceOrder ORDER = PlaceOrder.of("web").line("TEA", 1, "4.90");
    private final CommandValidator validator = CommandValidator.standard();

    @Test
    void aGoodCommandHasNoViolations() {
        assertThat(violations(ORDER)).isEmpty();
        assertThat(violations(ORDER.reference("A/1")
                        .customer("C-42")
                        .note("first\nsecond ☕")
                        .payBy("tok_1")))
                .isEmpty();
    }

    @Test
    void everyViolationIsReportedAtOnceWithItsPath() {
        PlaceOrder wrong = PlaceOrder.of("web shop")
                .currency("eur")
                .shipTo(new AddressForm("", Collections.nCopies(6, "x"), "", "", "Germany", List.of()))
                .line("TEA", 1)
                .line("", 0, "-1")
                .discount("1,50")
                .priority(-1)
                .note("\u0000");

        assertThat(validator.violations(wrong))
                .allMatch(refusal ->
                        refusal.code() == Refusal.Code.INVALID && refusal.text().startsWith(refusal.subject()))
                .extracting(Refusal::subject)
                .containsExactly(
                        "channel",
                        "currency",
                        "lines[1].quantity",
                        "lines[1].sku",
                        "lines[1].unitPrice",
                        "note",
                        "orderDiscount",
                        "priority",
                        "shipTo.country",
                        "shipTo.lines");
    }

    @Test
    void messagesSayTheBounds() {
        assertThat(validator.violations(PlaceOrder.of("web")))
                .extracting(Refusal::text)
                .containsExactly("lines must have 1 to 10000 lines");
        assertThat(validator.violations(ORDER.priority(1001)))
                .extracting(Refusal::text)
                .containsExactly("priority must be at most 1000");
        assertThat(validator.violations(new DeliverShipment("x")))
                .extracting(Refusal::text)
                .containsExactly("shipmentId must be written as <order>-S<number>");
    }

    @Test
    void whatIsMissingIsAViolationNotACrash() {
        PlaceOrder nothing =
                new PlaceOrder(null, null, null, null, null, List.of(), null, true, null, 0, null, null, null, null, 0);

        assertThat(violations(nothing))
                .containsExactly(
                        "channel",
                        "currency",
                        "customer",
                        "delivery",
                        "externalReference",
                        "lines",
                        "note",
                        "orderDiscount",
                        "paymentMethod",
                        "pricing",
                        "reservation",
                        "shipTo");
        assertThat(violations(ORDER.shipTo(new AddressForm(null, List.of(), null, null, null, List.of()))))
                .containsExactly("shipTo.city", "shipTo.country", "shipTo.name", "shipTo.postalCode");
        assertThat(violations(new PlaceHold("O1", "x", null, Set.of()))).containsExactly("blocks", "reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4.9", "0.000001", "999999999999.999999", "007"})
    void anAmountIsWrittenAsADecimalNumber(String amount) {
        assertThat(violations(PlaceOrder.of("web").line("TEA", 1, amount))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-1", "+1", "1e3", "1,5", ".5", "5.", " 1", "1.0000001", "1000000000000", "NaN", "１", "1\n"})
    void anythingElseIsNoAmount(String amount) {
        assertThat(violations(PlaceOrder.of("web").line("TEA", 1, amount))).containsExactly("lines[0].unitPrice");
    }

    @ParameterizedTest
    @CsvSource({
        "O1-S1, true",
        "O1-S999999999, true",
        "A-S1-S2, true",
        "O1-S0, false",
        "O1-F1, false",
        "O1-S, false",
        "'O1 -S1', false",
        "-S1, false"
    })
    void idsOfShipmentsAreAnOrderAndANumber(String id, boolean valid) {
        assertThat(violations(new DeliverShipment(id)).isEmpty()).isEqualTo(valid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a ", "a\u0000", "\ud83c"})
    void whatCannotBeAnIdIsRefused(String id) {
        assertThat(violations(new ReleaseOrder(id))).containsExactly("orderId");
        assertThat(violations(new ReleaseOrder("☕".repeat(100)))).isEmpty();
        assertThat(violations(new ReleaseOrder("x".repeat(101)))).containsExactly("orderId");
    }

    @Test
    void elementsOfListsAndMapsAreNamedByTheirPlace() {
        assertThat(violations(new PackGoods(
                        "O1-F1", List.of(new PackGoods.Contents(List.of(new LineUnits(1, 1), new LineUnits(0, 1)))))))
                .containsExactly("packages[0].units[1].line");
        assertThat(violations(new ShipGoods("O1-F1", List.of(1, 0), "", List.of("ok", "\n"))))
                .containsExactly("packages[1]", "tracking[1]");
        assertThat(violations(new ReceiveStock("BERLIN", List.of(new StockItem("TEA", 0)), "")))
                .containsExactly("items[0].units");
        Map<Currency, String> prices = new HashMap<>(Map.of(Currency.getInstance("EUR"), "x"));
        assertThat(violations(new DefineProducts(List.of(
                        new DefineProducts.Definition("TEA", "Tea", Product.Type.GOODS, prices, "standard", false)))))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("products[0].listPrices");
    }

    @Test
    void partsOfARejectedValueAreNeverEvaluated() {
        assertThat(validator.violations(PlaceOrder.of("${1+1}").line("TEA", 1)))
                .extracting(Refusal::text)
                .containsExactly("channel must have 1 to 40 letters, digits, dots, dashes or underscores");
    }

    private List<String> violations(Command<?> command) {
        return validator.violations(command).stream().map(Refusal::subject).toList();
    }
}
