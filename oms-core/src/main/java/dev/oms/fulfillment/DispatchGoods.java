package dev.oms.fulfillment;

import dev.oms.common.FulfillmentId;
import dev.oms.common.Personal;
import dev.oms.common.ShipmentId;
import dev.oms.common.validation.ChildIdText;
import dev.oms.common.validation.PlainText;
import dev.oms.order.LineLot;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Released units left the node, and nobody wrote down how they were picked and packed: what {@link PickGoods},
 * {@link PackGoods} and {@link ShipGoods} say one after the other, at once. It takes what each of the three would.
 *
 * @param packages contents of each package that left; none means one package with everything that was released or
 *     picked and not packed yet
 * @param carrier who took them; empty if the carrier port shall book them
 * @param tracking one number for each package in their order, or none
 * @param lots of the units of a line that is tracked: all of them, or none for those that expire first; serial numbers must
 *     be named
 */
public record DispatchGoods(
        @ChildIdText(letter = 'F') String fulfillmentId,

        @Size(max = 1000, message = "must name at most {max} packages")
        List<PackGoods.@Valid Contents> packages,

        @PlainText(max = 100) String carrier,

        @Personal @Size(max = 1000, message = "must name at most {max} numbers")
        List<@PlainText(max = 100) String> tracking,

        @Size(max = 10_000, message = "must name at most {max} lots")
        List<@Valid LineLot> lots)
        implements FulfillmentCommand<ShipmentId> {
    public DispatchGoods {
        packages = List.copyOf(packages);
        tracking = List.copyOf(tracking);
        lots = List.copyOf(lots);
    }

    /** Packages of what is not told apart, or leaves as it expires. */
    public DispatchGoods(
            String fulfillmentId, List<PackGoods.Contents> packages, String carrier, List<String> tracking) {
        this(fulfillmentId, packages, carrier, tracking, List.of());
    }

    /** Everything left in one package. */
    public static DispatchGoods all(FulfillmentId fulfillment, String carrier, String... tracking) {
        return new DispatchGoods(fulfillment.value(), List.of(), carrier, List.of(tracking));
    }

    /** The same, of these lots. */
    public DispatchGoods of(LineLot... some) {
        return new DispatchGoods(fulfillmentId, packages, carrier, tracking, List.of(some));
    }

    @Override
    public ShipmentId result(String subject) {
        return ShipmentId.parse(subject);
    }
}
