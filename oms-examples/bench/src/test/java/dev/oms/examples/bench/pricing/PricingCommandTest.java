package dev.oms.examples.bench.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.oms.examples.bench.BenchMain;
import dev.oms.pricing.PricedCart;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PricingCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int pricing(String... arguments) {
        return new CommandLine(new BenchMain())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void whatWasMeasuredIsShownAndWritten() throws IOException {
        Path result = folder.resolve("figures/result.json");

        assertThat(pricing(
                        "pricing", "--rounds", "1", "--entries", "2000", "--coupons", "10", "--out", result.toString()))
                .isZero();

        JsonNode root = new ObjectMapper().readTree(result.toFile());
        assertThat(root.get("entries").asInt()).isEqualTo(2_000);
        assertThat(root.get("carts"))
                .hasSize(8)
                .allSatisfy(cart -> assertThat(cart.get("perSecond").asDouble()).isPositive());
        assertThat(out.toString()).contains("20 promotions, two taxes").contains("carts/s");
    }

    @Test
    void aNumberThatMakesNoSenseIsRefused() {
        assertThat(pricing("pricing", "--rounds", "0")).isEqualTo(2);
        assertThat(err.toString()).contains("--rounds is at least 1");
    }

    @Test
    void allTwentyPromotionsApplyToTheCartThatIsMeasured() {
        BigShop shop = new BigShop(2_000, 10);
        PricedCart price = shop.pricing(shop.twenty()).price(shop.cart(10)).orThrow();

        assertThat(price.promotions()).hasSize(20);
        assertThat(price.taxes()).hasSize(2);
    }
}
