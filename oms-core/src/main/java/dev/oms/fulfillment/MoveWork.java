package dev.oms.fulfillment;

import dev.oms.common.FulfillmentId;
import dev.oms.common.Masked;
import dev.oms.common.OrderId;
import dev.oms.common.Personal;
import dev.oms.common.validation.ChildIdText;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import dev.oms.order.LineUnits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Somebody has units that a node has not begun with done elsewhere: they are given back here, set aside there and become
 * new work there, all of them or none. The sourcing policy decides on what may be had from where, as ever.
 *
 * @param units what is to move; none means everything that waits to be picked
 * @param node where to, none or one; without one the policy chooses among the other nodes
 */
public record MoveWork(
        @ChildIdText(letter = 'F') String fulfillmentId,

        @Size(max = 10_000, message = "must name at most {max} lines")
        List<@Valid LineUnits> units,

        @Size(max = 1, message = "takes at most one node") List<@IdText String> node,

        @Personal @NotBlank(message = "must say why") @PlainText(max = 200)
        String reason)
        implements FulfillmentCommand<OrderId> {
    public MoveWork {
        units = List.copyOf(units);
        node = List.copyOf(node);
    }

    /** Everything that waits to be picked, to wherever the policy chooses. */
    public static MoveWork away(FulfillmentId fulfillment, String reason) {
        return new MoveWork(fulfillment.value(), List.of(), List.of(), reason);
    }

    /** To this node. */
    public MoveWork to(String chosen) {
        return new MoveWork(fulfillmentId, units, List.of(chosen), reason);
    }

    /** Only these units. */
    public MoveWork only(LineUnits... some) {
        return new MoveWork(fulfillmentId, List.of(some), node, reason);
    }

    @Override
    public OrderId result(String subject) {
        return new OrderId(subject);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
