package dev.oms.fulfillment;

import dev.oms.common.FulfillmentId;
import dev.oms.common.Masked;
import dev.oms.common.Personal;
import dev.oms.common.validation.ChildIdText;
import dev.oms.common.validation.PlainText;
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
 */
public record PickGoods(
        @ChildIdText(letter = 'F') String fulfillmentId,

        @Size(max = 10_000, message = "must name at most {max} lines")
        List<@Valid LineUnits> picked,

        @Size(max = 10_000, message = "must name at most {max} lines")
        List<@Valid LineUnits> missing,

        @Personal @PlainText(max = 200) String reason)
        implements FulfillmentCommand<FulfillmentId> {
    public PickGoods {
        picked = List.copyOf(picked);
        missing = List.copyOf(missing);
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
