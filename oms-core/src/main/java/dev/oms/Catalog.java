package dev.oms;

import dev.oms.catalog.DefineProducts;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.catalog.Product;
import dev.oms.command.EntityKey;
import dev.oms.command.Outcome;
import dev.oms.command.Versioned;
import dev.oms.common.Sku;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import java.util.List;
import java.util.Optional;

/** What is sold. */
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

    private boolean maySee() {
        return parts.mayView(oms, "") || parts.mayGive(oms, DefineProducts.class, "");
    }
}
