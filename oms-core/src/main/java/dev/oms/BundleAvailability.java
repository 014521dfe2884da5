package dev.oms;

import dev.oms.catalog.Kit;
import dev.oms.catalog.Product;
import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.internal.catalog.Explosion;
import dev.oms.internal.file.Offers;
import dev.oms.inventory.Availability;
import dev.oms.inventory.Buyer;
import dev.oms.inventory.Node;
import dev.oms.inventory.Supply;
import dev.oms.inventory.SupplyCalendar;
import dev.oms.port.Facts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many bundles can be put together: what the scarcest component allows, at one node after the other where the
 * components of a bundle must come from one, else over all of them.
 */
final class BundleAvailability {
    private final Facts facts;
    private final Buyer buyer;
    private final Offers offers;
    private final Function<Product, Availability> ofGoods;
    private final Explosion explosion;

    BundleAvailability(Facts facts, Buyer buyer, Offers offers, Function<Product, Availability> ofGoods) {
        this.facts = facts;
        this.buyer = buyer;
        this.offers = offers;
        this.ofGoods = ofGoods;
        this.explosion = Explosion.of(facts);
    }

    Availability of(Product bundle) {
        List<Kit.Component> components =
                explosion.objection(bundle.sku()).isEmpty() ? explosion.components(bundle.sku()) : List.of();
        boolean whole = bundle.kit().get(0).whole();
        Map<Sku, Availability> goods = components.stream()
                .collect(Collectors.toMap(Kit.Component::sku, each -> ofGoods.apply(product(each.sku()))));
        boolean unlimited = unlimited(components, goods, whole);
        long now = unlimited ? Long.MAX_VALUE : now(components, goods, whole);
        return new Availability(
                bundle.sku(),
                0,
                0,
                0,
                0,
                0,
                0,
                unlimited,
                now,
                unlimited ? new SupplyCalendar(List.of()) : later(components, goods, whole, now));
    }

    private boolean unlimited(List<Kit.Component> components, Map<Sku, Availability> goods, boolean whole) {
        boolean each = !components.isEmpty() && goods.values().stream().allMatch(Availability::unlimited);
        return each
                && (!whole
                        || nodes().stream()
                                .anyMatch(node -> components.stream()
                                        .allMatch(c -> offers.to(buyer, c.sku()).isUnlimitedAt(node))));
    }

    private long now(List<Kit.Component> components, Map<Sku, Availability> goods, boolean whole) {
        long overall = scarcest(components, each -> goods.get(each.sku()).now());
        return whole
                ? Math.min(
                        overall,
                        sumOverNodes(
                                components,
                                (each, node) ->
                                        offers.to(buyer, each.sku()).at(node).units()))
                : overall;
    }

    private long by(List<Kit.Component> components, Map<Sku, Availability> goods, boolean whole, Instant date) {
        long overall = scarcest(components, each -> goods.get(each.sku()).by(date));
        return whole
                ? Math.min(
                        overall,
                        sumOverNodes(
                                components,
                                (each, node) -> calendar(each.sku(), node).by(date)))
                : overall;
    }

    private SupplyCalendar later(
            List<Kit.Component> components, Map<Sku, Availability> goods, boolean whole, long now) {
        TreeSet<Instant> dates = goods.values().stream()
                .flatMap(each -> each.later().steps().stream())
                .map(SupplyCalendar.Step::from)
                .collect(Collectors.toCollection(TreeSet::new));
        List<SupplyCalendar.Step> steps = new ArrayList<>();
        long before = now;
        for (Instant date : dates) {
            long then = by(components, goods, whole, date);
            if (then > before) {
                steps.add(new SupplyCalendar.Step(date, then - before));
                before = then;
            }
        }
        return new SupplyCalendar(steps);
    }

    private SupplyCalendar calendar(Sku sku, NodeId node) {
        return offers.to(buyer, sku)
                .at(node)
                .calendar(supplies(sku).filter(each -> each.node().equals(node)).toList());
    }

    private Stream<Supply> supplies(Sku sku) {
        return facts.owned(sku.value(), Supply.class).stream().map(Versioned::entity);
    }

    private List<NodeId> nodes() {
        return facts.owned(Node.NETWORK, Node.class).stream()
                .map(node -> node.entity().id())
                .toList();
    }

    private interface AtNode {
        long units(Kit.Component component, NodeId node);
    }

    private long sumOverNodes(List<Kit.Component> components, AtNode there) {
        return nodes().stream()
                .mapToLong(node -> scarcest(components, each -> there.units(each, node)))
                .sum();
    }

    private static long scarcest(List<Kit.Component> components, ToLongFunction<Kit.Component> there) {
        return components.stream()
                .mapToLong(each -> there.applyAsLong(each) / each.units())
                .min()
                .orElse(0);
    }

    private Product product(Sku sku) {
        return facts.find(Product.key(sku), Product.class)
                .map(Versioned::entity)
                .orElseThrow();
    }
}
