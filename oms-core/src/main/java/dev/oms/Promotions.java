package dev.oms;

import dev.oms.archive.ArchivedOrder;
import dev.oms.command.EntityKey;
import dev.oms.command.Outcome;
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
import dev.oms.port.Right;
import dev.oms.pricing.Allowance;
import dev.oms.pricing.CloseCouponBatch;
import dev.oms.pricing.CouponBatch;
import dev.oms.pricing.CouponCodes;
import dev.oms.pricing.EndPromotion;
import dev.oms.pricing.IssueCoupons;
import dev.oms.pricing.IssuedCoupon;
import dev.oms.pricing.Promotion;
import dev.oms.pricing.PromotionStanding;
import dev.oms.pricing.PublishPromotion;
import dev.oms.pricing.PublishedPromotion;
import dev.oms.pricing.Validity;
import dev.oms.pricing.WithdrawCoupons;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Promotions that are stored, codes that were issued for them, and what has been used of those that may not be used without end. */
public final class Promotions {
    private static final List<String> OF_ALL = List.of(Allowance.Type.USES.name(), Allowance.Type.BUDGET.name());

    private final Oms oms;
    private final Parts parts;

    Promotions(Oms oms, Parts parts) {
        this.oms = oms;
        this.parts = parts;
    }

    /** Stores a promotion, or the next version of one, which counts from now on; answers its id. */
    public Outcome<String> publish(Promotion promotion) {
        return publish(PublishPromotion.of(promotion));
    }

    public Outcome<String> publish(PublishPromotion command) {
        return oms.execute(command);
    }

    /** Ends a stored promotion now. */
    public Outcome<String> end(String promotion) {
        return oms.execute(new EndPromotion(promotion));
    }

    /** A stored promotion; empty where there is none, or the actor may see none. */
    public Optional<PublishedPromotion> find(String promotion) {
        return search(Query.of(Kinds.PROMOTION).where(Query.ID, promotion)).entities().stream()
                .findFirst();
    }

    /** A page of stored promotions by any attribute of {@link Kinds#PROMOTION}, for those who sell or make prices. */
    public Page<PublishedPromotion> search(Query<PublishedPromotion> query) {
        return maySee() ? parts.persistence().query(oms.tenant(), query) : new Page<>(List.of(), "");
    }

    /** A page of batches by any attribute of {@link Kinds#COUPON_BATCH}, for those who sell or make prices. */
    public Page<CouponBatch> searchBatches(Query<CouponBatch> query) {
        return maySee() ? parts.persistence().query(oms.tenant(), query) : new Page<>(List.of(), "");
    }

    /**
     * Makes as many codes as a batch is to have, a thousand at a time: what was interrupted is carried on by asking again.
     * Answers how many were made.
     *
     * @param codes what they look like
     * @param count of the whole batch
     * @param random a number from 0 up to what it is given, such as {@code new SecureRandom()::nextInt}; whoever can foretell
     *     it can foretell the codes
     */
    public Outcome<Integer> issue(
            String batch, String promotion, Validity validity, CouponCodes codes, int count, IntUnaryOperator random) {
        codes.requireSparse(count);
        Outcome<Integer> outcome = Outcome.done(0);
        int made = 0;
        // Who may not make any is refused, and not told how many there are.
        long there = parts.mayGive(oms, IssueCoupons.class, "") ? issued(batch) : 0;
        while (there + made < count && outcome.isDone()) {
            int next = (int) Math.min(IssueCoupons.MOST, count - there - made);
            outcome = issue(new IssueCoupons(
                    batch, promotion, validity.from(), validity.until(), List.copyOf(codes.generate(next, random))));
            made += outcome.isDone() ? next : 0;
        }
        return outcome.isDone() ? Outcome.done(made) : outcome;
    }

    /** Makes codes count that somebody else has made. */
    public Outcome<Integer> issue(IssueCoupons command) {
        return oms.execute(command);
    }

    /** Makes codes of a batch count no more; answers how many did. */
    public Outcome<Integer> withdraw(String batch, String... codes) {
        return oms.execute(new WithdrawCoupons(batch, List.of(codes)));
    }

    /** Makes all codes of a batch count no more. */
    public Outcome<String> close(String batch) {
        return oms.execute(new CloseCouponBatch(batch));
    }

    /** A page of the codes of a batch, for those who may see codes; cursor empty for the first page. */
    public Page<IssuedCoupon> coupons(String batch, String cursor) {
        return searchCoupons(Query.of(Kinds.COUPON)
                .where("batch", batch)
                .limit(IssueCoupons.MOST)
                .after(cursor));
    }

    /** A page of codes by any attribute of {@link Kinds#COUPON}, for those who may see codes. */
    public Page<IssuedCoupon> searchCoupons(Query<IssuedCoupon> query) {
        return parts.may(oms, Right.SEE_COUPONS, "")
                ? parts.persistence().query(oms.tenant(), query)
                : new Page<>(List.of(), "");
    }

    private long issued(String batch) {
        return read(ReadSet.NOTHING.with(CouponBatch.key(batch)))
                .find(CouponBatch.key(batch), CouponBatch.class)
                .map(found -> found.entity().issued())
                .orElse(0L);
    }

    private boolean maySee() {
        return parts.mayView(oms, "") || parts.mayGive(oms, PublishPromotion.class, "");
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
