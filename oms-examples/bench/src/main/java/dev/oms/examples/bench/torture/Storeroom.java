package dev.oms.examples.bench.torture;

import dev.oms.Oms;
import dev.oms.catalog.DefineProducts;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.common.AddressForm;
import dev.oms.inventory.ReceiveStock;
import dev.oms.inventory.StockItem;
import java.util.Map;
import java.util.random.RandomGenerator;

/** What is there to be sold: one thing that runs out, and others that do not. */
final class Storeroom {
    static final String NODE = "BERLIN";
    private static final String SCARCE = "SCARCE";
    private static final Map<String, Long> UNITS =
            Map.of(SCARCE, 60L, "TEA-1", 1_000_000L, "TEA-2", 1_000_000L, "TEA-3", 1_000_000L);
    private static final int OTHERS = 3;
    private static final int MOST_UNITS = 3;

    private Storeroom() {}

    /** Units received of each SKU. */
    static Map<String, Long> units() {
        return UNITS;
    }

    static void open(Oms oms) {
        oms.inventory().defineNode(NODE, AddressForm.inCountry("DE")).orThrow();
        oms.execute(new DefineProducts(UNITS.keySet().stream()
                        .map(sku -> Definition.goods(sku, "4.90", "EUR"))
                        .toList()))
                .orThrow();
        oms.execute(new ReceiveStock(
                        NODE,
                        UNITS.entrySet().stream()
                                .map(each -> new StockItem(each.getKey(), each.getValue()))
                                .toList(),
                        ""))
                .orThrow();
    }

    static String anySku(RandomGenerator random) {
        int number = random.nextInt(OTHERS + 1);
        return number == 0 ? SCARCE : "TEA-" + number;
    }

    static int anyUnits(RandomGenerator random) {
        return 1 + random.nextInt(MOST_UNITS);
    }
}
