package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import java.util.List;

/**
 * What a reservation has of one SKU.
 *
 * @param wanted units that were asked for
 * @param shares what is set aside of them, and where; sorted by node
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

    /** The line without units at a node. */
    ReservationLine without(NodeId node, long units) {
        List<NodeUnits> next = shares.stream()
                .filter(share -> !share.node().equals(node) || share.units() > units)
                .map(share -> share.node().equals(node) ? new NodeUnits(node, share.units() - units) : share)
                .toList();
        return new ReservationLine(number, sku, wanted, next);
    }
}
