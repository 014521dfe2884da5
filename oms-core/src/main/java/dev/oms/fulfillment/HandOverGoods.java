package dev.oms.fulfillment;

import dev.oms.common.ShipmentId;
import dev.oms.common.validation.ChildIdText;
import dev.oms.order.LineLot;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The customer has come for every package that is ready: they leave and are delivered at once, without a carrier.
 *
 * @param lots of the units of a line that is tracked: all of them, or none for those that expire first; serial numbers must
 *     be named
 */
public record HandOverGoods(
        @ChildIdText(letter = 'F') String fulfillmentId,

        @Size(max = 10_000, message = "must name at most {max} lots")
        List<@Valid LineLot> lots)
        implements FulfillmentCommand<ShipmentId> {
    public HandOverGoods {
        lots = List.copyOf(lots);
    }

    /** What is not told apart, or leaves as it expires. */
    public HandOverGoods(String fulfillmentId) {
        this(fulfillmentId, List.of());
    }

    /** The same, of these lots. */
    public HandOverGoods of(LineLot... some) {
        return new HandOverGoods(fulfillmentId, List.of(some));
    }

    @Override
    public ShipmentId result(String subject) {
        return ShipmentId.parse(subject);
    }
}
