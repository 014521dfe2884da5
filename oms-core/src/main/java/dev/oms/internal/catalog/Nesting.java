package dev.oms.internal.catalog;

import dev.oms.catalog.Kit;
import dev.oms.catalog.Product;
import dev.oms.common.Sku;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds what is wrong with kits within kits; what is sound is looked at once, however often it is used. */
final class Nesting {
    private final Function<Sku, Optional<Product>> products;
    private final Predicate<Product> opened;
    private final Map<Sku, Integer> depths = new HashMap<>();

    /** @param opened the items within a kit whose components count as its own */
    Nesting(Function<Sku, Optional<Product>> products, Predicate<Product> opened) {
        this.products = products;
        this.opened = opened;
    }

    /** What is wrong with a kit, by its name or with a circle as the way that leads back; empty for nothing. */
    String objection(Sku kit) {
        return objection(kit, List.of());
    }

    private String objection(Sku sku, List<Sku> path) {
        List<Sku> way = new ArrayList<>(path);
        way.add(sku);
        if (path.contains(sku)) {
            return way.stream().map(Sku::value).collect(Collectors.joining(" → ")) + " is a circle";
        }
        if (path.size() + depths.getOrDefault(sku, 0) > Kit.MAX_DEPTH) {
            return "%s has kits within kits, more than %d deep".formatted(path.get(0), Kit.MAX_DEPTH);
        }
        if (depths.containsKey(sku)) {
            return "";
        }
        Optional<Product> product = products.apply(sku);
        if (product.isEmpty()) {
            return "there is no product " + sku;
        }
        return product.get().type() == Product.Type.CHARGE
                ? sku + " is a charge and has no stock"
                : within(product.get(), way);
    }

    private String within(Product product, List<Sku> way) {
        int depth = 0;
        for (Kit.Component each : components(product, way.size() == 1)) {
            String why = objection(each.sku(), way);
            if (!why.isEmpty()) {
                return why;
            }
            depth = Math.max(depth, 1 + depths.getOrDefault(each.sku(), 0));
        }
        if (way.size() > 1) {
            depths.put(product.sku(), depth);
        }
        return "";
    }

    private List<Kit.Component> components(Product product, boolean top) {
        return top || opened.test(product)
                ? product.kit().stream()
                        .flatMap(kit -> kit.components().stream())
                        .toList()
                : List.of();
    }
}
