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
import dev.oms.inventory.Offer;
import dev.oms.inventory.Supply;
import dev.oms.inventory.SupplyCalendar;
import dev.oms.port.Facts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

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

    /** A component, and what there is of it. */
    private record Goods(Kit.Component component, Availability there) {}

    Availability of(Product bundle) {
        List<Goods> goods = explosion.objection(bundle.sku()).isEmpty() ? goods(bundle.sku()) : List.of();
        boolean whole = bundle.kit().get(0).whole();
        boolean unlimited = unlimited(goods, whole);
        long now = unlimited ? Long.MAX_VALUE : now(goods, whole);
        SupplyCalendar later = unlimited ? new SupplyCalendar(List.of()) : later(goods, whole, now);
        return new Availability(bundle.sku(), 0, 0, 0, 0, 0, 0, unlimited, now, later);
    }

    private List<Goods> goods(Sku bundle) {
        return explosion.components(bundle).stream()
                .flatMap(component -> facts.find(Product.key(component.sku()), Product.class).stream()
                        .map(product -> new Goods(component, ofGoods.apply(product.entity()))))
                .toList();
    }

    private boolean unlimited(List<Goods> goods, boolean whole) {
        boolean each =
                !goods.isEmpty() && goods.stream().allMatch(one -> one.there().unlimited());
        return each
                && (!whole
                        || nodes().stream()
                                .anyMatch(node -> goods.stream()
                                        .allMatch(one -> offer(one).isUnlimitedAt(node))));
    }

    private long now(List<Goods> goods, boolean whole) {
        long overall = scarcest(goods, one -> one.there().now());
        return whole
                ? Math.min(
                        overall,
                        overNodes(goods, (one, node) -> offer(one).at(node).units()))
                : overall;
    }

    private long by(List<Goods> goods, boolean whole, Instant date) {
        long overall = scarcest(goods, one -> one.there().by(date));
        return whole
                ? Math.min(
                        overall,
                        overNodes(goods, (one, node) -> calendar(one, node).by(date)))
                : overall;
    }

    private SupplyCalendar later(List<Goods> goods, boolean whole, long now) {
        TreeSet<Instant> dates = goods.stream()
                .flatMap(one -> one.there().later().steps().stream())
                .map(SupplyCalendar.Step::from)
                .collect(Collectors.toCollection(TreeSet::new));
        List<SupplyCalendar.Step> steps = new ArrayList<>();
        long before = now;
        for (Instant date : dates) {
            long then = by(goods, whole, date);
            if (then > before) {
                steps.add(new SupplyCalendar.Step(date, then - before, List.of()));
                before = then;
            }
        }
        return new SupplyCalendar(steps);
    }

    private Offer offer(Goods one) {
        return offers.to(buyer, one.component().sku());
    }

    private SupplyCalendar calendar(Goods one, NodeId node) {
        String sku = one.component().sku().value();
        return offer(one)
                .at(node)
                .calendar(facts.owned(sku, Supply.class).stream()
                        .map(Versioned::entity)
                        .filter(supply -> supply.node().equals(node))
                        .toList());
    }

    private List<NodeId> nodes() {
        return facts.owned(Node.NETWORK, Node.class).stream()
                .map(node -> node.entity().id())
                .toList();
    }

    private long overNodes(List<Goods> goods, ToLongBiFunction<Goods, NodeId> there) {
        return nodes().stream()
                .mapToLong(node -> scarcest(goods, one -> there.applyAsLong(one, node)))
                .sum();
    }

    private static long scarcest(List<Goods> goods, ToLongFunction<Goods> there) {
        return goods.stream()
                .mapToLong(one -> there.applyAsLong(one) / one.component().units())
                .min()
                .orElse(0);
    }
}
