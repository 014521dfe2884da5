package dev.oms.internal.file;

import dev.oms.catalog.Product;
import dev.oms.catalog.SellingRules;
import dev.oms.common.Sku;
import dev.oms.inventory.Node;
import dev.oms.inventory.Outlook;
import dev.oms.inventory.SoldStock;
import dev.oms.inventory.StockLevel;
import dev.oms.inventory.Supply;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What has to be read before units are allocated. */
public final class AllocationReading {
    private AllocationReading() {}

    /** What must have been read to source these SKUs. */
    public static ReadSet reads(Set<Sku> skus) {
        return readsOfferings(skus).withStock(skus);
    }

    /** What must have been read to agree on these SKUs without sourcing them: all of that but their stock. */
    public static ReadSet readsOfferings(Set<Sku> skus) {
        return ReadSet.NOTHING
                .withOwned(Node.KIND, Node.NETWORK)
                .withAll(skus.stream().map(Product::key).collect(Collectors.toSet()));
    }

    /** What must have been read where units of these SKUs may have to wait: how many wait, and what is expected. */
    public static ReadSet readsOutlook(Set<Sku> skus) {
        return ReadSet.NOTHING
                .withAll(skus.stream().map(Outlook::key).collect(Collectors.toSet()))
                .withOwned(Set.of(Supply.KIND), skus.stream().map(Sku::value).collect(Collectors.toSet()));
    }

    /** Of the SKUs wanted, those of which units may have to wait, by what was read of them. */
    public static Set<Sku> thatMayWait(Map<Sku, Long> wanted, Facts facts) {
        Set<Sku> waiting = new HashSet<>();
        wanted.forEach((sku, units) -> facts.find(Product.key(sku), Product.class)
                .filter(product -> mayWait(product.entity(), units, facts))
                .ifPresent(product -> waiting.add(sku)));
        return waiting;
    }

    private static boolean mayWait(Product product, long wanted, Facts facts) {
        boolean enough = SoldStock.byNode(facts.stock(product.sku()), product.rules()).stream()
                        .mapToLong(StockLevel::available)
                        .sum()
                >= wanted;
        return !product.rules().preorder().isEmpty()
                || (product.backorders() && (!enough || !product.rules().equals(SellingRules.NONE)));
    }
}
