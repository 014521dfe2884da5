package dev.oms.internal.catalog;

import dev.oms.catalog.DefineProducts;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.catalog.LogisticsForm;
import dev.oms.catalog.Product;
import dev.oms.catalog.ProductDefined;
import dev.oms.catalog.SellingRules;
import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds or replaces products; what is the same already is left alone. */
public final class DefineProductsHandler implements CommandHandler<DefineProducts, Facts> {

    @Override
    public Class<DefineProducts> type() {
        return DefineProducts.class;
    }

    @Override
    public Facts read(DefineProducts command, Reader reader) {
        return reader.read(ReadSet.NOTHING.withAll(command.products().stream()
                .map(definition -> Product.key(new Sku(definition.sku())))
                .collect(Collectors.toSet())));
    }

    @Override
    public Optional<CustomerId> customer(DefineProducts command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(DefineProducts command, Facts facts, Draft draft) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < command.products().size(); i++) {
            String sku = command.products().get(i).sku();
            if (!seen.add(sku)) {
                return Decision.declined(
                        new Refusal(Refusal.Code.INVALID, "products[" + i + "].sku", sku + " is defined twice"));
            }
        }
        command.products().forEach(definition -> define(product(definition, facts), facts, draft));
        return draft.accept(Integer.toString(command.products().size()));
    }

    private static void define(Product product, Facts facts, Draft draft) {
        Optional<Versioned<Product>> before = facts.find(product.key(), Product.class);
        if (before.isPresent() && before.get().entity().equals(product)) {
            return;
        }
        long version = before.map(Versioned::version).orElse(0L);
        before.ifPresentOrElse(there -> draft.put(there, product), () -> draft.insert(product));
        draft.event(product.key(), product.owner(), version + 1, new ProductDefined(product));
    }

    /** Rules and tracking stay: they are set by who plans stock, not by who describes goods. */
    private static Product product(Definition definition, Facts facts) {
        List<Product.ListPrice> prices = definition.listPrices().entrySet().stream()
                .filter(price -> !price.getValue().isEmpty())
                .map(price -> new Product.ListPrice(new BigDecimal(price.getValue()), price.getKey()))
                .sorted(java.util.Comparator.comparing(price -> price.currency().getCurrencyCode()))
                .toList();
        Optional<Product> known = facts.find(Product.key(new Sku(definition.sku())), Product.class)
                .map(Versioned::entity);
        return new Product(
                new Sku(definition.sku()),
                definition.name(),
                definition.type(),
                prices,
                definition.taxCategory(),
                definition.backorders(),
                definition.handling().stream().map(LogisticsForm::toLogistics).toList(),
                known.map(Product::rules).orElse(SellingRules.NONE),
                known.map(Product::tracking).orElse(List.of()));
    }
}
