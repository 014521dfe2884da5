package dev.oms.catalog;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.Sku;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * A catalogue item: goods that need stock, a bundle that is sold from the stock of its components, or a charge.
 *
 * @param listPrices unit price where the order line brings none; at most one per currency, up to 6 decimals
 * @param taxCategory what the tax calculator knows it by
 * @param backorders whether units beyond the stock may be sold
 * @param handling what moving it asks for, none or one; none for usual goods
 * @param kit what a unit of it is made of, none or one: what is sold of a bundle, what goods are assembled from
 * @param restriction to whom and where it may be sold, none or one; none for everybody, everywhere
 * @param rules how much of the stock may be sold, where, and to whom
 * @param tracking how its units are told apart; none where they are not
 */
public record Product(
        Sku sku,
        String name,
        Type type,
        List<ListPrice> listPrices,
        String taxCategory,
        boolean backorders,
        List<Logistics> handling,
        List<Kit> kit,
        List<Restriction> restriction,
        SellingRules rules,
        List<Tracking> tracking)
        implements Entity {
    public static final String KIND = "product";

    /** What an item is. */
    public enum Type {
        /** Needs stock, is picked and shipped. */
        GOODS,
        /** Has no stock of its own: its components are reserved, picked and shipped for it. */
        BUNDLE,
        /** Postage, a fee, a service: is charged with the first shipment and needs no stock. */
        CHARGE
    }

    /** A unit price in one currency. */
    public record ListPrice(BigDecimal amount, Currency currency) {
        public ListPrice {
            require(
                    amount.signum() >= 0 && amount.scale() <= 6,
                    "a list price is not negative and has at most 6 decimals, not %s",
                    amount);
        }
    }

    public Product {
        listPrices = List.copyOf(listPrices);
        handling = List.copyOf(handling);
        kit = List.copyOf(kit);
        restriction = List.copyOf(restriction);
        require(restriction.size() <= 1, "%s is sold under one restriction", sku);
        tracking = List.copyOf(tracking);
        require(handling.size() <= 1, "%s is moved in one way", sku);
        require(kit.size() <= 1, "%s is made of one set of components", sku);
        require(type != Type.BUNDLE || !kit.isEmpty(), "the bundle %s is made of something", sku);
        require(type != Type.CHARGE || kit.isEmpty(), "the charge %s is made of nothing", sku);
        require(
                listPrices.stream().map(ListPrice::currency).distinct().count() == listPrices.size(),
                "%s has two list prices in one currency",
                sku);
    }

    /** Goods that are moved like any other, or a charge, sold without rules. */
    public Product(
            Sku sku, String name, Type type, List<ListPrice> listPrices, String taxCategory, boolean backorders) {
        this(sku, name, type, listPrices, taxCategory, backorders, List.of(), List.of(), SellingRules.NONE, List.of());
    }

    /** An item that is sold to everybody, everywhere. */
    public Product(
            Sku sku,
            String name,
            Type type,
            List<ListPrice> listPrices,
            String taxCategory,
            boolean backorders,
            List<Logistics> handling,
            List<Kit> kit,
            SellingRules rules,
            List<Tracking> tracking) {
        this(sku, name, type, listPrices, taxCategory, backorders, handling, kit, List.of(), rules, tracking);
    }

    /** The same item under other rules. */
    public Product withRules(SellingRules other) {
        return new Product(
                sku, name, type, listPrices, taxCategory, backorders, handling, kit, restriction, other, tracking);
    }

    /** The same item with its units told apart in another way. */
    public Product tracked(List<Tracking> other) {
        return new Product(
                sku, name, type, listPrices, taxCategory, backorders, handling, kit, restriction, rules, other);
    }

    public boolean isBundle() {
        return type == Type.BUNDLE;
    }

    public static EntityKey key(Sku sku) {
        return new EntityKey(KIND, sku.value());
    }

    /** The list price in a currency, where there is one. */
    public Optional<BigDecimal> listPrice(Currency currency) {
        return listPrices.stream()
                .filter(p -> p.currency().equals(currency))
                .map(ListPrice::amount)
                .findFirst();
    }

    /** What moving it asks for. */
    public Logistics logistics() {
        return handling.isEmpty() ? Logistics.USUAL : handling.get(0);
    }

    @Override
    public EntityKey key() {
        return key(sku);
    }

    @Override
    public String owner() {
        return sku.value();
    }
}
