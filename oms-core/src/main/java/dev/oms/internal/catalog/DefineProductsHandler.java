package dev.oms.internal.catalog;

import dev.oms.catalog.DefineProducts;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.catalog.KitForm;
import dev.oms.catalog.Logistics;
import dev.oms.catalog.LogisticsForm;
import dev.oms.catalog.Product;
import dev.oms.catalog.ProductDefined;
import dev.oms.catalog.Restriction;
import dev.oms.catalog.SellingRules;
import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.Capability;
import dev.oms.inventory.WorkDay;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds or replaces products; what is the same already is left alone. */
public final class DefineProductsHandler implements CommandHandler<DefineProducts, Facts> {

    @Override
    public Class<DefineProducts> type() {
        return DefineProducts.class;
    }

    @Override
    public Facts read(DefineProducts command, Reader reader) {
        Set<Sku> skus = command.products().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.sku()), components(each)))
                .map(Sku::new)
                .collect(Collectors.toSet());
        Facts facts = reader.read(products(skus));
        boolean kits = command.products().stream().anyMatch(each -> !each.kit().isEmpty());
        return kits
                ? Explosion.read(skus, facts, reader::read, DefineProductsHandler::products, product -> true)
                : facts;
    }

    private static Stream<String> components(Definition definition) {
        return definition.kit().stream()
                .flatMap(kit -> kit.components().stream().map(KitForm.Part::sku));
    }

    private static ReadSet products(Set<Sku> skus) {
        return ReadSet.NOTHING.withAll(skus.stream().map(Product::key).collect(Collectors.toSet()));
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
            if (WorkDay.isNamed(new Sku(sku))) {
                String text = "names that begin with " + WorkDay.PREFIX + " are those of days";
                return Decision.declined(new Refusal(Refusal.Code.INVALID, "products[" + i + "].sku", text));
            }
        }
        KitCheck kits = new KitCheck(command, facts);
        List<Refusal> refusals = kits.refusals();
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        kits.components().forEach(sku -> guard(sku, facts, draft));
        command.products().forEach(definition -> define(product(definition, facts), facts, draft));
        return draft.accept(Integer.toString(command.products().size()));
    }

    /** Two definitions at one moment must not make a circle that neither of them sees. */
    private static void guard(Sku component, Facts facts, Draft draft) {
        facts.find(Product.key(component), Product.class).ifPresent(there -> draft.put(there, there.entity()));
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
    static Product product(Definition definition, Facts facts) {
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
                handling(definition),
                definition.kit().stream().map(KitForm::toKit).toList(),
                definition.restriction(),
                known.map(Product::rules).orElse(SellingRules.NONE),
                known.map(Product::tracking).orElse(List.of()));
    }

    /** Dangerous goods come from where they may be handled, whether or not that was said. */
    private static List<Logistics> handling(Definition definition) {
        List<Logistics> handling =
                definition.handling().stream().map(LogisticsForm::toLogistics).toList();
        boolean dangerous = definition.restriction().stream().anyMatch(Restriction::hazmat);
        return dangerous
                ? List.of(handling.stream().findFirst().orElse(Logistics.USUAL).needing(Capability.HAZMAT))
                : handling;
    }
}
