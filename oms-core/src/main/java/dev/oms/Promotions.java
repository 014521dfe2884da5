package dev.oms;

import dev.oms.archive.ArchivedOrder;
import dev.oms.command.EntityKey;
import dev.oms.command.StockMovement;
import dev.oms.command.Versioned;
import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.inventory.RecordedMovement;
import dev.oms.inventory.StockLevel;
import dev.oms.order.Order;
import dev.oms.port.Facts;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import dev.oms.pricing.Allowance;
import dev.oms.pricing.PromotionStanding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has been used of promotions that may not be used without end. */
public final class Promotions {
    private static final List<String> OF_ALL = List.of(Allowance.Type.USES.name(), Allowance.Type.BUDGET.name());

    private final Oms oms;
    private final Parts parts;

    Promotions(Oms oms, Parts parts) {
        this.oms = oms;
        this.parts = parts;
    }

    /**
     * How many orders may use a promotion and have, and what has been taken of its budget; empty before the first use, and
     * where the actor may not look at everybody's business.
     */
    public List<PromotionStanding> standing(String promotion) {
        List<Allowance> allowances = parts.search(
                        oms,
                        Query.of(Kinds.ALLOWANCE).where("promotion", promotion).whereAnyOf("allowance_type", OF_ALL))
                .entities();
        Set<Sku> counters =
                allowances.stream().map(each -> each.position().sku()).collect(Collectors.toSet());
        Facts facts = read(ReadSet.NOTHING.withStock(counters));
        return allowances.stream()
                .map(each -> new PromotionStanding(each.type(), each.granted(), used(each, facts)))
                .sorted(java.util.Comparator.comparing(PromotionStanding::type))
                .toList();
    }

    /** Who has used a promotion, the first one first; cursor empty for the first page. */
    public UsedPromotionPage uses(String promotion, String cursor) {
        Page<RecordedMovement> page = parts.search(
                oms,
                Query.of(Kinds.STOCK_MOVEMENT)
                        .where("sku", Allowance.counterOfUses(promotion))
                        .where("movement_type", StockMovement.Type.RESERVE.name())
                        .sortedBy("node", "moved_at")
                        .after(cursor));
        Facts orders = read(ReadSet.NOTHING.withAll(page.entities().stream()
                .flatMap(each -> keys(order(each)).stream())
                .collect(Collectors.toSet())));
        return new UsedPromotionPage(
                page.entities().stream()
                        .flatMap(each -> find(order(each), orders).stream().map(found -> use(promotion, found, each)))
                        .toList(),
                page.next());
    }

    private static UsedPromotion use(String promotion, Order order, RecordedMovement movement) {
        Money amount = order.lines().stream()
                .flatMap(line -> line.price().terms().stream())
                .flatMap(terms -> terms.promotions().stream())
                .filter(share -> share.promotion().equals(promotion))
                .map(share -> share.amount())
                .reduce(Money.zero(order.currency()), Money::plus);
        boolean held = order.pricing().stream()
                .flatMap(context -> context.uses().stream())
                .anyMatch(use -> use.promotion().equals(promotion) && use.type() == Allowance.Type.USES);
        Money now = order.lines().stream()
                .map(line -> line.takenOff(promotion, 0))
                .reduce(Money.zero(order.currency()), Money::plus);
        return new UsedPromotion(order.id(), order.customer(), amount, now, !held, movement.at());
    }

    private static OrderId order(RecordedMovement movement) {
        return new OrderId(movement.movement().reference());
    }

    private static Set<EntityKey> keys(OrderId id) {
        return new HashSet<>(List.of(Order.key(id), ArchivedOrder.key(id)));
    }

    private static Optional<Order> find(OrderId id, Facts facts) {
        return Stream.of(
                        facts.find(Order.key(id), Order.class).map(Versioned::entity),
                        facts.find(ArchivedOrder.key(id), ArchivedOrder.class)
                                .map(found -> found.entity().order()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static long used(Allowance allowance, Facts facts) {
        return facts.stock(allowance.position().sku()).stream()
                .mapToLong(StockLevel::reserved)
                .sum();
    }

    private Facts read(ReadSet wanted) {
        return parts.persistence().read(oms.tenant(), wanted);
    }
}
