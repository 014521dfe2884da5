package dev.oms.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.Money;
import dev.oms.pricing.PromotionAction.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What docs/pricing.md shows is what the engine says. */
class PricingPageTest {
    private static final Path PAGE = Path.of("../docs/pricing.md");
    private static final Path SOURCE = Path.of("src/test/java/dev/oms/pricing/PricingPageTest.java");

    @Test
    void theExampleIsCompiledAndItsExplanationIsWhatItSays() throws IOException {
        Instant now = Instant.parse("2026-05-01T10:00:00Z");
        // page
        Pricing pricing = Pricing.builder()
                .list(PriceList.in("EUR", "WEB"), PriceEntry.of("TEA", "4.90"), PriceEntry.of("POT", "24.00"))
                .list(
                        PriceList.in("EUR", "TRADE").audience(Audience.EVERYBODY.group("trade")),
                        PriceEntry.of("TEA", Tiers.volume("4.50").from(10, "4.205")))
                .promotions(
                        Promotion.of("POTS-10", PromotionAction.percent(Scope.LINE, LineSelector.skus("POT"), "10"))
                                .named("10 % off pots"),
                        Promotion.of("SPRING", PromotionAction.amount(Scope.ORDER, LineSelector.ALL, "5.00", "EUR"))
                                .named("Spring")
                                .when(Condition.Coupon.code("SPRING-26"))
                                .when(new Condition.Total(LineSelector.ALL, Money.of("50.00", "EUR"))),
                        Promotion.of("POST-FREE", PromotionAction.freeShipping())
                                .named("Free postage")
                                .when(new Condition.Total(LineSelector.ALL, Money.of("80.00", "EUR"))))
                .taxes(
                        TaxRate.of("DE", "VAT", "19"),
                        TaxRate.of("DE", "VAT", "7").category("food"))
                .build();

        Cart cart = Cart.of(
                        Buyer.on("web").groups("trade"),
                        "EUR",
                        now,
                        CartLine.of("TEA", 12).taxed("food"),
                        CartLine.of("POT", 1),
                        CartLine.of(LineKind.SHIPPING, "POST", 1).at("4.90"))
                .taxedIn(Place.in("DE"))
                .coupon("SPRING-26");

        PricedCart price = pricing.price(cart).orThrow();
        // end
        String page = Files.readString(PAGE);

        assertThat(page).contains("```java\n" + compiled() + "\n```");
        assertThat(page).contains("```\n" + price.explain().text() + "```");
    }

    private static String compiled() throws IOException {
        String source = Files.readString(SOURCE);
        String block = source.substring(source.indexOf("// page\n") + 8, source.indexOf("        // end\n"));
        return block.lines()
                .map(line -> line.isBlank() ? "" : line.substring(8))
                .collect(Collectors.joining("\n"))
                .stripTrailing();
    }
}
