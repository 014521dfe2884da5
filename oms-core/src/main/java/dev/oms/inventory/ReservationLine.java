package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Sku;
import java.util.List;

/**
 * What a reservation has of one SKU.
 *
 * @param wanted units that were asked for
 * @param shares what is set aside of them, and where; sorted by node and pool
 */
public record ReservationLine(int number, Sku sku, long wanted, List<NodeUnits> shares) {
    public ReservationLine {
        shares = List.copyOf(shares);
        require(
                shares.stream().mapToLong(NodeUnits::units).sum() <= wanted,
                "no more of %s than %d are to be set aside",
                sku,
                wanted);
    }

    /** Units that are set aside. */
    public long reserved() {
        return shares.stream().mapToLong(NodeUnits::units).sum();
    }

    /** The line without what it turned out not to have. */
    ReservationLine without(HeldUnits lost) {
        List<NodeUnits> next = shares.stream()
                .filter(share -> !isOf(share, lost) || share.units() > lost.units())
                .map(share -> isOf(share, lost)
                        ? new NodeUnits(share.node(), share.pool(), share.units() - lost.units())
                        : share)
                .toList();
        return new ReservationLine(number, sku, wanted, next);
    }

    private static boolean isOf(NodeUnits share, HeldUnits held) {
        return share.node().equals(held.node()) && share.pool().equals(held.pool());
    }
}
