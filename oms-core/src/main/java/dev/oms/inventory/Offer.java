package dev.oms.inventory;

import dev.oms.catalog.SellingRules;
import dev.oms.catalog.SellingRules.AtNode;
import dev.oms.catalog.SellingRules.Fence;
import dev.oms.catalog.SellingRules.FenceFor;
import dev.oms.catalog.SellingRules.Supplying;
import dev.oms.common.ChannelId;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of one SKU's stock a buyer may have now, by the item's rules. A node gives what is free there less its safety stock;
 * the network gives what its active nodes give, less the threshold (or the channel's larger buffer), less what is fenced
 * for others. Fences are protection levels as in Littlewood's rule (Littlewood 1972; Talluri and van Ryzin 2004, 2.2):
 * they hold by what is left, not by what was sold, so cancellations need no bookkeeping.
 */
public final class Offer {
    private final Sku sku;
    private final SellingRules rules;
    private final List<StockLevel> stock;
    private final Set<NodeId> active;
    private final Buyer buyer;
    private final boolean embargo;

    private Offer(
            Sku sku,
            SellingRules rules,
            List<StockLevel> stock,
            Collection<NodeId> active,
            Buyer buyer,
            boolean embargo) {
        this.sku = sku;
        this.rules = rules;
        this.stock = stock;
        this.active = Set.copyOf(active);
        this.buyer = buyer;
        this.embargo = embargo;
    }

    /**
     * The offer to a buyer.
     *
     * @param stock every position of the SKU
     * @param active the nodes that get new work
     */
    public static Offer of(
            Sku sku, SellingRules rules, List<StockLevel> stock, Collection<NodeId> active, Buyer buyer, Instant now) {
        return new Offer(sku, rules, stock, active, buyer, rules.isAhead(now));
    }

    /** The offer of one node, whatever the network keeps back. */
    public Offer at(NodeId node) {
        SellingRules own = new SellingRules(
                rules.untracked(),
                rules.safety(),
                0,
                rules.nodes(),
                rules.channels().stream()
                        .map(rule -> new SellingRules.InChannel(rule.channel(), 0, rule.excluded()))
                        .toList(),
                List.of(),
                List.of(),
                0,
                rules.preorder(),
                rules.conditions());
        List<StockLevel> there =
                stock.stream().filter(level -> level.node().equals(node)).toList();
        return new Offer(sku, own, there, active.contains(node) ? Set.of(node) : Set.of(), buyer, embargo);
    }

    /** Whether rules make a difference; otherwise what is there is what there is. */
    private boolean isPlain() {
        return rules.equals(SellingRules.NONE);
    }

    /**
     * The positions as sourcing may use them, each with no more available than may be sold from it.
     *
     * @param wanted units that a node without limit is taken to have
     */
    public List<StockLevel> levels(long wanted) {
        if (isPlain()) {
            return stock;
        }
        List<StockLevel> offered = new ArrayList<>();
        Set<NodeId> positions = new TreeSet<>(Comparator.comparing(NodeId::value));
        for (StockLevel level : stock) {
            positions.add(level.node());
            offered.add(level.offering(isUnlimitedAt(level.node()) ? wanted : free(level)));
        }
        active.stream()
                .filter(node -> !positions.contains(node) && isUnlimitedAt(node))
                .sorted(Comparator.comparing(NodeId::value))
                .forEach(node -> offered.add(new StockLevel(sku, node, 0, 0, 0).offering(wanted)));
        return offered;
    }

    /** The most units that the buyer may have over all nodes; {@link Long#MAX_VALUE} where there is no limit but the nodes' own. */
    public long most() {
        return isPlain() || isUnlimited() ? Long.MAX_VALUE : units();
    }

    /** The units that the buyer can have now; {@link Long#MAX_VALUE} where some node is taken to have whatever is wanted. */
    public long units() {
        if (isUnlimited()) {
            return Long.MAX_VALUE;
        }
        long free = stock.stream()
                .filter(level -> active.contains(level.node()))
                .mapToLong(this::free)
                .sum();
        return Math.max(0, free - Math.max(rules.threshold(), buffer()) - fencedForOthers());
    }

    /** Whether some active node is taken to have whatever is wanted. */
    public boolean isUnlimited() {
        return !isPlain() && active.stream().anyMatch(this::isUnlimitedAt);
    }

    /** Whether a node is taken to have whatever is wanted. */
    public boolean isUnlimitedAt(NodeId node) {
        if (isPlain()) {
            return false;
        }
        Supplying supplying = rules.nodes().stream()
                .filter(rule -> rule.node().equals(node))
                .map(AtNode::supplying)
                .findFirst()
                .orElse(rules.untracked() ? Supplying.UNLIMITED : Supplying.STOCK);
        return supplying == Supplying.UNLIMITED && !isExcluded(node) && !embargo;
    }

    /**
     * What can be promised from a date on: what is there now, or from the release on where the item is ordered ahead, and
     * what is expected, less safety stock and threshold, which are filled first. What is kept for some buyers is not
     * told apart here: it is decided when stock is given out.
     */
    public SupplyCalendar calendar(Collection<Supply> supplies) {
        Map<NodeId, Long> balance = new HashMap<>();
        stock.forEach(level -> balance.put(level.node(), level.available() - safetyAt(level.node())));
        Instant earliest = embargo ? rules.preorder().get(0).release() : SupplyCalendar.THERE;
        List<Supply> coming = supplies.stream()
                .filter(supply -> supply.free() > 0 && gives(supply.node()))
                .sorted(Comparator.comparing(Supply::due)
                        .thenComparing(supply -> supply.id().value()))
                .toList();
        long there = stock.stream()
                .filter(level -> gives(level.node()))
                .mapToLong(level -> Math.max(0, level.available() - safetyAt(level.node())))
                .sum();
        long kept = rules.threshold();
        List<SupplyCalendar.Step> steps = new ArrayList<>();
        steps.add(new SupplyCalendar.Step(earliest, Math.max(0, there - kept), List.of()));
        kept = Math.max(0, kept - there);
        for (Supply supply : coming) {
            long before = balance.getOrDefault(supply.node(), -safetyAt(supply.node()));
            balance.put(supply.node(), before + supply.free());
            long more = Math.max(0, before + supply.free()) - Math.max(0, before);
            steps.add(new SupplyCalendar.Step(
                    supply.due().isBefore(earliest) ? earliest : supply.due(),
                    Math.max(0, more - kept),
                    List.of(supply.id())));
            kept = Math.max(0, kept - more);
        }
        return new SupplyCalendar(
                steps.stream().filter(step -> step.units() > 0).toList());
    }

    private boolean gives(NodeId node) {
        return active.contains(node)
                && rules.nodes().stream()
                        .noneMatch(rule -> rule.node().equals(node) && rule.supplying() == Supplying.NOTHING);
    }

    /** Units that all active nodes keep as safety stock and have. */
    public long safety() {
        return stock.stream()
                .filter(level -> active.contains(level.node()))
                .mapToLong(level -> Math.min(level.available(), safetyAt(level.node())))
                .sum();
    }

    private long free(StockLevel level) {
        return embargo || isExcluded(level.node()) ? 0 : Math.max(0, level.available() - safetyAt(level.node()));
    }

    private boolean isExcluded(NodeId node) {
        return rules.nodes().stream()
                        .anyMatch(rule -> rule.node().equals(node) && rule.supplying() == Supplying.NOTHING)
                || rules.channels().stream()
                        .filter(rule -> buyer.isOf(rule.channel()))
                        .anyMatch(rule -> rule.excluded().contains(node));
    }

    private long safetyAt(NodeId node) {
        return rules.nodes().stream()
                .filter(rule -> rule.node().equals(node))
                .mapToLong(AtNode::safety)
                .findFirst()
                .orElse(rules.safety());
    }

    private long buffer() {
        return rules.channels().stream()
                .filter(rule -> buyer.isOf(rule.channel()))
                .mapToLong(SellingRules.InChannel::buffer)
                .findFirst()
                .orElse(0);
    }

    private long fencedForOthers() {
        if (buyer.isAnybody()) {
            return 0;
        }
        return rules.fences().stream()
                .filter(fence -> !isFor(fence))
                .mapToLong(Fence::units)
                .sum();
    }

    private boolean isFor(Fence fence) {
        return fence.of() == FenceFor.CHANNEL ? buyer.isOf(new ChannelId(fence.name())) : buyer.isIn(fence.name());
    }
}
