package dev.oms.fulfillment;

import dev.oms.common.FulfillmentId;
import dev.oms.common.Masked;
import dev.oms.common.Personal;
import dev.oms.common.validation.ChildIdText;
import dev.oms.common.validation.PlainText;
import dev.oms.order.LineLot;
import dev.oms.order.LineUnits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Units were taken from the shelf, or were not there. Missing units are taken off the node's stock, open again, and
 * sourced anew without this node.
 *
 * @param picked found; empty together with {@code missing} means that everything was found
 * @param missing not found
 * @param lots of the missing units of a line that is tracked: all of them, or none for those that expire first; serial numbers
 *     must be named
 */
public record PickGoods(
        @ChildIdText(letter = 'F') String fulfillmentId,

        @Size(max = 10_000, message = "must name at most {max} lines")
        List<@Valid LineUnits> picked,

        @Size(max = 10_000, message = "must name at most {max} lines")
        List<@Valid LineUnits> missing,

        @Personal @PlainText(max = 200) String reason,

        @Size(max = 10_000, message = "must name at most {max} lots")
        List<@Valid LineLot> lots)
        implements FulfillmentCommand<FulfillmentId> {
    public PickGoods {
        picked = List.copyOf(picked);
        missing = List.copyOf(missing);
        lots = List.copyOf(lots);
    }

    /** Of what is not told apart, or is missed as it expires. */
    public PickGoods(String fulfillmentId, List<LineUnits> picked, List<LineUnits> missing, String reason) {
        this(fulfillmentId, picked, missing, reason, List.of());
    }

    /** The same, with these lots missing. */
    public PickGoods of(LineLot... some) {
        return new PickGoods(fulfillmentId, picked, missing, reason, List.of(some));
    }

    /** Everything was found. */
    public static PickGoods all(FulfillmentId fulfillment) {
        return new PickGoods(fulfillment.value(), List.of(), List.of(), "");
    }

    @Override
    public FulfillmentId result(String subject) {
        return FulfillmentId.parse(subject);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
