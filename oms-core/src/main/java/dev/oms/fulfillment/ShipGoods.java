package dev.oms.fulfillment;

import dev.oms.common.FulfillmentId;
import dev.oms.common.Personal;
import dev.oms.common.ShipmentId;
import dev.oms.common.validation.ChildIdText;
import dev.oms.common.validation.PlainText;
import dev.oms.order.LineLot;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Packages left the node. Their units are charged, with the order's charges if they are the first to leave.
 *
 * @param packages numbers of the packages; none means all that are ready
 * @param carrier who took them; empty if the carrier port shall book them
 * @param tracking one number for each package in their order, or none
 * @param lots of the units of a line that is tracked: all of them, or none for those that expire first; serial numbers must
 *     be named
 */
public record ShipGoods(
        @ChildIdText(letter = 'F') String fulfillmentId,

        @Size(max = 1000, message = "must name at most {max} packages")
        List<@Positive(message = "must be a package number from 1") Integer> packages,

        @PlainText(max = 100) String carrier,

        @Personal @Size(max = 1000, message = "must name at most {max} numbers")
        List<@PlainText(max = 100) String> tracking,

        @Size(max = 10_000, message = "must name at most {max} lots")
        List<@Valid LineLot> lots)
        implements FulfillmentCommand<ShipmentId> {
    public ShipGoods {
        packages = List.copyOf(packages);
        tracking = List.copyOf(tracking);
        lots = List.copyOf(lots);
    }

    /** Packages of what is not told apart, or leaves as it expires. */
    public ShipGoods(String fulfillmentId, List<Integer> packages, String carrier, List<String> tracking) {
        this(fulfillmentId, packages, carrier, tracking, List.of());
    }

    /** Every package that is ready leaves with this carrier. */
    public static ShipGoods all(FulfillmentId fulfillment, String carrier, String... tracking) {
        return new ShipGoods(fulfillment.value(), List.of(), carrier, List.of(tracking));
    }

    /** The same, of these lots. */
    public ShipGoods of(LineLot... some) {
        return new ShipGoods(fulfillmentId, packages, carrier, tracking, List.of(some));
    }

    @Override
    public ShipmentId result(String subject) {
        return ShipmentId.parse(subject);
    }
}
