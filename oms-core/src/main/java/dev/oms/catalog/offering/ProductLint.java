package dev.oms.catalog.offering;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at units, products and relations. */
final class ProductLint {
    private final Assortment assortment;
    private final Shelf shelf;
    private final Findings findings;

    ProductLint(Assortment assortment, Shelf shelf, Findings findings) {
        this.assortment = assortment;
        this.shelf = shelf;
        this.findings = findings;
    }

    void look() {
        findings.twice(assortment.units().stream().map(UnitOfMeasure::code).toList(), "units", ".code");
        findings.twice(assortment.products().stream().map(ProductSpec::id).toList(), "products", ".id");
        for (int i = 0; i < assortment.units().size(); i++) {
            look(assortment.units().get(i), "units[" + i + "]");
        }
        Set<String> skus = new HashSet<>();
        for (int i = 0; i < assortment.products().size(); i++) {
            look(assortment.products().get(i), "products[" + i + "]", skus);
        }
        for (int i = 0; i < assortment.relations().size(); i++) {
            look(assortment.relations().get(i), "relations[" + i + "]");
        }
    }

    private void look(UnitOfMeasure unit, String path) {
        boolean known = shelf.unit(unit.base()).filter(UnitOfMeasure::isBase).isPresent();
        findings.dangling(known, path + ".base", "%s is no unit that is its own base", unit.base());
        boolean unequal = unit.isBase() && unit.numerator() != unit.denominator();
        findings.wrong(unequal, path + ".numerator", "%s is one of itself", unit.code());
    }

    private void look(ProductSpec product, String path, Set<String> skus) {
        boolean known = shelf.unit(product.unit()).filter(UnitOfMeasure::isBase).isPresent();
        findings.dangling(known, path + ".unit", "%s is no unit that stock is kept in", product.unit());
        look(product.packs(), product, path);
        Set<Map<String, String>> values = new HashSet<>();
        List<Variant> variants = product.variants();
        for (int i = 0; i < variants.size(); i++) {
            Variant variant = variants.get(i);
            String at = path + ".variants[" + i + "]";
            findings.wrong(!skus.add(variant.sku()), at + ".sku", "%s is a variant already", variant.sku());
            findings.wrong(
                    !values.add(variant.values()), at + ".values", "another variant of %s has them", product.id());
            findings.wrong(
                    !variant.values().keySet().equals(variants.get(0).values().keySet()),
                    at + ".values",
                    "variants of %s are told apart by the same attributes",
                    product.id());
        }
    }

    private void look(List<UnitOfMeasure> packs, ProductSpec product, String path) {
        findings.twice(packs.stream().map(UnitOfMeasure::code).toList(), path + ".packs", ".code");
        for (int i = 0; i < packs.size(); i++) {
            UnitOfMeasure pack = packs.get(i);
            String at = path + ".packs[" + i + "]";
            findings.wrong(
                    !pack.base().equals(product.unit()), at + ".base", "%s is in %s", product.id(), product.unit());
            findings.wrong(shelf.unit(pack.code()).isPresent(), at + ".code", "%s is a unit of all", pack.code());
        }
    }

    private void look(Relation relation, String path) {
        findings.dangling(
                shelf.find(relation.from()).isPresent(), path + ".from", "there is no offering %s", relation.from());
        findings.dangling(
                shelf.find(relation.to()).isPresent(), path + ".to", "there is no offering %s", relation.to());
        findings.wrong(relation.from().equals(relation.to()), path + ".to", "%s is the same", relation.to());
    }
}
