package dev.oms.internal.catalog;

import dev.oms.catalog.Kit;
import dev.oms.catalog.Product;
import dev.oms.command.Versioned;
import dev.oms.common.Sku;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes kits apart into what has stock: a bundle within a kit is taken apart too, goods stay what they are. */
public final class Explosion {
    private static final long MOST_UNITS = 1_000_000;

    private final Function<Sku, Optional<Product>> products;
    private final Nesting nesting;
    private final Map<Sku, Map<Sku, Long>> known = new HashMap<>();

    Explosion(Function<Sku, Optional<Product>> products) {
        this.products = products;
        this.nesting = new Nesting(products, Product::isBundle);
    }

    /** By the products that were read. */
    public static Explosion of(Facts facts) {
        return new Explosion(sku -> find(facts, sku));
    }

    /**
     * Reads what the bundles among some SKUs come down to, level by level; nothing where there is no bundle.
     *
     * @param facts in which the products of these SKUs are
     * @param reads what is read of components, their products among it
     */
    public static Facts read(
            Set<Sku> skus, Facts facts, Function<ReadSet, Facts> reading, Function<Set<Sku>, ReadSet> reads) {
        return read(skus, facts, reading, reads, Product::isBundle);
    }

    /** Reads what one kit comes down to, whether it is a bundle or goods that are assembled. */
    public static Facts readKit(
            Sku kit, Facts facts, Function<ReadSet, Facts> reading, Function<Set<Sku>, ReadSet> reads) {
        return read(
                Set.of(kit),
                facts,
                reading,
                reads,
                product -> product.isBundle() || product.sku().equals(kit));
    }

    static Facts read(
            Set<Sku> skus,
            Facts facts,
            Function<ReadSet, Facts> reading,
            Function<Set<Sku>, ReadSet> reads,
            Predicate<Product> opened) {
        Facts all = facts;
        Set<Sku> seen = new HashSet<>(skus);
        Set<Sku> level = skus;
        for (int depth = 0; depth <= Kit.MAX_DEPTH; depth++) {
            Set<Sku> next = within(level, all, opened);
            next.removeAll(seen);
            if (next.isEmpty()) {
                return all;
            }
            all = all.and(reading.apply(reads.apply(next)));
            seen.addAll(next);
            level = next;
        }
        return all;
    }

    private static Set<Sku> within(Set<Sku> skus, Facts facts, Predicate<Product> opened) {
        return skus.stream()
                .flatMap(sku -> find(facts, sku).stream())
                .filter(opened)
                .flatMap(product -> product.kit().stream())
                .flatMap(kit -> kit.components().stream().map(Kit.Component::sku))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The stocked SKUs that a set of bundles and other items comes down to, these among them. */
    public Set<Sku> stocked(Set<Sku> skus) {
        return skus.stream()
                .flatMap(sku ->
                        isBundle(sku) && objection(sku).isEmpty() ? units(sku).keySet().stream() : Stream.of(sku))
                .collect(Collectors.toSet());
    }

    /** Whether an item is sold from its components. */
    public boolean isBundle(Sku sku) {
        return products.apply(sku).filter(Product::isBundle).isPresent();
    }

    /** What one kit comes down to, in the order in which it is first named; only where nothing is said against it. */
    public List<Kit.Component> components(Sku kit) {
        return units(kit).entrySet().stream()
                .map(each -> new Kit.Component(each.getKey(), Math.toIntExact(each.getValue())))
                .toList();
    }

    /** Why so many bundles come down to more units of something than can be counted; only where nothing is said against it. */
    public Optional<String> tooMany(Sku bundle, long bundles, long most) {
        return components(bundle).stream()
                .filter(each -> bundles * each.units() > most)
                .map(each -> "%d of %s come down to %d units of %s; at most %d are possible"
                        .formatted(bundles, bundle, bundles * each.units(), each.sku(), most))
                .findFirst();
    }

    /** What speaks against taking a kit apart as it is defined now; empty for nothing. */
    public String objection(Sku kit) {
        String within = nesting.objection(kit);
        if (!within.isEmpty()) {
            return within;
        }
        Map<Sku, Long> units = units(kit);
        if (units.size() > Kit.MAX_COMPONENTS) {
            return "%s comes down to %d SKUs; at most %d are possible".formatted(kit, units.size(), Kit.MAX_COMPONENTS);
        }
        return units.entrySet().stream()
                .filter(each -> each.getValue() > Kit.MAX_UNITS)
                .map(each -> "%s comes down to %d units of %s; at most %d are possible"
                        .formatted(kit, each.getValue(), each.getKey(), Kit.MAX_UNITS))
                .findFirst()
                .orElse("");
    }

    private Map<Sku, Long> units(Sku kit) {
        if (!known.containsKey(kit)) {
            Map<Sku, Long> units = new LinkedHashMap<>();
            for (Kit.Component each :
                    products.apply(kit).orElseThrow().kit().get(0).components()) {
                if (isBundle(each.sku())) {
                    units(each.sku()).forEach((sku, inner) -> add(units, sku, inner * each.units()));
                } else {
                    add(units, each.sku(), each.units());
                }
            }
            known.put(kit, units);
        }
        return known.get(kit);
    }

    private static void add(Map<Sku, Long> units, Sku sku, long more) {
        units.merge(sku, Math.min(MOST_UNITS, more), (some, others) -> Math.min(MOST_UNITS, some + others));
    }

    private static Optional<Product> find(Facts facts, Sku sku) {
        return facts.find(Product.key(sku), Product.class).map(Versioned::entity);
    }
}
