package dev.oms.catalog;

import dev.oms.command.Command;
import dev.oms.common.Sorted;
import dev.oms.common.validation.DecimalText;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** Adds products to the catalogue or replaces them; orders already placed keep what they were placed with. */
public record DefineProducts(
        @Size(min = 1, max = 10_000, message = "must name {min} to {max} products")
        List<@Valid Definition> products) implements Command<Integer> {
    public DefineProducts {
        products = List.copyOf(products);
    }

    /**
     * One product.
     *
     * @param listPrices unit price as decimal text by currency code
     * @param handling what moving it asks for, none or one; none for usual goods
     */
    public record Definition(
            @IdText String sku,
            @PlainText(max = 500) String name,
            @NotNull(message = "is missing") Product.Type type,
            Map<@NotNull(message = "is missing") Currency, @DecimalText String> listPrices,
            @PlainText(max = 50) String taxCategory,
            boolean backorders,

            @Size(max = 1, message = "takes at most one") List<@Valid LogisticsForm> handling) {
        public Definition {
            listPrices = Sorted.byText(listPrices);
            handling = List.copyOf(handling);
        }

        /** Something that is moved like any other goods, or not at all. */
        public Definition(
                String sku,
                String name,
                Product.Type type,
                Map<Currency, String> listPrices,
                String taxCategory,
                boolean backorders) {
            this(sku, name, type, listPrices, taxCategory, backorders, List.of());
        }

        /** Goods with one list price, no backorders. */
        public static Definition goods(String sku, String price, String currency) {
            return new Definition(
                    sku, sku, Product.Type.GOODS, Map.of(Currency.getInstance(currency), price), "standard", false);
        }

        /** Goods without a list price. */
        public static Definition goods(String sku) {
            return new Definition(sku, sku, Product.Type.GOODS, Map.of(), "standard", false);
        }

        /** A charge without a list price. */
        public static Definition charge(String sku) {
            return new Definition(sku, sku, Product.Type.CHARGE, Map.of(), "standard", false);
        }

        public Definition named(String other) {
            return new Definition(sku, other, type, listPrices, taxCategory, backorders, handling);
        }

        public Definition withBackorders() {
            return new Definition(sku, name, type, listPrices, taxCategory, true, handling);
        }

        /** What moving it asks for: weight, capabilities, whether its lines may be split. */
        public Definition moved(LogisticsForm how) {
            return new Definition(sku, name, type, listPrices, taxCategory, backorders, List.of(how));
        }
    }

    /** How many products were defined. */
    @Override
    public Integer result(String subject) {
        return Integer.valueOf(subject);
    }
}
