package dev.oms.fulfillment;

import dev.oms.common.FulfillmentId;
import dev.oms.common.Personal;
import dev.oms.common.ShipmentId;
import dev.oms.common.validation.ChildIdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Packages left the node. Their units are charged, with the order's charges if they are the first to leave.
 *
 * @param packages numbers of the packages; none means all that are ready
 * @param carrier who took them; empty if the carrier port shall book them
 * @param tracking one number for each package in their order, or none
 */
public record ShipGoods(
        @ChildIdText(letter = 'F') String fulfillmentId,

        @Size(max = 1000, message = "must name at most {max} packages")
        List<@Positive(message = "must be a package number from 1") Integer> packages,

        @PlainText(max = 100) String carrier,

        @Personal @Size(max = 1000, message = "must name at most {max} numbers")
        List<@PlainText(max = 100) String> tracking)
        implements FulfillmentCommand<ShipmentId> {
    public ShipGoods {
        packages = List.copyOf(packages);
        tracking = List.copyOf(tracking);
    }

    /** Every package that is ready leaves with this carrier. */
    public static ShipGoods all(FulfillmentId fulfillment, String carrier, String... tracking) {
        return new ShipGoods(fulfillment.value(), List.of(), carrier, List.of(tracking));
    }

    @Override
    public ShipmentId result(String subject) {
        return ShipmentId.parse(subject);
    }
}
