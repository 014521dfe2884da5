package dev.oms.internal.inventory;

import dev.oms.catalog.Product;
import dev.oms.catalog.SellingRules;
import dev.oms.catalog.SellingRules.Fence;
import dev.oms.catalog.SellingRules.Supplying;
import dev.oms.common.NodeId;
import dev.oms.inventory.Buyer;
import dev.oms.inventory.Offer;
import dev.oms.inventory.StockLevel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says what is odd about rules that are possible: what can never be sold, and what can never matter. */
final class SellingRulesLint {
    private final SellingRules rules;
    private final Product product;
    private final List<StockLevel> stock;
    private final Set<NodeId> active;
    private final Instant now;
    private final List<String> odd = new ArrayList<>();

    SellingRulesLint(Product product, List<StockLevel> stock, Set<NodeId> active, Instant now) {
        this.product = product;
        this.rules = product.rules();
        this.stock = stock;
        this.active = active;
        this.now = now;
    }

    List<String> odd() {
        if (Offer.of(product.sku(), rules, stock, active, Buyer.ANYBODY, now).isUnlimited()) {
            whatUnlimitedStockNeverNeeds();
        } else {
            whatIsMoreThanThereIs();
        }
        whatNobodyGetsAnythingFrom();
        whatNeverMatters();
        return odd;
    }

    private void whatUnlimitedStockNeverNeeds() {
        if (rules.holdBack()) {
            odd.add(
                    "some node has whatever is wanted, so safety stock, threshold, buffers and fences hold nothing back");
        }
    }

    private void whatIsMoreThanThereIs() {
        long free = stock.stream()
                .filter(level -> active.contains(level.node()))
                .mapToLong(StockLevel::available)
                .sum();
        long fenced = rules.fences().stream().mapToLong(Fence::units).sum();
        if (fenced > free) {
            odd.add("%d units are fenced and %d are free: who has no fence gets nothing".formatted(fenced, free));
        }
        if (rules.threshold() > 0 && rules.threshold() >= free) {
            odd.add("%d units are free and selling stops at %d: nothing can be sold"
                    .formatted(free, rules.threshold()));
        }
        for (SellingRules.InChannel rule : rules.channels()) {
            if (rule.buffer() > 0 && rule.buffer() >= free) {
                odd.add("%d units are free and %s keeps %d back: it can sell nothing"
                        .formatted(free, rule.channel(), rule.buffer()));
            }
        }
    }

    private void whatNobodyGetsAnythingFrom() {
        if (!active.isEmpty() && active.stream().allMatch(this::givesNothing)) {
            odd.add("every active node gives nothing: nothing can be sold");
        }
        for (SellingRules.InChannel rule : rules.channels()) {
            if (!active.isEmpty()
                    && active.stream().allMatch(node -> rule.excluded().contains(node) || givesNothing(node))) {
                odd.add("every active node is excluded for %s: it can sell nothing".formatted(rule.channel()));
            }
        }
    }

    private boolean givesNothing(NodeId node) {
        return rules.nodes().stream()
                .anyMatch(rule -> rule.node().equals(node) && rule.supplying() == Supplying.NOTHING);
    }

    private void whatNeverMatters() {
        for (SellingRules.InChannel rule : rules.channels()) {
            if (rule.buffer() > 0 && rule.buffer() <= rules.threshold()) {
                odd.add("%s keeps %d back, but nobody sells the last %d anyway"
                        .formatted(rule.channel(), rule.buffer(), rules.threshold()));
            }
        }
        if (rules.waitingLimit() > 0 && !product.backorders()) {
            odd.add("%s takes no backorders, so no limit for them matters".formatted(product.sku()));
        }
        if (!rules.preorder().isEmpty() && !rules.isAhead(now)) {
            odd.add("the release at %s has passed"
                    .formatted(rules.preorder().get(0).release()));
        }
    }
}
