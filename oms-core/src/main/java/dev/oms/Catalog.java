package dev.oms;

import dev.oms.catalog.DefineProducts;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.command.Outcome;
import java.util.List;

/** What is sold. */
public final class Catalog {
    private final Oms oms;

    Catalog(Oms oms) {
        this.oms = oms;
    }

    /** Adds products or replaces them; answers how many. */
    public Outcome<Integer> define(Definition... products) {
        return oms.execute(new DefineProducts(List.of(products)));
    }
}
