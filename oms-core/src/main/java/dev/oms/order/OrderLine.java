package dev.oms.order;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.catalog.Product;
import dev.oms.common.Money;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.pricing.LineAmount;
import dev.oms.pricing.PriceContract;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One line of an order: what, for how much, and where each unit of it is.
 *
 * @param number from 1, without gaps, never reused
 * @param name of the product as it was at placement
 * @param type of the product as it was at placement
 * @param backorders whether units beyond the stock may wait, as agreed at placement
 * @param quantities of a bundle follow from those of its components
 * @param shares live reservations, sorted by node; their sum is what the quantities call reserved. A bundle has none, its
 *     components have
 * @param part of which bundle's line it is a component, none or one; a component costs nothing, its bundle does
 * @param ordered how the customer said what is wanted, none or one; none where it was base units of the SKU
 * @param repriced what changes of the order agreed since, the earliest first
 * @param account its money, none or one; none where price and quantities tell it
 * @param grownFrom the line that its units were ordered on top of, 0 for none; it never grew from another one itself
 */
public record OrderLine(
        int number,
        Sku sku,
        String name,
        Product.Type type,
        boolean backorders,
        PriceContract price,
        LineQuantities quantities,
        List<NodeShare> shares,
        List<KitPart> part,
        List<OrderedAs> ordered,
        List<Repriced> repriced,
        List<LineAccount> account,
        int grownFrom) {
    public OrderLine {
        require(0 <= grownFrom && grownFrom < number, "line %d grew from line %d", number, grownFrom);
        ordered = List.copyOf(ordered);
        repriced = List.copyOf(repriced);
        account = List.copyOf(account);
        require(ordered.size() <= 1, "line %d was ordered once", number);
        require(account.size() <= 1, "line %d has one account", number);
        shares = List.copyOf(shares);
        part = List.copyOf(part);
        require(part.size() <= 1, "line %d is a component of one bundle", number);
        require(part.isEmpty() || price.total().isZero(), "line %d is a component and costs nothing by itself", number);
        require(
                price.units() == quantities.ordered(),
                "line %d: %d units priced, %d ordered",
                number,
                price.units(),
                quantities.ordered());
        requireSharesMatch(number, type, quantities, shares);
    }

    /** A line that was ordered in base units of its SKU, at the price that was agreed first. */
    public OrderLine(
            int number,
            Sku sku,
            String name,
            Product.Type type,
            boolean backorders,
            PriceContract price,
            LineQuantities quantities,
            List<NodeShare> shares,
            List<KitPart> part) {
        this(number, sku, name, type, backorders, price, quantities, shares, part, List.of(), List.of(), List.of(), 0);
    }

    /** A line that is no component. */
    public OrderLine(
            int number,
            Sku sku,
            String name,
            Product.Type type,
            boolean backorders,
            PriceContract price,
            LineQuantities quantities,
            List<NodeShare> shares) {
        this(number, sku, name, type, backorders, price, quantities, shares, List.of());
    }

    /** The same line with what the customer said. */
    public OrderLine orderedAs(OrderedAs what) {
        return new OrderLine(
                number,
                sku,
                name,
                type,
                backorders,
                price,
                quantities,
                shares,
                part,
                List.of(what),
                repriced,
                account,
                grownFrom);
    }

    /** What it is a part of, where it was ordered as an offering. */
    public Optional<OrderedAs.Chosen> chosen() {
        return ordered.stream()
                .filter(OrderedAs.Chosen.class::isInstance)
                .map(OrderedAs.Chosen.class::cast)
                .findFirst();
    }

    /** What this line costs now: the agreed price less the share of what was cancelled. */
    public Money total() {
        return account.isEmpty()
                ? price.totalOfFirst(quantities.live())
                : account.get(0).total().total();
    }

    /** What has been, or is being, charged: the share of the units that have left, or left and were lost. */
    public Money charged() {
        return account.isEmpty()
                ? price.totalOfFirst(quantities.charged())
                : account.get(0).charged().total();
    }

    /** What has been, or is being, paid back: the share of the units that came back. */
    public Money refunded() {
        return account.isEmpty()
                ? price.totalOfFirst(quantities.returned())
                : account.get(0).refunded().total();
    }

    /** What so many units cost after the first ones that leave, tax included, whatever else is kept. */
    public Money priceOf(int before, int count) {
        Money sum = Money.zero(price.currency());
        for (PriceSegment each : PriceSegment.of(this)) {
            int units = each.among(before, before + count);
            if (units > 0) {
                sum = sum.plus(each.price().totalOf(Math.max(before, each.from()), units));
            }
        }
        return sum;
    }

    /** {@link #total} tax by tax. */
    public LineAmount totalAmount() {
        return account.isEmpty()
                ? price.amountOf(0, quantities.live())
                : account.get(0).total();
    }

    /** What is taken off its live units. */
    public Money discount() {
        Money sum = Money.zero(price.currency());
        for (PriceSegment each : PriceSegment.of(this)) {
            int units = each.among(0, quantities.live());
            if (units > 0) {
                sum = sum.plus(each.price().discountOf(each.from(), units));
            }
        }
        return sum;
    }

    /**
     * What of a promotion is used for its units.
     *
     * @param after so many units, counted from the first that leaves
     */
    public Money takenOff(String promotion, int after) {
        return PriceSegment.of(this).stream()
                .map(each -> each.takenOff(promotion, after, quantities.live()))
                .reduce(Money.zero(price.currency()), Money::plus);
    }

    /** {@link #charged} tax by tax. */
    public LineAmount chargedAmount() {
        return account.isEmpty()
                ? price.amountOf(0, quantities.charged())
                : account.get(0).charged();
    }

    /** {@link #refunded} tax by tax. */
    public LineAmount refundedAmount() {
        return account.isEmpty()
                ? price.amountOf(0, quantities.returned())
                : account.get(0).refunded();
    }

    /** What its units cost that have not left: as agreed first, or by the last change that priced them anew. */
    public PriceContract current() {
        return repriced.isEmpty() ? price : repriced.get(repriced.size() - 1).price();
    }

    /** The line that it is priced together with: itself, or the one that it grew from. */
    public int root() {
        return grownFrom == 0 ? number : grownFrom;
    }

    /** Whether its own price and units do not tell its money. */
    boolean needsAccount() {
        return !repriced.isEmpty() || price.dependsOnRest();
    }

    /** Whether units of it are taken from stock; those of a bundle are its components' units. */
    public boolean needsStock() {
        return type == Product.Type.GOODS;
    }

    public boolean isCharge() {
        return type == Product.Type.CHARGE;
    }

    public boolean isBundle() {
        return type == Product.Type.BUNDLE;
    }

    /** Whether it is a component of the bundle on a line. */
    public boolean isPartOf(int bundle) {
        return !part.isEmpty() && part.get(0).line() == bundle;
    }

    /** Units of it in each bundle that it is a component of; 1 for a line of its own. */
    public int unitsInEach() {
        return part.isEmpty() ? 1 : part.get(0).each();
    }

    /** Whether the units of one bundle, of which these are some, must come from one node. */
    public boolean isPartOfWhole() {
        return !part.isEmpty() && part.get(0).whole();
    }

    /** Units reserved at a node, not yet given to it as work. */
    public int allocatedAt(NodeId node) {
        return shares.stream()
                .filter(s -> s.node().equals(node))
                .mapToInt(NodeShare::allocated)
                .sum();
    }

    /** Units reserved at a node, given to it as work or not. */
    public int reservedAt(NodeId node) {
        return shares.stream()
                .filter(s -> s.node().equals(node))
                .mapToInt(NodeShare::reserved)
                .sum();
    }

    /** The reference that the line's stock movements carry. */
    public static String reference(dev.oms.common.OrderId order, int line) {
        return order.value() + "/" + line;
    }

    OrderLine move(UnitMove move) {
        return with(quantities.move(move.from(), move.to(), move.units()), moveShares(move));
    }

    OrderLine takeBack(int units) {
        return withQuantities(quantities.takeBack(units));
    }

    OrderLine withQuantities(LineQuantities next) {
        return with(next, shares);
    }

    OrderLine with(LineAccount next) {
        return with(quantities, shares, repriced, List.of(next));
    }

    OrderLine with(List<Repriced> prices) {
        return with(quantities, shares, prices, account);
    }

    private OrderLine with(LineQuantities next, List<NodeShare> moved) {
        return with(next, moved, repriced, account);
    }

    /** What can change of a line once it is ordered. */
    private OrderLine with(
            LineQuantities next, List<NodeShare> moved, List<Repriced> prices, List<LineAccount> accounts) {
        return new OrderLine(
                number, sku, name, type, backorders, price, next, moved, part, ordered, prices, accounts, grownFrom);
    }

    private List<NodeShare> moveShares(UnitMove move) {
        int allocated = delta(move, UnitState.ALLOCATED);
        int inWork = (move.to().isInWork() ? move.units() : 0) - (move.from().isInWork() ? move.units() : 0);
        if (allocated == 0 && inWork == 0) {
            return shares;
        }
        NodeId node = move.node().get(0);
        List<NodeShare> next = new ArrayList<>(
                shares.stream().filter(s -> !s.node().equals(node)).toList());
        Optional<NodeShare> before =
                shares.stream().filter(s -> s.node().equals(node)).findFirst();
        int allocatedThen = before.map(NodeShare::allocated).orElse(0) + allocated;
        int inWorkThen = before.map(NodeShare::inWork).orElse(0) + inWork;
        if (allocatedThen != 0 || inWorkThen != 0) {
            List<PoolUnits> others =
                    before.map(share -> share.othersAfter(move)).orElseGet(() -> NodeShare.first(move));
            next.add(new NodeShare(node, allocatedThen, inWorkThen, others));
        }
        next.sort(Comparator.comparing(s -> s.node().value()));
        return next;
    }

    private static int delta(UnitMove move, UnitState state) {
        return (move.to() == state ? move.units() : 0) - (move.from() == state ? move.units() : 0);
    }

    private static void requireSharesMatch(
            int number, Product.Type type, LineQuantities quantities, List<NodeShare> shares) {
        if (type == Product.Type.BUNDLE) {
            require(shares.isEmpty(), "line %d is a bundle, nothing is reserved for it but its components", number);
            return;
        }
        int allocated = 0;
        int inWork = 0;
        for (NodeShare share : shares) {
            allocated += share.allocated();
            inWork += share.inWork();
        }
        require(
                allocated == quantities.allocated() && allocated + inWork == quantities.reserved(),
                "line %d: reservations %s do not match %s",
                number,
                shares,
                quantities);
    }
}
