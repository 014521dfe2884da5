package dev.oms.order;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.catalog.Product;
import dev.oms.common.Money;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
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
 * @param shares live reservations, sorted by node; their sum is what the quantities call reserved
 */
public record OrderLine(
        int number,
        Sku sku,
        String name,
        Product.Type type,
        boolean backorders,
        PriceContract price,
        LineQuantities quantities,
        List<NodeShare> shares) {
    public OrderLine {
        shares = List.copyOf(shares);
        require(
                price.units() == quantities.ordered(),
                "line %d: %d units priced, %d ordered",
                number,
                price.units(),
                quantities.ordered());
        requireSharesMatch(number, quantities, shares);
    }

    /** What this line costs now: the agreed price less the share of what was cancelled. */
    public Money total() {
        return price.totalOfFirst(quantities.live());
    }

    /** What has been, or is being, charged: the share of the units that have left. */
    public Money charged() {
        return price.totalOfFirst(quantities.gone());
    }

    /** What has been, or is being, paid back: the share of the units that came back. */
    public Money refunded() {
        return price.totalOfFirst(quantities.returned());
    }

    public boolean needsStock() {
        return type == Product.Type.GOODS;
    }

    /** Units reserved at a node, not yet given to it as work. */
    public int allocatedAt(NodeId node) {
        return shares.stream()
                .filter(s -> s.node().equals(node))
                .mapToInt(NodeShare::allocated)
                .sum();
    }

    /** The reference that the line's stock movements carry. */
    public static String reference(dev.oms.common.OrderId order, int line) {
        return order.value() + "/" + line;
    }

    OrderLine move(UnitMove move) {
        LineQuantities next = quantities.move(move.from(), move.to(), move.units());
        return new OrderLine(number, sku, name, type, backorders, price, next, moveShares(move));
    }

    OrderLine takeBack(int units) {
        return new OrderLine(number, sku, name, type, backorders, price, quantities.takeBack(units), shares);
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

    private static void requireSharesMatch(int number, LineQuantities quantities, List<NodeShare> shares) {
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
