package dev.oms;

import dev.oms.catalog.DefineProducts;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.catalog.Product;
import dev.oms.catalog.offering.Assortment;
import dev.oms.catalog.offering.CatalogVersion;
import dev.oms.catalog.offering.PublishCatalog;
import dev.oms.catalog.offering.Suggestion;
import dev.oms.catalog.offering.Suggestions;
import dev.oms.command.EntityKey;
import dev.oms.command.Outcome;
import dev.oms.command.Versioned;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.internal.catalog.CatalogVersions;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is sold: products, and offerings made of them. */
public final class Catalog {
    private final Oms oms;
    private final Parts parts;

    Catalog(Oms oms, Parts parts) {
        this.oms = oms;
        this.parts = parts;
    }

    /** Adds products or replaces them; answers how many. */
    public Outcome<Integer> define(Definition... products) {
        return oms.execute(new DefineProducts(List.of(products)));
    }

    /** A product; empty where there is none, or the actor may see none. */
    public Optional<Product> find(String sku) {
        EntityKey key = Product.key(new Sku(sku));
        return maySee()
                ? parts.persistence()
                        .read(oms.tenant(), ReadSet.NOTHING.with(key))
                        .find(key, Product.class)
                        .map(Versioned::entity)
                : Optional.empty();
    }

    /** A page of products by any attribute of {@link Kinds#PRODUCT}, for those who sell or define them. */
    public Page<Product> search(Query<Product> query) {
        return maySee() ? parts.persistence().query(oms.tenant(), query) : new Page<>(List.of(), "");
    }

    /** Publishes what is sold from now on; refused with everything that the linter has against it. */
    public Outcome<String> publish(String version, Assortment assortment) {
        return publish(new PublishCatalog(version, parts.now(), assortment));
    }

    public Outcome<String> publish(PublishCatalog command) {
        return oms.execute(command);
    }

    /** A version by its name; empty where there is none, or the actor may see none. */
    public Optional<CatalogVersion> version(String name) {
        EntityKey key = CatalogVersion.key(name);
        return maySee()
                ? parts.persistence()
                        .read(oms.tenant(), ReadSet.NOTHING.with(key))
                        .find(key, CatalogVersion.class)
                        .map(Versioned::entity)
                : Optional.empty();
    }

    /** The version that is sold now. */
    public Optional<CatalogVersion> version() {
        return maySee() ? versionNow() : Optional.empty();
    }

    /** A page of versions by any attribute of {@link Kinds#CATALOG_VERSION}, for those who sell or define products. */
    public Page<CatalogVersion> searchVersions(Query<CatalogVersion> query) {
        return maySee() ? parts.persistence().query(oms.tenant(), query) : new Page<>(List.of(), "");
    }

    /** What to offer to somebody who wants these offerings. */
    public List<Suggestion> suggest(List<String> offerings) {
        return version().map(now -> suggestions(now).beside(offerings)).orElse(List.of());
    }

    /** What to offer in addition to an order, before or after it was sent; nothing to who may not see the order. */
    public List<Suggestion> suggest(OrderId order) {
        List<OrderLine> lines =
                oms.orders().find(order).map(OrderView::order).map(Order::lines).orElse(List.of());
        return lines.isEmpty()
                ? List.of()
                : versionNow()
                        .map(this::suggestions)
                        .map(all -> all.beside(offerings(lines, all)))
                        .orElse(List.of());
    }

    /** What was ordered as an offering, and offerings that are nothing but what was ordered. */
    private static Set<String> offerings(List<OrderLine> lines, Suggestions all) {
        Set<String> there =
                new HashSet<>(all.offeringsOf(lines.stream().map(OrderLine::sku).toList()));
        lines.stream()
                .flatMap(line -> line.chosen().stream())
                .flatMap(chosen -> chosen.offerings().stream())
                .forEach(there::add);
        return there;
    }

    private Suggestions suggestions(CatalogVersion version) {
        return new Suggestions(version.assortment(), parts.now());
    }

    private Optional<CatalogVersion> versionNow() {
        return parts.persistence().query(oms.tenant(), CatalogVersions.at(parts.now())).entities().stream()
                .findFirst();
    }

    private boolean maySee() {
        return parts.mayView(oms, "") || parts.mayGive(oms, DefineProducts.class, "");
    }
}
