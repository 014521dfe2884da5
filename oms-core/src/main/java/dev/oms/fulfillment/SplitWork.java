package dev.oms.fulfillment;

import dev.oms.common.FulfillmentId;
import dev.oms.common.validation.ChildIdText;
import dev.oms.order.LineUnits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Makes work of its own, at the same node, of units that wait to be picked; answers the new fulfilment order. */
public record SplitWork(
        @ChildIdText(letter = 'F') String fulfillmentId,

        @Size(min = 1, max = 10_000, message = "must name {min} to {max} lines")
        List<@Valid LineUnits> units)
        implements FulfillmentCommand<FulfillmentId> {
    public SplitWork {
        units = List.copyOf(units);
    }

    @Override
    public FulfillmentId result(String subject) {
        return FulfillmentId.parse(subject);
    }
}
