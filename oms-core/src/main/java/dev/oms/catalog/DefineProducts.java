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
     * @param kit what a unit of it is made of, none or one; every bundle has one, goods that are assembled may
     * @param restriction to whom and where it may be sold, none or one; dangerous goods are handled by nodes that may
     */
    public record Definition(
            @IdText String sku,
            @PlainText(max = 500) String name,
            @NotNull(message = "is missing") Product.Type type,
            Map<@NotNull(message = "is missing") Currency, @DecimalText String> listPrices,
            @PlainText(max = 50) String taxCategory,
            boolean backorders,

            @Size(max = 1, message = "takes at most one") List<@Valid LogisticsForm> handling,
            @Size(max = 1, message = "takes at most one") List<@Valid KitForm> kit,
            @Size(max = 1, message = "takes at most one") List<@Valid Restriction> restriction) {
        public Definition {
            restriction = List.copyOf(restriction);
            listPrices = Sorted.byText(listPrices);
            handling = List.copyOf(handling);
            kit = List.copyOf(kit);
        }

        /** Something that is moved like any other goods, or not at all. */
        public Definition(
                String sku,
                String name,
                Product.Type type,
                Map<Currency, String> listPrices,
                String taxCategory,
                boolean backorders) {
            this(sku, name, type, listPrices, taxCategory, backorders, List.of(), List.of(), List.of());
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

        /** A bundle with one list price, sold from its components. */
        public static Definition bundle(String sku, String price, String currency, KitForm of) {
            Map<Currency, String> prices = Map.of(Currency.getInstance(currency), price);
            return new Definition(
                    sku, sku, Product.Type.BUNDLE, prices, "standard", false, List.of(), List.of(of), List.of());
        }

        public Definition named(String other) {
            return new Definition(sku, other, type, listPrices, taxCategory, backorders, handling, kit, restriction);
        }

        public Definition withBackorders() {
            return new Definition(sku, name, type, listPrices, taxCategory, true, handling, kit, restriction);
        }

        /** What assembly makes it of. */
        public Definition assembledFrom(KitForm of) {
            return new Definition(
                    sku, name, type, listPrices, taxCategory, backorders, handling, List.of(of), restriction);
        }

        /** What moving it asks for: weight, capabilities, whether its lines may be split. */
        public Definition moved(LogisticsForm how) {
            return new Definition(sku, name, type, listPrices, taxCategory, backorders, List.of(how), kit, restriction);
        }

        /** To whom and where it may be sold. */
        public Definition restricted(Restriction to) {
            return new Definition(sku, name, type, listPrices, taxCategory, backorders, handling, kit, List.of(to));
        }
    }

    /** How many products were defined. */
    @Override
    public Integer result(String subject) {
        return Integer.valueOf(subject);
    }
}
